// Generated from specs/alibaba-linkvisual/query-face-user-by-name.yaml by `npm run generate`. Do not edit.

/**
 * What `queryFaceUserByName` takes.
 *
 * `queryFaceUserByName` 的输入。
 */
export interface QueryFaceUserByNameInput {
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
   * The name, fuzzy; at most 64 characters.
   *
   * 姓名，模糊匹配，最长 64 个字符。
   */
  Name?: string;
  /**
   * The Params, exact.
   *
   * 自定义参数，精确匹配。
   */
  Params?: string;
  /**
   * How many a page holds, 1 to 50.
   *
   * 每页数量，1 到 50。
   *
   * @example 10
   */
  PageSize: number;
  /**
   * The number of the page.
   *
   * 页码。
   *
   * @example 1
   */
  PageNo: number;
}

/**
 * A page of users.
 *
 * 一页用户。
 */
export interface QueryFaceUserByNameOutput {
  /**
   * How many a page holds.
   *
   * 每页数量。
   */
  PageSize?: number;
  /**
   * How many there are.
   *
   * 总数。
   */
  Total?: number;
  /**
   * The number of the page.
   *
   * 页码。
   */
  Page?: number;
  /**
   * The users of the page.
   *
   * 本页用户。
   */
  List?: Record<string, unknown>[];
}
