// Generated from specs/alibaba-linkvisual/add-face-user-group.yaml by `npm run generate`. Do not edit.

/**
 * The input of `addFaceUserGroup`.
 *
 * `addFaceUserGroup` 的输入。
 */
export interface AddFaceUserGroupInput {
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
   * Name of the user group.
   *
   * 用户组名称。
   *
   * @example Staff
   */
  UserGroupName: string;
}

/**
 * User group. Its fields are not confirmed.
 *
 * 用户组信息，字段未经确认。
 */
export type AddFaceUserGroupOutput = Record<string, unknown>;
