// Generated from specs/alibaba-linkvisual/query-face-user-id-by-custom-user-id.yaml by `npm run generate`. Do not edit.

/**
 * The input of `queryFaceUserIdByCustomUserId`.
 *
 * `queryFaceUserIdByCustomUserId` 的输入。
 */
export interface QueryFaceUserIdByCustomUserIdInput {
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
   * Custom user ID: the ID of the user in your own system.
   *
   * 用户身份识别 ID（自定义用户 ID）。
   *
   * @example 1234567890
   */
  CustomUserId: string;
}

/**
 * User ID or IDs. Whether it is a string or a list is not confirmed.
 *
 * 用户 ID。是字符串还是列表未经确认。
 */
export type QueryFaceUserIdByCustomUserIdOutput = unknown;
