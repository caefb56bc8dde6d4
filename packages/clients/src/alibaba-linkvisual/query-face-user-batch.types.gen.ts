// Generated from specs/alibaba-linkvisual/query-face-user-batch.yaml by `npm run generate`. Do not edit.

/**
 * The input of `queryFaceUserBatch`.
 *
 * `queryFaceUserBatch` 的输入。
 */
export interface QueryFaceUserBatchInput {
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
   * List of user IDs, at most 50. Use the user IDs that you received and stored when you added the users
   * with AddFaceUser.
   *
   * 用户 ID 列表，最多 50 个。请传入在调用 AddFaceUser 接口添加用户后，获取并保存到本地的用户 ID。
   */
  UserIdList: string[];
}

/**
 * Data returned when the call succeeds.
 *
 * 调用成功时，返回的数据。
 */
export type QueryFaceUserBatchOutput = FaceUser[];

/**
 * User with face data.
 *
 * 人脸用户信息。
 */
export interface FaceUser {
  /**
   * User ID that LinkVisual returned when the user was added.
   *
   * 用户 ID。
   *
   * @example 3mtjaqebeq4d****
   */
  UserId?: string;
  /**
   * Custom user ID: the ID of the user in your own system.
   *
   * 用户身份识别 ID（自定义用户 ID）。
   *
   * @example 1234567890
   */
  CustomUserId?: string;
  /**
   * Name of the user.
   *
   * 用户名。
   *
   * @example Tony
   */
  Name?: string;
  /**
   * Custom user parameters, as a JSON string.
   *
   * 自定义的用户参数，为 JSON 字符串。
   *
   * @example {"key1":"value1", "key2":"value2"}
   */
  Params?: string;
  /**
   * Time when the user's face data was created: 13-digit timestamp in milliseconds.
   *
   * 用户创建人脸数据的 13 位时间戳，单位为毫秒。
   *
   * @example 1636427314000
   */
  CreateTime?: number;
  /**
   * Time when the user's face data was last changed: 13-digit timestamp in milliseconds.
   *
   * 用户最后一次修改人脸数据的 13 位时间戳，单位为毫秒。
   *
   * @example 1636436864000
   */
  ModifyTime?: number;
  /**
   * List of the user's face pictures.
   *
   * 用户的人脸图片信息列表。
   */
  FacePicList?: FacePicture[];
}

/**
 * Face picture of the user.
 *
 * 用户的人脸图片信息。
 */
export interface FacePicture {
  /**
   * MD5 of the face picture.
   *
   * 用户人脸图片的 MD5 值。
   *
   * @example TestFaceMd5
   */
  FaceMd5?: string;
  /**
   * URL of the face picture. It may be signed and short-lived.
   *
   * 用户的人脸图片 URL 地址。可能带有签名，且有效期较短。
   *
   * @example https://example.com/test.jpeg
   */
  FaceUrl?: string;
  /**
   * List of face features.
   *
   * 人脸特征值列表。
   */
  FeatureDTOList?: FaceFeature[];
}

/**
 * Face feature that one algorithm extracted from a picture.
 *
 * 某一算法提取的人脸特征。
 */
export interface FaceFeature {
  /**
   * Name of the algorithm.
   *
   * 算法名。
   *
   * @example TestAlgorithmName
   */
  AlgorithmName?: string;
  /**
   * Provider of the algorithm.
   *
   * 算法提供者。
   *
   * @example TestAlgorithmProvider
   */
  AlgorithmProvider?: string;
  /**
   * Version of the algorithm.
   *
   * 算法版本。
   *
   * @example TestAlgorithmVersion
   */
  AlgorithmVersion?: string;
  /**
   * Return code of the algorithm:
   * - 200: success.
   * - Any other value: error code.
   *
   * 算法返回码：
   * - 200：表示成功。
   * - 其它：表示错误码。
   *
   * @example 200
   */
  ErrorCode?: string;
  /**
   * Error message. Returned when the algorithm fails.
   *
   * 算法执行出错时，返回的错误信息。
   *
   * @example parameter error
   */
  ErrorMessage?: string;
  /**
   * MD5 of the face feature.
   *
   * 人脸特征的 MD5 值。
   *
   * @example TestFaceMd5
   */
  FaceMd5?: string;
}
