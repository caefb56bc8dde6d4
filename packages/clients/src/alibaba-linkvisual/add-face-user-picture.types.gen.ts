// Generated from specs/alibaba-linkvisual/add-face-user-picture.yaml by `npm run generate`. Do not edit.

/**
 * What `addFaceUserPicture` takes.
 *
 * `addFaceUserPicture` 的输入。
 */
export interface AddFaceUserPictureInput {
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
   * The address of a JPEG picture; no Chinese characters in it.
   *
   * 人脸图片地址，JPEG/JPG 格式，地址中不可含中文。
   *
   * @example https://example.com/test.jpeg
   */
  FacePicUrl: string;
}

/**
 * The id of the picture, its MD5.
 *
 * 图片标识（MD5）。
 */
export type AddFaceUserPictureOutput = string;
