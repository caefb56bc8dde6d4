// Generated from specs/alibaba-linkvisual/update-face-user.yaml by `npm run generate`. Do not edit.

/**
 * What `updateFaceUser` takes.
 *
 * `updateFaceUser` 的输入。
 */
export interface UpdateFaceUserInput {
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
  /**
   * The identity of the user in your own system.
   *
   * 用户身份识别ID。
   *
   * @example 1234567890
   */
  CustomUserId?: string;
  /**
   * Parameters of your own for the user; JSON inside a text.
   *
   * 自定义的用户参数。
   *
   * @example {"key1":"value1", "key2":"value2"}
   */
  Params?: string;
  /**
   * The address of a JPEG picture; no Chinese characters in it.
   *
   * 人脸图片地址，JPEG/JPG 格式，地址中不可含中文。
   *
   * @example https://example.com/test.jpeg
   */
  FacePicUrl?: string;
  /**
   * The name of the user.
   *
   * 用户名。
   *
   * @example Tony
   */
  Name?: string;
}

/**
 * Nothing that is confirmed.
 *
 * 无已确认的内容。
 */
export type UpdateFaceUserOutput = Record<string, unknown> | null;
