// Made from specs/tencent-faceid/detect-auth.yaml by `npm run generate`. Do not edit.

/**
 * What is asked.
 *
 * 请求参数。
 */
export interface DetectAuthInput {
  /**
   * The business scene, made in the console.
   *
   * 业务流程 ID，在控制台创建。
   *
   * @example 12
   */
  RuleId: string;
  /**
   * The type of the terminal. Its values are not confirmed.
   *
   * 终端类型，取值未经确认。
   */
  TerminalType?: string;
  /**
   * The number of the identity card. 18 characters, the last may be X; ciphertext when Encryption says
   * so.
   *
   * 身份证。
   *
   * @example 11204416541220243X
   */
  IdCard?: string;
  /**
   * The name of the person; ciphertext when Encryption says so.
   *
   * 姓名。
   *
   * @example 韦小宝
   */
  Name?: string;
  /**
   * Where the page leads when it is finished.
   *
   * 认证结束后重定向的地址。
   *
   * @example https://example.com/done
   */
  RedirectUrl?: string;
  /**
   * Passed through to the result.
   *
   * 透传参数。
   */
  Extra?: string;
  /**
   * The picture to compare with, in Base64; at most 3 MB.
   *
   * 用于比对的照片 Base64，最大 3MB。
   */
  ImageBase64?: string;
  /**
   * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
   * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key.
   *
   * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。
   */
  Encryption?: Encryption;
  /**
   * The text to read aloud.
   *
   * 意愿核身朗读文本。
   */
  IntentionVerifyText?: string;
  /**
   * The questions to answer. Their form is not confirmed.
   *
   * 意愿核身问答，结构未经确认。
   */
  IntentionQuestions?: Record<string, unknown>[];
  /**
   * The actions to do. Their form is not confirmed.
   *
   * 意愿核身动作，结构未经确认。
   */
  IntentionActions?: Record<string, unknown>[];
  /**
   * Settings. Their form is not confirmed.
   *
   * 流程配置，结构未经确认。
   */
  Config?: Record<string, unknown>;
}

/**
 * The answer.
 *
 * 返回结果。
 */
export interface DetectAuthOutput {
  /**
   * The address to open.
   *
   * 用于发起核身流程的地址。
   *
   * @example https://open.faceid.qq.com/v1/web?biz=example
   */
  Url: string;
  /**
   * The token of the flow, valid for 7200 seconds.
   *
   * 一次核身流程的标识，有效时间为 7200 秒。
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
