// Generated from specs/tencent-faceid/get-face-id-token.yaml by `npm run generate`. Do not edit.

/**
 * What the person is compared with decides what must be given.
 *
 * 比对方式决定必传的字段。
 */
export type GetFaceIdTokenInput = CompareWithBusiness | CompareWithPhoto;

/**
 * The token.
 *
 * 核验 token。
 */
export interface GetFaceIdTokenOutput {
  /**
   * The token. Valid for 10 minutes; verifies once only.
   *
   * token值。- 有效期 10分钟。- 只能完成1次核身。
   *
   * @example 42S4B131D-5974-4674-EABB-8FFF1EC99F189
   */
  FaceIdToken: string;
  /**
   * Settings that the client SDK works by; hand them to it unchanged. Not on the page; newer servers
   * send it.
   *
   * 客户端配置信息，SDK将使用该配置进行后续操作。请将返回值原样传递给客户端SDK。页面未列出，
   * 新版服务端会返回。
   */
  ClientConfig?: string;
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
 * Compare with the business library, by name and identity card number.
 *
 * 与商业库比对，须传姓名与身份证号。
 */
export interface CompareWithBusiness {
  /**
   * The library to compare with. BUSINESS: the business library.
   *
   * 比对库。 - 取值范围: LOCAL:本地上传照片。 BUSINESS:商业库。
   *
   * @example BUSINESS
   */
  CompareLib: 'BUSINESS';
  /**
   * The identity card number. Required when CompareLib is BUSINESS.
   *
   * 身份证。 - CompareLib为商业库时必传。
   *
   * @example 11204416541220243X
   */
  IdCard: string;
  /**
   * The name. Required when CompareLib is BUSINESS.
   *
   * 姓名。 - CompareLib为商业库时必传。
   *
   * @example 韦小宝
   */
  Name: string;
  /**
   * The picture in Base64. At most 8 MB after encoding (8 x 1024 x 1024 characters). Use standard Base64
   * with padding, RFC 4648; without data:...;base64, in front and without line breaks.
   *
   * 图片的Base64。Base64后图片最大8MB。请使用标准的Base64编码方式(带=补位),编码规范参考RFC4648。
   *
   * @example /9j/4AAQSkZJRgABAQEASABIAAD/2Q==
   */
  ImageBase64?: string;
  /**
   * The Meta text made by the SDK. Leave it out when it is empty.
   *
   * SDK中生成的Meta字符串。
   *
   * @example ""
   */
  Meta?: string;
  /**
   * Facts on the SDK and the person's device, as JSON text from the HuiYan SDK; pass it on unchanged.
   * Not on the page, but in the vendor's SDK.
   *
   * SDK和用户设备的元信息。该字段的值由HuiYan SDK以JSON字符串格式返回。说明：不要修改返回值，
   * 直接传递即可。页面未列出，取自官方 SDK。
   */
  MetaData?: string;
  /**
   * Passed through to the result (GetFaceIdResult). A text of at most 1000 characters. Leave it out when
   * it is empty.
   *
   * 透传参数。 - 1000长度字符串
   *
   * @example ""
   */
  Extra?: string;
  /**
   * Whether to use a COS bucket. Default false. When true, videos and pictures of the verification are
   * stored in the bucket that the FaceID console was authorised for, and the result holds their full COS
   * addresses. Activate it at https://console.cloud.tencent.com/faceid/cos. Note: with true no Base64
   * data is returned (the fields keep their names and hold addresses), so change it with care.
   *
   * 是否使用cos桶。 - 默认为false。 - 设置该参数为true后,
   * 核身过程中的视频图片将会存储在人脸核身控制台授权cos的bucket中,拉取结果时会返回对应资源完整cos地址。
   * - 开通地址见https://console.cloud.tencent.com/faceid/cos -
   * 【注意】选择该参数为true后将不返回base64数据,请根据接入情况谨慎修改。
   *
   * @default false
   * @example true
   */
  UseCos?: boolean;
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
   * Tells the scenes of a customer apart. Create it in the console of Tencent Cloud FaceID
   * (https://console.cloud.tencent.com/faceid) under self-service access after activating the service;
   * it can be used once it is approved. Ask the FaceID assistant if anything is unclear.
   *
   * 用于细分客户使用场景。 - 申请开通服务后,
   * 可以在腾讯云慧眼人脸核身控制台(https://console.cloud.tencent.com/faceid) 自助接入里面创建,
   * 审核通过后即可调用。 - 如有疑问,请添加腾讯云人脸核身小助手进行咨询。
   *
   * @example 12
   */
  RuleId?: string;
}

/**
 * Compare with a picture that is uploaded.
 *
 * 与上传的照片比对，须传图片。
 */
export interface CompareWithPhoto {
  /**
   * The library to compare with. LOCAL: a picture uploaded here.
   *
   * 比对库。 - 取值范围: LOCAL:本地上传照片。 BUSINESS:商业库。
   *
   * @example LOCAL
   */
  CompareLib: 'LOCAL';
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
   * The picture in Base64. Required when CompareLib is LOCAL. At most 8 MB after encoding. Use standard
   * Base64 with padding, RFC 4648. The page's sample is cut: /9j/4AAQSkZJRg.....s97n//2Q==.
   *
   * 图片的Base64。 - CompareLib为上传照片比对时必传。 - Base64后图片最大8MB。 -
   * 请使用标准的Base64编码方式(带=补位),编码规范参考RFC4648。 示例值:/9j/4AAQSkZJRg.....s97n//2Q==
   *
   * @example /9j/4AAQSkZJRgABAQEASABIAAD/2Q==
   */
  ImageBase64: string;
  /**
   * The Meta text made by the SDK. Leave it out when it is empty.
   *
   * SDK中生成的Meta字符串。
   *
   * @example ""
   */
  Meta?: string;
  /**
   * Facts on the SDK and the person's device, as JSON text from the HuiYan SDK; pass it on unchanged.
   * Not on the page, but in the vendor's SDK.
   *
   * SDK和用户设备的元信息。该字段的值由HuiYan SDK以JSON字符串格式返回。说明：不要修改返回值，
   * 直接传递即可。页面未列出，取自官方 SDK。
   */
  MetaData?: string;
  /**
   * Passed through to the result (GetFaceIdResult). A text of at most 1000 characters. Leave it out when
   * it is empty.
   *
   * 透传参数。 - 1000长度字符串
   *
   * @example ""
   */
  Extra?: string;
  /**
   * Whether to use a COS bucket. Default false. When true, videos and pictures of the verification are
   * stored in the bucket that the FaceID console was authorised for, and the result holds their full COS
   * addresses. Activate it at https://console.cloud.tencent.com/faceid/cos. Note: with true no Base64
   * data is returned (the fields keep their names and hold addresses), so change it with care.
   *
   * 是否使用cos桶。 - 默认为false。 - 设置该参数为true后,
   * 核身过程中的视频图片将会存储在人脸核身控制台授权cos的bucket中,拉取结果时会返回对应资源完整cos地址。
   * - 开通地址见https://console.cloud.tencent.com/faceid/cos -
   * 【注意】选择该参数为true后将不返回base64数据,请根据接入情况谨慎修改。
   *
   * @default false
   * @example true
   */
  UseCos?: boolean;
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
   * Tells the scenes of a customer apart. Create it in the console of Tencent Cloud FaceID
   * (https://console.cloud.tencent.com/faceid) under self-service access after activating the service;
   * it can be used once it is approved. Ask the FaceID assistant if anything is unclear.
   *
   * 用于细分客户使用场景。 - 申请开通服务后,
   * 可以在腾讯云慧眼人脸核身控制台(https://console.cloud.tencent.com/faceid) 自助接入里面创建,
   * 审核通过后即可调用。 - 如有疑问,请添加腾讯云人脸核身小助手进行咨询。
   *
   * @example 12
   */
  RuleId?: string;
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
