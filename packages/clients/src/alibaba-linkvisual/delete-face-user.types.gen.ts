// Generated from specs/alibaba-linkvisual/delete-face-user.yaml by `npm run generate`. Do not edit.

/**
 * What `deleteFaceUser` takes.
 *
 * `deleteFaceUser` 的输入。
 */
export interface DeleteFaceUserInput {
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
   * The user ID that LinkVisual gave.
   *
   * 用户ID。
   *
   * @example 3mtjaqebeq4d****
   */
  UserId: string;
}

/**
 * Nothing that is confirmed.
 *
 * 无已确认的内容。
 */
export type DeleteFaceUserOutput = Record<string, unknown> | null;
