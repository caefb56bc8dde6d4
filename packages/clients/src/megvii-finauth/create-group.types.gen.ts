// Generated from specs/megvii-finauth/create-group.yaml by `npm run generate`. Do not edit.

/**
 * The library to create.
 *
 * 要创建的人脸库。
 */
export interface CreateGroupInput {
  /**
   * User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.
   *
   * 用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
   *
   * @example staff
   */
  group_id: string;
  /**
   * Name of the library, 1 to 60 characters.
   *
   * 人脸库名称，1 到 60 个字符。
   *
   * @example Staff of the head office
   */
  group_name: string;
  /**
   * Information about the library, at most 128 characters.
   *
   * 人脸库信息，最长 128 个字符。
   */
  group_data?: string | undefined;
  /**
   * Version of the face model, s21 by default.
   *
   * 人脸模型版本，默认 s21。
   *
   * @default s21
   */
  model_version?: string | undefined;
}

/**
 * Successful response.
 *
 * 成功响应。
 */
export interface CreateGroupOutput {
  /**
   * A unique string to distinguish each request.
   *
   * 用于区分每次请求的唯一字符串。
   *
   * @example 1769743445,07c4bb36-5858-4290-83ef-97c65db691aa
   */
  request_id: string;
  /**
   * Total time consumed by the request in milliseconds.
   *
   * 整个请求所花费的时间，单位为毫秒。
   *
   * @example 48
   */
  time_used: number;
  /**
   * Version of the face model.
   *
   * 人脸模型版本。
   *
   * @example s21
   */
  model_version?: string;
  /**
   * Identifier of the face library: the group_id that was set when the library was created. According to
   * Megvii's documentation it is empty if none was set.
   *
   * 人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
   *
   * @example YuanliStudent_01
   */
  group_id: string;
  /**
   * Name of the library, 1 to 60 characters.
   *
   * 人脸库名称，1 到 60 个字符。
   *
   * @example Staff of the head office
   */
  group_name?: string;
  /**
   * Information about the library, at most 128 characters.
   *
   * 人脸库信息，最长 128 个字符。
   */
  group_data?: string;
}
