// Generated from specs/alibaba-linkvisual/add-face-user.yaml by `npm run generate`. Do not edit.

/**
 * The input of `addFaceUser`.
 *
 * `addFaceUser` 的输入。
 */
export interface AddFaceUserInput {
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
  CustomUserId?: string | undefined;
  /**
   * Custom user parameters, as a JSON string.
   *
   * 自定义的用户参数，为 JSON 字符串。
   *
   * @example {"key1":"value1", "key2":"value2"}
   */
  Params?: string | undefined;
  /**
   * URL of a JPEG picture. It must not contain Chinese characters.
   *
   * 人脸图片的 URL，图片为 JPEG/JPG 格式，URL 中不可含中文。
   *
   * @example https://example.com/test.jpeg
   */
  FacePicUrl: string;
  /**
   * Name of the user.
   *
   * 用户名。
   *
   * @example Tony
   */
  Name?: string | undefined;
}

/**
 * The added user.
 *
 * 已添加的用户。
 */
export interface AddFaceUserOutput {
  /**
   * User ID that LinkVisual returned when the user was added.
   *
   * 用户 ID。
   *
   * @example 3mtjaqebeq4d****
   */
  UserId: string;
  /**
   * Name of the user.
   *
   * 用户名。
   *
   * @example Tony
   */
  Name?: string;
  /**
   * Custom user ID: the ID of the user in your own system.
   *
   * 用户身份识别 ID（自定义用户 ID）。
   *
   * @example 1234567890
   */
  CustomUserId?: string;
  /**
   * Custom user parameters, as a JSON string.
   *
   * 自定义的用户参数，为 JSON 字符串。
   *
   * @example {"key1":"value1", "key2":"value2"}
   */
  Params?: string;
}
