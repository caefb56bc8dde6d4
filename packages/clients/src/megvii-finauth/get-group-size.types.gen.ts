// Generated from specs/megvii-finauth/get-group-size.yaml by `npm run generate`. Do not edit.

/**
 * The library whose faces are counted.
 *
 * 要查询的人脸库。
 */
export interface GetGroupSizeInput {
  /**
   * User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
}

/**
 * Successful response.
 *
 * 成功响应。
 */
export interface GetGroupSizeOutput {
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
  /**
   * Total number of face_token values in this library.
   *
   * 该人脸库中 face_token 的总数。
   *
   * @example 1
   */
  face_count: number;
}
