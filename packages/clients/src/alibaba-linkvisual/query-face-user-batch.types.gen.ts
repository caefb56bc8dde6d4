// Generated from specs/alibaba-linkvisual/query-face-user-batch.yaml by `npm run generate`. Do not edit.

/**
 * What `queryFaceUserBatch` takes.
 *
 * `queryFaceUserBatch` 的输入。
 */
export interface QueryFaceUserBatchInput {
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
   * The list of user IDs, at most 50. Give the user IDs that you got and stored when you added the users
   * with AddFaceUser.
   *
   * 用户ID列表。请传入在调用AddFaceUser接口添加用户后,获取并保存到本地的用户ID。
   */
  UserIdList: string[];
}

/**
 * The data, returned when the call succeeded.
 *
 * 调用成功时,返回的数据。
 */
export type QueryFaceUserBatchOutput = FaceUser[];

/**
 * A user of a face library.
 *
 * 人脸用户信息。
 */
export interface FaceUser {
  /**
   * The user ID that LinkVisual gave.
   *
   * 用户ID。
   *
   * @example 3mtjaqebeq4d****
   */
  UserId?: string;
  /**
   * The identity of the user in your own system.
   *
   * 用户身份识别ID。
   *
   * @example 1234567890
   */
  CustomUserId?: string;
  /**
   * The name of the user.
   *
   * 用户名。
   *
   * @example Tony
   */
  Name?: string;
  /**
   * Parameters of your own for the user; JSON inside a text.
   *
   * 自定义的用户参数。
   *
   * @example {"key1":"value1", "key2":"value2"}
   */
  Params?: string;
  /**
   * When the user's face data was created, a 13-digit timestamp in milliseconds.
   *
   * 用户创建人脸数据的13位时间戳,单位为毫秒。
   *
   * @example 1636427314000
   */
  CreateTime?: number;
  /**
   * When the user's face data was last changed, a 13-digit timestamp in milliseconds.
   *
   * 用户最后一次修改人脸数据的13位时间戳,单位为毫秒。
   *
   * @example 1636436864000
   */
  ModifyTime?: number;
  /**
   * The list of the user's face pictures.
   *
   * 用户的人脸图片信息列表。
   */
  FacePicList?: FacePicture[];
}

/**
 * A face picture of the user.
 *
 * 用户的人脸图片信息。
 */
export interface FacePicture {
  /**
   * The MD5 of the face picture.
   *
   * 用户人脸图片的MD5值。
   *
   * @example TestFaceMd5
   */
  FaceMd5?: string;
  /**
   * The address of the face picture. May be signed and short-lived.
   *
   * 用户的人脸图片URL地址。
   *
   * @example https://example.com/test.jpeg
   */
  FaceUrl?: string;
  /**
   * The list of face features.
   *
   * 人脸特征值列表。
   */
  FeatureDTOList?: FaceFeature[];
}

/**
 * What one algorithm made of a face picture.
 *
 * 某一算法提取的人脸特征。
 */
export interface FaceFeature {
  /**
   * The name of the algorithm.
   *
   * 算法名。
   *
   * @example TestAlgorithmName
   */
  AlgorithmName?: string;
  /**
   * The provider of the algorithm.
   *
   * 算法提供者。
   *
   * @example TestAlgorithmProvider
   */
  AlgorithmProvider?: string;
  /**
   * The version of the algorithm.
   *
   * 算法版本。
   *
   * @example TestAlgorithmVersion
   */
  AlgorithmVersion?: string;
  /**
   * The return code of the algorithm: 200 means success, anything else is an error code.
   *
   * 算法返回码:200:表示成功。其它:表示错误码。错误码详情,请参见错误码
   *
   * @example 200
   */
  ErrorCode?: string;
  /**
   * The error message, returned when the algorithm failed.
   *
   * 算法执行出错时,返回的错误信息。
   *
   * @example parameter error
   */
  ErrorMessage?: string;
  /**
   * The MD5 of the face feature.
   *
   * 人脸特征的MD5值。
   *
   * @example TestFaceMd5
   */
  FaceMd5?: string;
}
