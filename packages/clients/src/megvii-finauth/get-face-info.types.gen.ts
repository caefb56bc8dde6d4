// Generated from specs/megvii-finauth/get-face-info.yaml by `npm run generate`. Do not edit.

/**
 * The input of `getFaceInfo`.
 *
 * `getFaceInfo` 的输入。
 */
export interface GetFaceInfoInput {
  /**
   * User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
  /**
   * Unique face token.
   *
   * 人脸的唯一标识。
   *
   * @example 9eab9fe14a402295fb78409a81abfc3c
   */
  face_token: string;
}

/**
 * Successful response.
 *
 * 成功响应。
 */
export interface GetFaceInfoOutput {
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
   * Face information.
   *
   * 人脸信息。
   */
  info: FaceInfo;
}

/**
 * A face stored in a library.
 *
 * 人脸库中的一张人脸。
 */
export interface FaceInfo {
  /**
   * Unique face token.
   *
   * 人脸的唯一标识。
   *
   * @example 9eab9fe14a402295fb78409a81abfc3c
   */
  face_token: string;
  /**
   * User ID.
   *
   * 用户 ID。
   *
   * @example user_01
   */
  user_id: string;
  /**
   * User information. It is optional when a face is added, so it may be missing or empty.
   *
   * 用户信息。添加人脸时为可选项，因此可能缺省或为空。
   *
   * @example Test user
   */
  user_data?: string;
  /**
   * Add time in milliseconds timestamp.
   *
   * 添加时间，毫秒时间戳。
   *
   * @example 1769739690208
   */
  add_time?: number;
}
