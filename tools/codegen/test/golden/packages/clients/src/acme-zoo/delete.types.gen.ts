// Generated from specs/acme-zoo/delete.yaml by `npm run generate`. Do not edit.

/**
 * The input of `delete`.
 *
 * `delete` 的输入。
 */
export type DeleteInput = {
  /**
   * The id of the animal.
   *
   * 动物编号。
   *
   * @example 42
   */
  id: bigint;
  /**
   * The first day.
   *
   * `From` and `Until` must be given together or not at all.
   *
   * `From` and `Until` must be in ascending order.
   *
   * 首日。
   *
   * `From`、`Until` 须同时传或同时不传。
   *
   * `From`、`Until` 须依次不减。
   */
  From?: string | undefined;
  /**
   * The last day.
   *
   * `From` and `Until` must be given together or not at all.
   *
   * `From` and `Until` must be in ascending order.
   *
   * 末日。
   *
   * `From`、`Until` 须同时传或同时不传。
   *
   * `From`、`Until` 须依次不减。
   */
  Until?: string | undefined;
  /**
   * Why it leaves.
   *
   * 原因。
   */
  Reason?: 'sold' | 'other' | undefined;
  /**
   * The reason in words.
   *
   * Required when `Reason` is other.
   *
   * 原因说明。
   *
   * `Reason` 为 other 时必传。
   */
  Note?: string | undefined;
} & ({ From: {}; Until: {} } | { From?: undefined; Until?: undefined }) &
  ({ Reason: 'other'; Note: {} } | { Reason?: 'sold' | undefined });

/**
 * The output of `delete`.
 *
 * `delete` 的输出。
 */
export type DeleteOutput = void;
