// Generated from specs/megvii-finauth/remove-faces.yaml by `npm run generate`. Do not edit.

/**
 * The faces to remove.
 *
 * 要删除的人脸。
 */
export interface RemoveFacesInput {
  /**
   * User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
  /**
   * The face tokens, joined by commas; at most 1000.
   *
   * 要删除的 face_token，以逗号拼接，最多 1000 个。
   */
  face_tokens: string[];
}

/**
 * The answer to a successful call.
 *
 * 成功的响应。
 */
export interface RemoveFacesOutput {
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
   * Identifier of the face library, as it was given when the library was created. The vendor's pages say
   * that it is empty where none was given.
   *
   * 人脸库标识，即创建时传入的 group_id。官方页面称，未定义时为空。
   *
   * @example YuanliStudent_01
   */
  group_id: string;
  /**
   * How many faces were removed.
   *
   * 成功删除的人脸数。
   */
  face_removed?: number;
  /**
   * How many faces the library holds now.
   *
   * 人脸库现有人脸数。
   */
  face_count?: number;
  /**
   * The faces that were not removed.
   *
   * 删除失败的人脸。
   */
  failure_detail?: RemovalFailure[];
}

/**
 * A face that was not removed.
 *
 * 删除失败的人脸。
 */
export interface RemovalFailure {
  /**
   * Unique face token.
   *
   * 人脸的唯一标识。
   *
   * @example 9eab9fe14a402295fb78409a81abfc3c
   */
  face_token?: string;
  /**
   * Why.
   *
   * 失败原因。
   */
  reason?: 'FACE_NOT_IN_GROUP' | (string & {});
}
