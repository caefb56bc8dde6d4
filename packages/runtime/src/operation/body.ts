import type { SetBy } from './parameter.ts';

/** How the body of a request is built. It carries the members of the Input that are not parameters. */
export interface Body {
  /** The media type, without parameters: `application/json`, `multipart/form-data` … */
  readonly type: string;
  /** The place of the Input in the body: a JSON pointer. Default: `''`, the whole body. */
  readonly input?: string;
  /** The constant members of the body. */
  readonly fixed?: { readonly [name: string]: unknown };
  /** What sets the other members that the caller does not pass, by JSON pointer. */
  readonly setBy?: { readonly [pointer: string]: SetBy };
  /** The values of members whose option is not given, by JSON pointer. */
  readonly defaults?: { readonly [pointer: string]: string | number | boolean };
  /** The member of the Input that is the whole body, for bodies that are not an object. */
  readonly whole?: string;
}
