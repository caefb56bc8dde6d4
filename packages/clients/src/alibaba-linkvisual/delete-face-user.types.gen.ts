// Generated from specs/alibaba-linkvisual/delete-face-user.yaml by `npm run generate`. Do not edit.

/**
 * The input of `deleteFaceUser`.
 *
 * `deleteFaceUser` 的输入。
 */
export interface DeleteFaceUserInput {
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
   * User ID that LinkVisual returned when the user was added.
   *
   * 用户 ID。
   *
   * @example 3mtjaqebeq4d****
   */
  UserId: string;
}

/**
 * Content not confirmed.
 *
 * 内容未经确认。
 */
export type DeleteFaceUserOutput = Record<string, unknown> | null;
