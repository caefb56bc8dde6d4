// Generated from specs/alibaba-iot/save-face-image.yaml by `npm run generate`. Do not edit.

/**
 * Registers the face picture of a user, or replaces it.
 *
 * 注册或替换用户的人脸图片。
 */
export type SaveFaceImageInput = SaveFaceByUrl | SaveFaceByBase64;

/**
 * Nothing.
 *
 * 无数据。
 */
export type SaveFaceImageOutput = Record<string, unknown> | null;

/**
 * The picture by address.
 *
 * 以 URL 传图片。
 */
export interface SaveFaceByUrl {
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
   * The address of the picture; it counts where both are given. At most 800 pixels and 1 MB.
   *
   * 图片 URL；与 Base64 同传时以 URL 为准。不超过 800 像素、1 MB。
   *
   * @example https://example.com/1.jpg
   */
  imageUrl: string;
  /**
   * The picture in Base64. At most 800 pixels and 1 MB.
   *
   * 图片 Base64。不超过 800 像素、1 MB。
   */
  imageBase64?: string;
  /**
   * More on the face; at most 1024 characters.
   *
   * 人脸扩展信息，最长 1024 个字符。
   */
  faceExtInfo?: string;
  /**
   * The name of the user; at most 64 characters.
   *
   * 用户名称，最长 64 个字符。
   */
  userName?: string;
  /**
   * When the face expires, as yyyy-MM-dd HH:mm:ss. The get operation calls it expireTime.
   *
   * 过期时间，格式 yyyy-MM-dd HH:mm:ss；查询接口中名为 expireTime。
   *
   * @example 2026-12-31 23:59:59
   */
  expiredTime?: string;
  /**
   * More on the user; at most 1024 characters.
   *
   * 用户扩展信息，最长 1024 个字符。
   */
  userExtInfo?: string;
  /**
   * The role of the user.
   *
   * 用户角色。
   */
  userRole?: number;
  /**
   * The phone number of the user.
   *
   * 手机号。
   */
  mobile?: string;
  /**
   * Whether the person may pass: PERMISSION or DENY (the values are those of the save page).
   *
   * 通行策略
   *
   * @example PERMISSION
   */
  policy?: Policy;
}

/**
 * The picture as Base64.
 *
 * 以 Base64 传图片。
 */
export interface SaveFaceByBase64 {
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
   * The picture in Base64. At most 800 pixels and 1 MB.
   *
   * 图片 Base64。不超过 800 像素、1 MB。
   */
  imageBase64: string;
  /**
   * More on the face; at most 1024 characters.
   *
   * 人脸扩展信息，最长 1024 个字符。
   */
  faceExtInfo?: string;
  /**
   * The name of the user; at most 64 characters.
   *
   * 用户名称，最长 64 个字符。
   */
  userName?: string;
  /**
   * When the face expires, as yyyy-MM-dd HH:mm:ss. The get operation calls it expireTime.
   *
   * 过期时间，格式 yyyy-MM-dd HH:mm:ss；查询接口中名为 expireTime。
   *
   * @example 2026-12-31 23:59:59
   */
  expiredTime?: string;
  /**
   * More on the user; at most 1024 characters.
   *
   * 用户扩展信息，最长 1024 个字符。
   */
  userExtInfo?: string;
  /**
   * The role of the user.
   *
   * 用户角色。
   */
  userRole?: number;
  /**
   * The phone number of the user.
   *
   * 手机号。
   */
  mobile?: string;
  /**
   * Whether the person may pass: PERMISSION or DENY (the values are those of the save page).
   *
   * 通行策略
   *
   * @example PERMISSION
   */
  policy?: Policy;
}

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
export type Policy = 'PERMISSION' | 'DENY';
