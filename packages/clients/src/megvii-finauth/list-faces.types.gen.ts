// Generated from specs/megvii-finauth/list-faces.yaml by `npm run generate`. Do not edit.

/**
 * The library and the page to return.
 *
 * 要查询的人脸库与分页。
 */
export interface ListFacesInput {
  /**
   * User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
  /**
   * Number of the first face to return, 1 by default. Faces are sorted by the time they were added. To
   * get the next page, send the next of the previous response.
   *
   * 要返回的第一张人脸的序号，默认 1。人脸按添加时间排序。传入上一次响应的 next 可获取下一页。
   *
   * @default 1
   */
  start?: number | undefined;
  /**
   * How many faces to return, 100 by default, at most 1000.
   *
   * 返回的人脸数，默认 100，最大 1000。
   *
   * @default 100
   */
  limit?: number | undefined;
}

/**
 * Successful response.
 *
 * 成功响应。
 */
export interface ListFacesOutput {
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
   * The faces of this page.
   *
   * 本页的人脸。
   */
  face_tokens: FaceInfo[];
  /**
   * Start of the next page; send it as start. Missing on the last page. Megvii's documentation mentions
   * it only under start, so its type is not confirmed.
   *
   * 下一页的起始位置，作为下一次的 start 传入；最后一页没有此字段。旷视文档仅在 start 处提及，
   * 类型未经确认。
   */
  next?: number;
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
