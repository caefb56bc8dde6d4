import type { Inline } from '../prose/blocks.ts';

/** A member of an interface, class or object type. */
export interface ApiMember {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly comment: readonly Inline[];
}

/** An export of a package. */
export interface ApiItem {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'constant';
  /** TypeScript declaration. */
  readonly declaration: string;
  readonly comment: readonly Inline[];
  /** Code of the `@example` tags. */
  readonly examples: readonly string[];
  readonly members: readonly ApiMember[];
}

/** The exports of one import path. */
export interface ApiPage {
  /** URL path under `api/`: `runtime`, `clients/tencent-faceid`. */
  readonly slug: string;
  /** Import path: `@polyface/clients/tencent-faceid`. */
  readonly title: string;
  readonly items: readonly ApiItem[];
}
