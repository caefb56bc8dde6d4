// Generated from specs/megvii-finauth/search-faces.yaml by `npm run generate`. Do not edit.

/**
 * The input of `searchFaces`.
 *
 * `searchFaces` 的输入。
 */
export type SearchFacesInput = SearchFacesByImage | SearchFacesByFile;

/**
 * Successful response.
 *
 * 成功响应。
 */
export interface SearchFacesOutput {
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
   * The faces found. The field is not confirmed.
   *
   * 搜索到的人脸。此字段未经确认。
   */
  results?: SearchResult[];
}

/**
 * Sends the picture as Base64.
 *
 * 以 Base64 编码传入图片。
 */
export interface SearchFacesByImage {
  /**
   * User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
  /**
   * The picture in Base64.
   *
   * 图片的 Base64 编码。
   */
  image: string;
  /**
   * How many faces to return, 1 by default, at most 100.
   *
   * 返回的人脸数，默认 1，最大 100。
   *
   * @default 1
   */
  limit?: number | undefined;
  /**
   * Similarity threshold: only faces with a higher confidence are returned.
   *
   * 相似度阈值，仅返回相似度高于此值的人脸。
   */
  threshold?: number | undefined;
  /**
   * Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
   * - 0: Do not look for rotated faces (default).
   * - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
   *   more time.
   *
   * 是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
   * - 0：不检测旋转的人脸（默认）。
   * - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
   *
   * @default 0
   */
  multi_oriented_detection?: MultiOrientedDetection | undefined;
}

/**
 * Sends the picture as a file.
 *
 * 以文件传入图片。
 */
export interface SearchFacesByFile {
  /**
   * User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
  /**
   * The picture as a file.
   *
   * 图片文件。
   */
  file: Blob | Uint8Array;
  /**
   * How many faces to return, 1 by default, at most 100.
   *
   * 返回的人脸数，默认 1，最大 100。
   *
   * @default 1
   */
  limit?: number | undefined;
  /**
   * Similarity threshold: only faces with a higher confidence are returned.
   *
   * 相似度阈值，仅返回相似度高于此值的人脸。
   */
  threshold?: number | undefined;
  /**
   * Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
   * - 0: Do not look for rotated faces (default).
   * - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
   *   more time.
   *
   * 是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
   * - 0：不检测旋转的人脸（默认）。
   * - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
   *
   * @default 0
   */
  multi_oriented_detection?: MultiOrientedDetection | undefined;
}

/**
 * Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
 * - 0: Do not look for rotated faces (default).
 * - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
 *   more time.
 *
 * 是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
 * - 0：不检测旋转的人脸（默认）。
 * - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
 *
 * @default 0
 */
export type MultiOrientedDetection = '0' | '1';

/**
 * A face found. Its fields are expected, not confirmed.
 *
 * 搜索到的人脸。其字段为预期，未经确认。
 */
export interface SearchResult {
  /**
   * Similarity of the two faces.
   *
   * 相似度。
   */
  confidence?: number;
  /**
   * Unique face token.
   *
   * 人脸的唯一标识。
   *
   * @example 9eab9fe14a402295fb78409a81abfc3c
   */
  face_token?: string;
  /**
   * User ID.
   *
   * 用户 ID。
   */
  user_id?: string;
}
