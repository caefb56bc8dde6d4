// Generated from specs/alibaba-linkvisual/add-face-user-group.yaml by `npm run generate`. Do not edit.

/**
 * What `addFaceUserGroup` takes.
 *
 * `addFaceUserGroup` 的输入。
 */
export interface AddFaceUserGroupInput {
  /**
   * The business isolation id: keeps the data of different applications under one Alibaba Cloud account
   * apart. Give the same IsolationId as when the user was added with AddFaceUser.
   *
   * 业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。
   * 请与调用AddFaceUser接口添加用户时设置的IsolationId保持一致。
   *
   * @example ZheJiangHZ
   */
  IsolationId: string;
  /**
   * The name of the group.
   *
   * 用户组名称。
   *
   * @example Staff
   */
  UserGroupName: string;
}

/**
 * The group. Its members are not confirmed.
 *
 * 用户组信息，成员未经确认。
 */
export type AddFaceUserGroupOutput = Record<string, unknown>;
