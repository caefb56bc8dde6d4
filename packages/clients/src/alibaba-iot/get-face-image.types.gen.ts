// Generated from specs/alibaba-iot/get-face-image.yaml by `npm run generate`. Do not edit.

/**
 * Whose picture, and in which form.
 *
 * 业务参数。
 */
export interface GetFaceImageInput {
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
  /**
   * The form in which the picture comes back, URL or BASE64; URL by default.
   *
   * 图片数据的返回格式,目前支持URL和BASE64,默认为URL
   *
   * @default URL
   * @example URL
   */
  imageFormat?: 'URL' | 'BASE64';
}

/**
 * The result.
 *
 * 响应结果
 */
export type GetFaceImageOutput = {
  /**
   * The address of the picture.
   *
   * 图片URL
   *
   * @example http://yyy/1.jpg
   */
  imageUrl?: string;
  /**
   * The picture in Base64.
   *
   * 图片base64数据
   */
  imageBase64?: string;
  /**
   * The id of the face.
   *
   * 人脸ID
   *
   * @example xxx
   */
  faceId?: string;
  /**
   * The id of the user.
   *
   * 用户ID
   *
   * @example xxx
   */
  userId?: string;
  /**
   * The type of the user.
   *
   * 用户类型
   *
   * @example PHONE
   */
  userType?: 'IDENTITY' | 'OPEN' | 'YUNDUN' | 'PHONE' | (string & {});
  /**
   * The name of the user.
   *
   * 用户名称
   *
   * @example xxx
   */
  userName?: string;
  /**
   * When the face expires, as yyyy-MM-dd HH:mm:ss without a zone; China's time is assumed.
   *
   * 过期时间（格式 yyyy-MM-dd HH:mm:ss，无时区，按中国时间理解）
   *
   * @example 2026-12-31 23:59:59
   */
  expireTime?: string;
  /**
   * Whether the person may pass: PERMISSION or DENY (the values are those of the save page).
   *
   * 通行策略
   *
   * @example PERMISSION
   */
  policy?: Policy;
} | null;

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

/**
 * Whether the person may pass: PERMISSION or DENY (the values are those of the save page).
 *
 * 通行策略
 *
 * @example PERMISSION
 */
export type Policy = 'PERMISSION' | 'DENY' | (string & {});
