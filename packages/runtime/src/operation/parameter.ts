import type { ListStyle } from '../schema/schema.ts';

/** What sets a value that the caller does not pass (`x-set-by`): the signer, a new UUID, or an option of the client. */
export type SetBy = 'signer' | 'uuid' | `option.${string}`;

/**
 * A parameter of an operation. Parameters set by the signer are left out. Without `const` and `setBy` the value is the member of the Input
 * that has the name of the parameter.
 */
export interface Parameter {
  /** The vendor's name of the parameter. */
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  /** The constant value. */
  readonly const?: string | number | boolean;
  /** What sets the value, if the caller does not. */
  readonly setBy?: SetBy;
  /** The value if the option that sets the parameter is not given. */
  readonly default?: string | number | boolean;
  /** The values that the option may have. */
  readonly enum?: readonly (string | number | boolean | null)[];
  /** How a list is encoded. */
  readonly list?: ListStyle;
}
