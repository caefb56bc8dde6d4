// Generated from specs/alibaba-linkvisual/query-face-custom-user-id-by-user-id.yaml by `npm run generate`. Do not edit.

/**
 * What `queryFaceCustomUserIdByUserId` takes.
 *
 * `queryFaceCustomUserIdByUserId` 的输入。
 */
export interface QueryFaceCustomUserIdByUserIdInput {
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
 * The id. Whether it is one text or a list is not confirmed.
 *
 * 用户身份识别ID，单个还是列表未经确认。
 */
export type QueryFaceCustomUserIdByUserIdOutput = unknown;
