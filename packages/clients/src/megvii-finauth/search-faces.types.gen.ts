// Generated from specs/megvii-finauth/search-faces.yaml by `npm run generate`. Do not edit.

/**
 * What `searchFaces` takes.
 *
 * `searchFaces` 的输入。
 */
export type SearchFacesInput = SearchFacesByImage | SearchFacesByFile;

/**
 * The answer to a successful call.
 *
 * 成功的响应。
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
   * The faces found; not confirmed.
   *
   * 搜索结果，未经确认。
   */
  results?: SearchResult[];
}

/**
 * The picture as Base64.
 *
 * 以 Base64 传图片。
 */
export interface SearchFacesByImage {
  /**
   * User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.
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
   * How many faces; 1 by default, at most 100.
   *
   * 返回数量，默认 1，最大 100。
   *
   * @default 1
   */
  limit?: number;
  /**
   * How similar a face must be.
   *
   * 相似度阈值。
   */
  threshold?: number;
  /**
   * Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
   * 90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
   * BAD_ARGUMENTS.
   *
   * 是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，
   * 会增加耗时。取其他值返回 BAD_ARGUMENTS。
   *
   * @default 0
   */
  multi_oriented_detection?: MultiOrientedDetection;
}

/**
 * The picture as a file.
 *
 * 以文件传图片。
 */
export interface SearchFacesByFile {
  /**
   * User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.
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
  file: Blob | Uint8Array<ArrayBuffer>;
  /**
   * How many faces; 1 by default, at most 100.
   *
   * 返回数量，默认 1，最大 100。
   *
   * @default 1
   */
  limit?: number;
  /**
   * How similar a face must be.
   *
   * 相似度阈值。
   */
  threshold?: number;
  /**
   * Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
   * 90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
   * BAD_ARGUMENTS.
   *
   * 是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，
   * 会增加耗时。取其他值返回 BAD_ARGUMENTS。
   *
   * @default 0
   */
  multi_oriented_detection?: MultiOrientedDetection;
}

/**
 * Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
 * 90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
 * BAD_ARGUMENTS.
 *
 * 是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，
 * 会增加耗时。取其他值返回 BAD_ARGUMENTS。
 *
 * @default 0
 */
export type MultiOrientedDetection = '0' | '1';

/**
 * A face that was found. Its members are expected, not confirmed.
 *
 * 搜索到的人脸。成员为预期，未经确认。
 */
export interface SearchResult {
  /**
   * How similar it is.
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
