// Generated from specs/alibaba-iot/delete-face-image.yaml by `npm run generate`. Do not edit.

/**
 * Whose picture.
 *
 * 要删除的用户。
 */
export interface DeleteFaceImageInput {
  /**
   * The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
   * identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
   * userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.
   *
   * 用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;
   * 【OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
   *
   * @example PHONE
   */
  userType: UserType;
  /**
   * The id of the user.
   *
   * 用户ID
   *
   * @example 13800000000
   */
  userId: string;
}

/**
 * Nothing.
 *
 * 无数据。
 */
export type DeleteFaceImageOutput = Record<string, unknown> | null;

/**
 * The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
 * identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
 * userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.
 *
 * 用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;
 * 【OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
 *
 * @example PHONE
 */
export type UserType = 'IDENTITY' | 'OPEN' | 'YUNDUN' | 'PHONE';
