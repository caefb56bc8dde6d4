// Generated from specs/alibaba-iot/delete-face-permission.yaml by `npm run generate`. Do not edit.

/**
 * Users, and the spaces or devices that they may no longer access.
 *
 * 要删除的通行权限：哪些用户不再可在哪些空间或设备通行。
 */
export interface DeleteFacePermissionInput {
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
   * User IDs.
   *
   * 用户 ID 列表。
   */
  userIdList: string[];
  /**
   * Type of the IDs in scopeIdList.
   * - SPACE_ID: Spaces.
   * - IOT_ID: Devices.
   *
   * 范围类型，即 scopeIdList 中 ID 的类型。
   * - SPACE_ID：空间。
   * - IOT_ID：设备。
   */
  scopeType: 'SPACE_ID' | 'IOT_ID';
  /**
   * IDs of the spaces or devices.
   *
   * 空间或设备的 ID 列表。
   */
  scopeIdList: string[];
}

/**
 * Result. Its content is not confirmed.
 *
 * 响应结果，内容未经确认。
 */
export type DeleteFacePermissionOutput = Record<string, unknown> | null;

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
