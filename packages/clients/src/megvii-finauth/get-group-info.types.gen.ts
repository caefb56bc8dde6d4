// Generated from specs/megvii-finauth/get-group-info.yaml by `npm run generate`. Do not edit.

/**
 * The library.
 *
 * 要查询的人脸库。
 */
export interface GetGroupInfoInput {
  /**
   * User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
}

/**
 * The answer to a successful call.
 *
 * 成功的响应。
 */
export interface GetGroupInfoOutput {
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
   * A face library.
   *
   * 人脸库信息。
   */
  info: GroupInfo;
}

/**
 * A face library.
 *
 * 人脸库信息。
 */
export interface GroupInfo {
  /**
   * Identifier of the face library, as it was given when the library was created. The vendor's pages say
   * that it is empty where none was given.
   *
   * 人脸库标识，即创建时传入的 group_id。官方页面称，未定义时为空。
   *
   * @example YuanliStudent_01
   */
  group_id?: string;
  /**
   * The name of the library, 1 to 60 characters.
   *
   * 人脸库名称，1 到 60 个字符。
   *
   * @example Staff of the head office
   */
  group_name?: string;
  /**
   * Information on the library; at most 128 characters.
   *
   * 人脸库信息，最长 128 个字符。
   */
  group_data?: string;
  /**
   * The version of the face model.
   *
   * 人脸模型版本。
   *
   * @example s21
   */
  model_version?: string;
  /**
   * When it was created, ISO 8601 with an offset.
   *
   * 创建时间，带时区的 ISO 8601 格式。
   *
   * @example 2026-01-27T14:19:01+08:00
   */
  add_time?: string;
}
