// Generated from specs/tencent-faceid/detect-auth.yaml by `npm run generate`. Do not edit.

/**
 * What is asked.
 *
 * 请求参数。
 */
export interface DetectAuthInput {
  /**
   * The business scene. Create it in the console of Tencent Cloud FaceID
   * (https://console.cloud.tencent.com/faceid) after activating the service; it can be used once it is
   * approved.
   *
   * 业务流程ID。用于细分客户使用场景，可为业务配置不同的业务流程。申请开通服务后，
   * 登录腾讯云慧眼人脸核身控制台（https://console.cloud.tencent.com/faceid）进行创建，
   * 审核通过后即可调用。
   *
   * @example 12
   */
  RuleId: string;
  /**
   * This operation does not need it; leave it out.
   *
   * 本接口不需要传递此参数。
   */
  TerminalType?: string;
  /**
   * The identity card number of the person. A letter in it must be a capital X. Ciphertext when
   * Encryption says so.
   *
   * 验证人的身份证号码。若身份证号包含字母，该字母必须为大写 X，小写 x 将无法通过校验。
   *
   * @example 11204416541220243X
   */
  IdCard?: string;
  /**
   * The name of the person, at most 32 characters in UTF-8. Ciphertext when Encryption says so.
   *
   * 验证人的姓名。最长长度32位。中文请使用UTF-8编码。
   *
   * @example 韦小宝
   */
  Name?: string;
  /**
   * Where the page leads when it is finished; for H5 pages in WeChat only. At most 1024 characters. By
   * default it leads to the vendor's page on the product.
   *
   * 认证结束后重定向的回调链接地址，仅微信H5场景使用。最长长度1024位。默认为腾讯云人脸核身产品介绍页。
   *
   * @example https://example.com/done
   */
  RedirectUrl?: string;
  /**
   * Passed through to the result. At most 1024 characters.
   *
   * 透传字段，在获取验证结果时返回。最长长度1024位。
   */
  Extra?: string;
  /**
   * The picture to compare with, JPG or PNG, in Base64; at most 3 MB after encoding. Use standard Base64
   * with padding, RFC 4648.
   *
   * 用于人脸比对的图像数据，使用base64编码。Base64编码后的图片数据大小不超过3M。仅支持jpg、png格式。
   * 请使用标准的Base64编码方式(带=补位)，编码规范参考RFC4648。
   */
  ImageBase64?: string;
  /**
   * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
   * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
   * https://cloud.tencent.com/document/product/1007/47180.
   *
   * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。
   * （https://cloud.tencent.com/document/product/1007/47180）
   */
  Encryption?: Encryption;
  /**
   * The text that the person reads aloud to state their intention; at most 120 characters. Leave it out
   * when the reading mode is not used.
   *
   * 意愿核身（朗读模式）使用的文案。若未使用意愿核身（朗读模式），则该字段无需传入。
   * 最长可接受120的字符串长度。
   */
  IntentionVerifyText?: string;
  /**
   * The questions that are played and answered aloud, 1 to 10. Needed when Config.IntentionType is 0 and
   * the intention is verified.
   *
   * 意愿核身（语音播报+语音回答模式）使用的文案。包括：系统语音播报的文本、需要核验的标准文本。
   * 问答模式支持1-10轮（不超过10轮）的意愿确认。
   */
  IntentionQuestions?: IntentionQuestion[];
  /**
   * The texts that the person confirms by nodding, 1 to 10. Leave it out when the nodding mode is not
   * used.
   *
   * 意愿核身（点头确认模式）使用的文案。若未使用意愿核身（点头确认模式），则该字段无需传入。
   * 点头确认模式支持1-10轮（不超过10轮）的意愿确认。
   */
  IntentionActions?: IntentionAction[];
  /**
   * Settings of the intention verification.
   *
   * 意愿核身流程配置。
   */
  Config?: IntentionConfig;
}

/**
 * The answer.
 *
 * 返回结果。
 */
