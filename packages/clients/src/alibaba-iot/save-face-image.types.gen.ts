// Generated from specs/alibaba-iot/save-face-image.yaml by `npm run generate`. Do not edit.

/**
 * Saves the face picture of a user, or replaces it.
 *
 * 注册或替换用户的人脸图片。
 */
export type SaveFaceImageInput = SaveFaceByUrl | SaveFaceByBase64;

/**
 * No data.
 *
 * 无数据。
 */
export type SaveFaceImageOutput = Record<string, unknown> | null;

/**
 * Picture as a URL.
 *
 * 以 URL 传入图片。
 */
export interface SaveFaceByUrl {
  /**
   * Type of the user. Together with userId it identifies a face picture.
   * - IDENTITY: userId is an identityId.
   * - OPEN: Account system of a third-party office automation (OA) product.
   * - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
   * - PHONE: userId is a phone number.
   *
   * 用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
   * - IDENTITY：用 identityId 作为 userId。
   * - OPEN：OA 三方账号体系。
   * - YUNDUN：云盾自定义用户体系。
   * - PHONE：用手机号作为 userId。
   *
   * @example PHONE
   */
  userType: UserType;
  /**
   * User ID.
   *
   * 用户 ID。
   *
   * @example 13800000000
   */
  userId: string;
  /**
   * URL of the picture. It takes precedence over imageBase64. The picture has at most 800 pixels and 1
   * MB.
   *
   * 图片 URL；与 imageBase64 同时传入时以 URL 为准。图片不超过 800 像素、1 MB。
   *
   * @example https://example.com/1.jpg
   */
  imageUrl: string;
  /**
   * Picture in Base64. The picture has at most 800 pixels and 1 MB.
   *
   * 图片的 Base64 数据。图片不超过 800 像素、1 MB。
   */
  imageBase64?: string | undefined;
  /**
   * Additional information about the face, at most 1024 characters.
   *
   * 人脸扩展信息，最长 1024 个字符。
   */
  faceExtInfo?: string | undefined;
  /**
   * Name of the user, at most 64 characters.
   *
   * 用户名称，最长 64 个字符。
   */
  userName?: string | undefined;
  /**
   * Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. /face/paas/image/get calls it
   * expireTime.
   *
   * 过期时间，格式为 yyyy-MM-dd HH:mm:ss。/face/paas/image/get 中名为 expireTime。
   *
   * @example 2026-12-31 23:59:59
   */
  expiredTime?: string | undefined;
  /**
   * Additional information about the user, at most 1024 characters.
   *
   * 用户扩展信息，最长 1024 个字符。
   */
  userExtInfo?: string | undefined;
  /**
   * Role of the user.
   *
   * 用户角色。
   */
  userRole?: number | undefined;
  /**
   * Phone number of the user.
   *
   * 手机号。
   */
  mobile?: string | undefined;
  /**
   * Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
   * - PERMISSION: Access is allowed.
   * - DENY: Access is denied.
   *
   * 通行策略。取值来自阿里云的 /face/paas/image/save 文档。
   * - PERMISSION：允许通行。
   * - DENY：禁止通行。
   *
   * @example PERMISSION
   */
  policy?: Policy | undefined;
}

/**
 * Picture in Base64.
 *
 * 以 Base64 传入图片。
 */
export interface SaveFaceByBase64 {
  /**
   * Type of the user. Together with userId it identifies a face picture.
   * - IDENTITY: userId is an identityId.
   * - OPEN: Account system of a third-party office automation (OA) product.
   * - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
   * - PHONE: userId is a phone number.
   *
   * 用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
   * - IDENTITY：用 identityId 作为 userId。
   * - OPEN：OA 三方账号体系。
   * - YUNDUN：云盾自定义用户体系。
   * - PHONE：用手机号作为 userId。
   *
   * @example PHONE
   */
  userType: UserType;
  /**
   * User ID.
   *
   * 用户 ID。
   *
   * @example 13800000000
   */
  userId: string;
  /**
   * Picture in Base64. The picture has at most 800 pixels and 1 MB.
   *
   * 图片的 Base64 数据。图片不超过 800 像素、1 MB。
   */
  imageBase64: string;
  /**
   * Additional information about the face, at most 1024 characters.
   *
   * 人脸扩展信息，最长 1024 个字符。
   */
  faceExtInfo?: string | undefined;
  /**
   * Name of the user, at most 64 characters.
   *
   * 用户名称，最长 64 个字符。
   */
  userName?: string | undefined;
  /**
   * Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. /face/paas/image/get calls it
   * expireTime.
   *
   * 过期时间，格式为 yyyy-MM-dd HH:mm:ss。/face/paas/image/get 中名为 expireTime。
   *
   * @example 2026-12-31 23:59:59
   */
  expiredTime?: string | undefined;
  /**
   * Additional information about the user, at most 1024 characters.
   *
   * 用户扩展信息，最长 1024 个字符。
   */
  userExtInfo?: string | undefined;
  /**
   * Role of the user.
   *
   * 用户角色。
   */
  userRole?: number | undefined;
  /**
   * Phone number of the user.
   *
   * 手机号。
   */
  mobile?: string | undefined;
  /**
   * Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
   * - PERMISSION: Access is allowed.
   * - DENY: Access is denied.
   *
   * 通行策略。取值来自阿里云的 /face/paas/image/save 文档。
   * - PERMISSION：允许通行。
   * - DENY：禁止通行。
   *
   * @example PERMISSION
   */
  policy?: Policy | undefined;
}

/**
 * Type of the user. Together with userId it identifies a face picture.
 * - IDENTITY: userId is an identityId.
 * - OPEN: Account system of a third-party office automation (OA) product.
 * - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
 * - PHONE: userId is a phone number.
 *
 * 用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
 * - IDENTITY：用 identityId 作为 userId。
 * - OPEN：OA 三方账号体系。
 * - YUNDUN：云盾自定义用户体系。
 * - PHONE：用手机号作为 userId。
 *
 * @example PHONE
 */
export type UserType = 'IDENTITY' | 'OPEN' | 'YUNDUN' | 'PHONE';

/**
 * Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
 * - PERMISSION: Access is allowed.
 * - DENY: Access is denied.
 *
 * 通行策略。取值来自阿里云的 /face/paas/image/save 文档。
 * - PERMISSION：允许通行。
 * - DENY：禁止通行。
 *
 * @example PERMISSION
 */
export type Policy = 'PERMISSION' | 'DENY';
