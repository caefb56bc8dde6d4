// Generated from specs/megvii-finauth/add-face.yaml by `npm run generate`. Do not edit.

/**
 * What `addFace` takes.
 *
 * `addFace` 的输入。
 */
export type AddFaceInput = AddFaceByImage | AddFaceByFile;

/**
 * The answer to a successful call.
 *
 * 成功的响应。
 */
export interface AddFaceOutput {
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
   * Unique face token.
   *
   * 人脸的唯一标识。
   *
   * @example 9eab9fe14a402295fb78409a81abfc3c
   */
  face_token?: string;
}

/**
 * The picture as Base64.
 *
 * 以 Base64 传图片。
 */
export interface AddFaceByImage {
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
   * Your id of the user. Letters, digits and -%@#&_, at most 48 bytes.
   *
   * 用户 ID。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example user_01
   */
  user_id: string;
  /**
   * Information on the user; at most 128 characters.
   *
   * 用户信息，最长 128 个字符。
   *
   * @example Test user
   */
  user_data?: string;
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
export interface AddFaceByFile {
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
   * Your id of the user. Letters, digits and -%@#&_, at most 48 bytes.
   *
   * 用户 ID。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example user_01
   */
  user_id: string;
  /**
   * Information on the user; at most 128 characters.
   *
   * 用户信息，最长 128 个字符。
   *
   * @example Test user
   */
  user_data?: string;
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
