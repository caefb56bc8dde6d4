// Generated from specs/megvii-finauth/free-group.yaml by `npm run generate`. Do not edit.

/**
 * The library to delete.
 *
 * 要删除的人脸库。
 */
export interface FreeGroupInput {
  /**
   * User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
  /**
   * Whether to check that the library is empty before deleting it.
   * - 1: Check (default). A library that holds faces is not deleted.
   * - 0: Do not check.
   *
   * 删除前是否检查人脸库中有人脸数据。
   * - 1：检查，库中有人脸时不能删除（默认）。
   * - 0：不检查。
   *
   * @default 1
   */
  check_empty?: 0 | 1 | undefined;
}

/**
 * Successful response.
 *
 * 成功响应。
 */
export interface FreeGroupOutput {
  /**
   * A unique string to distinguish each request.
   *
   * 用于区分每次请求的唯一字符串。
   *
   * @example 1769743445,07c4bb36-5858-4290-83ef-97c65db691aa
   */
  request_id: string;
  /**
   * Total time consumed by the request in milliseconds.
   *
   * 整个请求所花费的时间，单位为毫秒。
   *
   * @example 48
   */
  time_used: number;
  /**
   * Identifier of the face library: the group_id that was set when the library was created. According to
   * Megvii's documentation it is empty if none was set.
   *
   * 人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
   *
   * @example YuanliStudent_01
   */
  group_id: string;
}
