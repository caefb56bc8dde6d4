// Generated from specs/alibaba-iot/delete-face-image.yaml by `npm run generate`. Do not edit.

/**
 * User whose picture is deleted.
 *
 * 被删除图片的用户。
 */
export interface DeleteFaceImageInput {
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
}

/**
 * No data.
 *
 * 无数据。
 */
export type DeleteFaceImageOutput = Record<string, unknown> | null;

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
