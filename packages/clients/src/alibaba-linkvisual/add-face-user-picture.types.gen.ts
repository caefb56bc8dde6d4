// Generated from specs/alibaba-linkvisual/add-face-user-picture.yaml by `npm run generate`. Do not edit.

/**
 * The input of `addFaceUserPicture`.
 *
 * `addFaceUserPicture` 的输入。
 */
export interface AddFaceUserPictureInput {
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
  /**
   * URL of a JPEG picture. It must not contain Chinese characters.
   *
   * 人脸图片的 URL，图片为 JPEG/JPG 格式，URL 中不可含中文。
   *
   * @example https://example.com/test.jpeg
   */
  FacePicUrl: string;
}

/**
 * ID of the picture (MD5).
 *
 * 图片 ID（MD5）。
 */
export type AddFaceUserPictureOutput = string;
