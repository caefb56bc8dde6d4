// Generated from specs/megvii-finauth/remove-faces.yaml by `npm run generate`. Do not edit.

/**
 * The faces to remove.
 *
 * 要删除的人脸。
 */
export interface RemoveFacesInput {
  /**
   * User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
  /**
   * The face_token values to remove, joined by commas, at most 1000.
   *
   * 要删除的 face_token，以逗号连接，最多 1000 个。
   */
  face_tokens: string[];
}

/**
 * Successful response.
 *
 * 成功响应。
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
   * Identifier of the face library: the group_id that was set when the library was created. According to
   * Megvii's documentation it is empty if none was set.
   *
   * 人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
   *
   * @example YuanliStudent_01
   */
  group_id: string;
  /**
   * Number of faces that were removed.
   *
   * 成功删除的人脸数。
   */
  face_removed?: number;
  /**
   * Number of faces that remain in the library.
   *
   * 删除后人脸库中的人脸数。
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
   * Why the face was not removed. FACE_NOT_IN_GROUP: the library does not contain the face.
   *
   * 删除失败的原因。FACE_NOT_IN_GROUP：人脸库中没有该人脸。
   */
  reason?: 'FACE_NOT_IN_GROUP' | (string & {});
}
