/** A piece of a comment: words, or code. */
export interface Piece {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

/** A member of an interface, a parameter of a function. */
export interface ApiMember {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly comment: readonly Piece[];
}

/** Something a package exports. */
export interface ApiItem {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'constant';
  /** Its declaration, as TypeScript would say it. */
  readonly declaration: string;
  readonly comment: readonly Piece[];
  /** The code of its `@example`s. */
  readonly examples: readonly string[];
  readonly members: readonly ApiMember[];
}

/** What can be imported from one path. */
export interface ApiPage {
  /** Its address under `api/`: `runtime`, `clients/tencent-faceid`. */
  readonly slug: string;
  /** The import path: `@polyface/clients/tencent-faceid`. */
  readonly title: string;
  readonly items: readonly ApiItem[];
}