export interface DetectAuthOutput {
  /**
   * The address to open, for H5 pages in WeChat only.
   *
   * 用于发起核身流程的URL，仅微信H5场景使用。
   *
   * @example https://open.faceid.qq.com/v1/web?biz=example
   */
  Url: string;
  /**
   * The token of the flow. Verify within 7200 seconds, then fetch the result with GetDetectInfoEnhanced.
   *
   * 一次核验流程的唯一标识。有效时间为7,200秒，超过有效期再进行人脸核验会报错，请在有效期内进行核验。
   * 完成人脸核验后，需根据此标识调用获取实名核身结果信息增强版获取用户最终验证结果信息。
   *
   * @example 5A34F8D2-7D5C-4F5A-9C8E-1B2C3D4E5F60
   */
  BizToken: string;
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
 * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
 * https://cloud.tencent.com/document/product/1007/47180.
 *
 * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。
 * （https://cloud.tencent.com/document/product/1007/47180）
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
   * Base64 of the initialisation vector; 16 bytes with AES-256-CBC, 12 bytes with SM4-GCM. Older
   * accounts that take their key from KMS send a text of 16 characters as it is.
   *
   * 初始向量的 Base64 编码；AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。使用 KMS 密钥的旧账号则直接传 16
   * 个字符的字符串。
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

/**
 * A question that is played, and the answers that pass.
 *
 * 系统语音播报的问题与标准答案。
 */
export interface IntentionQuestion {
  /**
   * The text of the question; at most 250 characters.
   *
   * 当选择语音问答模式时，系统自动播报的问题文本。最大长度为250个字符。
   */
  Question: string;
  /**
   * The answers that pass; at most 50, each of at most 10 characters.
   *
   * 当选择语音问答模式时，用于判断用户回答是否通过的标准答案列表。
   * 传入后可自动判断用户回答文本是否在标准文本列表中。列表长度最大为50，单个答案长度限制10个字符。
   */
  Answers: string[];
}

/**
 * A text that is played and confirmed by nodding.
 *
 * 点头确认模式下播报的文本。
 */
export interface IntentionAction {
  /**
   * The text that is played; at most 250 characters.
   *
   * 点头确认模式下，系统语音播报使用的问题文本，问题最大长度为250个字符。
   */
  Text: string;
}

/**
 * Settings of the intention verification.
 *
 * 意愿核身流程配置。
 */
export interface IntentionConfig {
  /**
   * Whether an answer that means the same as one of Answers passes too; true by default.
   *
   * 意愿核身过程中识别用户的回答意图，开启后除了IntentionQuestions的Answers列表中的标准回答会通过，
   * 近似意图的回答也会通过，默认开启。
   *
   * @default true
   */
  IntentionRecognition?: boolean;
  /**
   * How the intention is verified: 0 by questions (give IntentionQuestions), 1 by nodding (give
   * IntentionActions).
   *
   * 意愿核身类型，默认为0。0：问答模式，DetectAuth接口需要传入IntentionQuestions字段；1：点头模式，
   * DetectAuth接口需要传入IntentionActions字段。
   *
   * @default 0
   */
  IntentionType?: 0 | 1;
  /**
   * Whether the mouth must be seen to open while the person answers; for questions only, false by
   * default.
   *
   * 用户语音回答过程中是否开启张嘴识别检测，默认不开启，仅在意愿核身问答模式中使用。
   *
   * @default false
   */
  MouthOpenRecognition?: boolean;
  /**
   * How fast texts are played: 0 by their length, 1 normal, 2 at 1.2 times, 3 at 1.5 times the speed.
   *
   * 意愿核身语音播报速度，默认值为0。0：智能语速（根据播报文案的长度自动调整语音播报速度）；1：
   * 固定1倍速；2：固定1.2倍速；3：固定1.5倍速。
   *
   * @default 0
   */
  Speed?: 0 | 1 | 2 | 3;
}
