// Generated from specs/acme-zoo/delete.yaml by `npm run generate`. Do not edit.

/**
 * The input of `delete`.
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
 * The output of `delete`.
 *
 * `delete` 的输出。
 */
export type DeleteOutput = void;
