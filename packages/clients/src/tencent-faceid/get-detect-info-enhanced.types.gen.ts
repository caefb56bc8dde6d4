// Made from specs/tencent-faceid/get-detect-info-enhanced.yaml by `npm run generate`. Do not edit.

/**
 * What is asked.
 *
 * 请求参数。
 */
export interface GetDetectInfoEnhancedInput {
  /**
   * The token of the flow, from DetectAuth.
   *
   * 核身流程的标识，由 DetectAuth 返回。
   *
   * @example 5A34F8D2-7D5C-4F5A-9C8E-1B2C3D4E5F60
   */
  BizToken: string;
  /**
   * The business scene, made in the console.
   *
   * 业务流程 ID，在控制台创建。
   *
   * @example 12
   */
  RuleId: string;
  /**
   * Which parts of the result are wanted. Its values are not confirmed.
   *
   * 指定拉取的结果信息，取值未经确认。
   */
  InfoType?: string;
  /**
   * How many best frames are wanted; at most 10.
   *
   * 需要拉取的最佳截帧数量，最多 10。
   */
  BestFramesCount?: number;
  /**
   * Whether the pictures of the identity card shall be cut.
   *
   * 是否对身份证照片进行裁边。
   */
  IsCutIdCardImage?: boolean;
  /**
   * Whether the portrait on the identity card is wanted.
   *
   * 是否需要从身份证中抠出头像。
   */
  IsNeedIdCardAvatar?: boolean;
  /**
   * Deprecated.
   *
   * 已废弃。
   *
   * @deprecated
   */
  IsEncrypt?: boolean;
  /**
   * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
   * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key.
   *
   * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。
   */
  Encryption?: Encryption;
  /**
   * Whether the whole answer shall be encrypted; it then comes in EncryptedBody.
   *
   * 是否对返回包体加密；加密后的内容在 EncryptedBody 中。
   */
  IsEncryptResponse?: boolean;
  /**
   * Whether the videos of all attempts are wanted.
   *
   * 是否返回认证过程中所有视频。
   */
  IsReturnAllVideo?: boolean;
}

/**
 * The answer.
 *
 * 返回结果。
 */
export interface GetDetectInfoEnhancedOutput {
  /**
   * The result in words.
   *
   * 文本类信息。
   */
  Text: Record<string, unknown> | null;
  /**
   * The pictures of the identity card.
   *
   * 身份证照片信息。
   */
  IdCardData?: Record<string, unknown> | null;
  /**
   * The best frames.
   *
   * 最佳帧信息。
   */
  BestFrame?: Record<string, unknown> | null;
  /**
   * The videos.
   *
   * 视频信息。
   */
  VideoData?: Record<string, unknown> | null;
  /**
   * How members of the answer are encrypted.
   *
   * 返回字段的加密信息。
   */
  Encryption?: Record<string, unknown> | null;
  /**
   * The result of reading aloud.
   *
   * 意愿核身朗读模式结果。
   */
  IntentionVerifyData?: Record<string, unknown> | null;
  /**
   * The result of the questions.
   *
   * 意愿核身问答模式结果。
   */
  IntentionQuestionResult?: Record<string, unknown> | null;
  /**
   * The result of the actions.
   *
   * 意愿核身点头确认模式结果。
   */
  IntentionActionResult?: Record<string, unknown> | null;
  /**
   * The whole answer encrypted, if asked for.
   *
   * 加密后的返回包体。
   */
  EncryptedBody?: string | null;
  /**
   * Whether the intention was verified.
   *
   * 是否进行了意愿核身。
   */
  IsVerifyIntention?: boolean | null;
  /**
   * How the intention was verified.
   *
   * 意愿核身类型。
   */
  IntentionVerifyType?: string | null;
  /**
   * The unique ID of the request, made by the server and returned every time (a request that did not
   * reach the server for some other reason gets none). Give it when you ask about a problem.
   *
   * 唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
   * RequestId)。定位问题时需要提供该次请求的 RequestId。
   *
   * @example 94b54cdf-d975-4718-b091-32f8d79d6397
   */
  RequestId: string;
}

/**
 * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
 * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key.
 *
 * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。
 */
export interface Encryption {
  /**
   * The names of the request fields that hold ciphertext, IdCard and Name for example; in any order.
   * Newer texts of the vendor's SDK add the uploaded picture.
   *
   * 被加密的请求字段名列表，例如 IdCard、Name，顺序不限。官方 SDK 的新版说明还包括上传的照片。
   */
  EncryptList: string[];
  /**
   * Base64 of the wrapped symmetric key.
   *
   * 经公钥加密的对称密钥，Base64 编码。
   */
  CiphertextBlob: string;
  /**
   * Base64 of the initialisation vector; 16 bytes with AES-256-CBC, 12 bytes with SM4-GCM.
   *
   * 初始向量的 Base64 编码；AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。
   *
   * @example AAECAwQFBgcICQoLDA0ODw==
   */
  Iv: string;
  /**
   * The symmetric algorithm. Always send it.
   *
   * 对称加密算法，建议始终传入。
   *
   * @default AES-256-CBC
   */
  Algorithm?: 'AES-256-CBC' | 'SM4-GCM';
  /**
   * SM4-GCM only. Base64 of the 16-byte tags, in the order of EncryptList.
   *
   * 仅 SM4-GCM 使用。各字段 16 字节 tag 的 Base64 编码，顺序与 EncryptList 一致。
   */
  TagList?: string[];
}
