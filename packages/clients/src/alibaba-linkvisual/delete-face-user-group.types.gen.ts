// Generated from specs/alibaba-linkvisual/delete-face-user-group.yaml by `npm run generate`. Do not edit.

/**
 * The input of `deleteFaceUserGroup`.
 *
 * `deleteFaceUserGroup` 的输入。
 */
export interface DeleteFaceUserGroupInput {
  /**
   * Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
   * Use the IsolationId that you set when you added the user with AddFaceUser.
   *
   * 业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser
   * 接口添加用户时设置的 IsolationId 保持一致。
   *
   * @example ZheJiangHZ
   */
  IsolationId: string;
  /**
   * ID of the user group.
   *
   * 用户组 ID。
   *
   * @example group-0001
   */
  UserGroupId: string;
}

/**
 * Content not confirmed.
 *
 * 内容未经确认。
 */
export type DeleteFaceUserGroupOutput = Record<string, unknown> | null;
