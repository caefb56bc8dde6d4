// Generated from specs/alibaba-iot/get-face-image.yaml by `npm run generate`. Do not edit.

/**
 * User whose picture is returned, and format of the picture.
 *
 * 业务参数：查询的用户与图片的格式。
 */
export interface GetFaceImageInput {
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
   * Format of the returned picture: URL or BASE64. The default is URL.
   *
   * 图片数据的返回格式，目前支持 URL 和 BASE64，默认为 URL。
   *
   * @default URL
   * @example URL
   */
  imageFormat?: 'URL' | 'BASE64' | undefined;
}

/**
 * Result.
 *
 * 响应结果。
 */
export type GetFaceImageOutput = {
  /**
   * URL of the picture.
   *
   * 图片 URL。
   *
   * @example http://yyy/1.jpg
   */
  imageUrl?: string;
  /**
   * Picture in Base64.
   *
   * 图片 base64 数据。
   */
  imageBase64?: string;
  /**
   * Face ID.
   *
   * 人脸 ID。
   *
   * @example xxx
   */
  faceId?: string;
  /**
   * User ID.
   *
   * 用户 ID。
   *
   * @example xxx
   */
  userId?: string;
  /**
   * Type of the user.
   *
   * 用户类型。
   *
   * @example PHONE
   */
  userType?: 'IDENTITY' | 'OPEN' | 'YUNDUN' | 'PHONE' | (string & {});
  /**
   * Name of the user.
   *
   * 用户名称。
   *
   * @example xxx
   */
  userName?: string;
  /**
   * Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. It has no time zone; China time is
   * assumed.
   *
   * 过期时间，格式为 yyyy-MM-dd HH:mm:ss，不含时区，假定为中国时间。
   *
   * @example 2026-12-31 23:59:59
   */
  expireTime?: string;
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
  policy?: Policy;
} | null;

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
export type Policy = 'PERMISSION' | 'DENY' | (string & {});
