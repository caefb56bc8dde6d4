// Made from specs/acme-zoo/delete.yaml by `npm run generate`. Do not edit.

/**
 * What `delete` takes.
 *
 * `delete` 的输入。
 */
export interface DeleteInput {
  /**
   * The id of the animal.
   *
   * 动物编号。
   *
   * @example 42
   */
  id: bigint;
}

/**
 * What `delete` gives.
 *
 * `delete` 的返回值。
 */
export type DeleteOutput = void;
