// Generated from specs/alibaba-linkvisual/query-face-user-by-name.yaml by `npm run generate`. Do not edit.

/**
 * The input of `queryFaceUserByName`.
 *
 * `queryFaceUserByName` 的输入。
 */
export interface QueryFaceUserByNameInput {
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
   * Name of the user (fuzzy match), at most 64 characters.
   *
   * 姓名，模糊匹配，最长 64 个字符。
   */
  Name?: string | undefined;
  /**
   * Custom user parameters (exact match).
   *
   * 自定义的用户参数，精确匹配。
   */
  Params?: string | undefined;
  /**
   * Number of users per page, 1 to 50.
   *
   * 每页的用户数，1 到 50。
   *
   * @example 10
   */
  PageSize: number;
  /**
   * Page number.
   *
   * 页码。
   *
   * @example 1
   */
  PageNo: number;
}

/**
 * One page of users.
 *
 * 一页用户。
 */
export interface QueryFaceUserByNameOutput {
  /**
   * Number of users per page.
   *
   * 每页的用户数。
   */
  PageSize?: number;
  /**
   * Total number of users.
   *
   * 用户总数。
   */
  Total?: number;
  /**
   * Page number.
   *
   * 页码。
   */
  Page?: number;
  /**
   * Users on this page.
   *
   * 本页用户。
   */
  List?: Record<string, unknown>[];
}
