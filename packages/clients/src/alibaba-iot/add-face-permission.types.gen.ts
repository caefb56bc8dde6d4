// Generated from specs/alibaba-iot/add-face-permission.yaml by `npm run generate`. Do not edit.

/**
 * Who may pass where.
 *
 * 通行权限。
 */
export interface AddFacePermissionInput {
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
   * The users.
   *
   * 用户ID列表。
   */
  userIdList: string[];
  /**
   * Whether spaces or devices are meant.
   *
   * 范围类型：空间或设备。
   */
  scopeType: 'SPACE_ID' | 'IOT_ID';
  /**
   * The spaces or devices.
   *
   * 空间或设备 ID 列表。
   */
  scopeIdList: string[];
}

/**
 * The result. It is not confirmed.
 *
 * 返回结果，未经确认。
 */
export type AddFacePermissionOutput = Record<string, unknown> | null;

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
