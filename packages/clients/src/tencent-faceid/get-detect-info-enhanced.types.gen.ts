// Generated from specs/tencent-faceid/get-detect-info-enhanced.yaml by `npm run generate`. Do not edit.

/**
 * Request parameters.
 *
 * 请求参数。
 */
export interface GetDetectInfoEnhancedInput {
  /**
   * Identifier of the verification, returned by DetectAuth.
   *
   * 人脸核身流程的标识，调用 DetectAuth 接口时生成。
   *
   * @example 5A34F8D2-7D5C-4F5A-9C8E-1B2C3D4E5F60
   */
  BizToken: string;
  /**
   * ID of the business flow: the RuleId that was sent to DetectAuth.
   *
   * 业务流程 ID，用于细分客户使用场景，与调用 DetectAuth 时相同。
   *
   * @example 12
   */
  RuleId: string;
  /**
   * Parts of the result to return, 0 by default. Write several digits one after another: 13 returns text
   * and best frames.
   * - 0: all parts.
   * - 1: text.
   * - 2: identity card.
   * - 3: best frames of the video.
   * - 4: videos.
   * - 5: result of the read-aloud mode.
   * - 6: result of the question mode and the nodding mode.
   *
   * 指定拉取的结果信息，默认值为 0。多个取值可连写，例如 13 表示拉取文本类、视频最佳截图信息。
   * - 0：全部。
   * - 1：文本类。
   * - 2：身份证信息。
   * - 3：视频最佳截图信息。
   * - 4：视频信息。
   * - 5：意愿核身朗读模式相关结果。
   * - 6：意愿核身问答/点头模式相关结果。
   *
   * @default 0
   */
  InfoType?: string | undefined;
  /**
   * Number of additional frames to take from the liveness video.
   * - Default 0, at most 10. If more are requested, 10 are returned.
   * - InfoType must contain 3.
   *
   * 从活体视频中截取一定张数的自截帧。
   * - 默认值为 0，最大值为 10，超出 10 的最多只给 10 张。
   * - InfoType 需要包含 3。
   *
   * @default 0
   */
  BestFramesCount?: number | undefined;
  /**
   * Whether to crop the photos of the identity card.
   * - Default: false.
   * - InfoType must contain 2.
   *
   * 是否对身份证照片进行裁边。
   * - 默认为 false。
   * - InfoType 需要包含 2。
   *
   * @default false
   */
  IsCutIdCardImage?: boolean | undefined;
  /**
   * Whether to extract the portrait from the identity card.
   * - Default: false.
   * - InfoType must contain 2.
   *
   * 是否需要从身份证中抠出头像。
   * - 默认为 false。
   * - InfoType 需要包含 2。
   *
   * @default false
   */
  IsNeedIdCardAvatar?: boolean | undefined;
  /**
   * Deprecated. Use Encryption or IsEncryptResponse.
   *
   * 已弃用，请使用 Encryption 或 IsEncryptResponse。
   *
   * @deprecated
   */
  IsEncrypt?: boolean | undefined;
  /**
   * Encrypts the sensitive fields of the response.
   * - Tencent's documentation says that only Algorithm is needed and the other fields keep their default
   *   values.
   * - The sensitive fields are Response.Text.IdCard, Response.Text.Name, Response.Text.OcrIdCard and
   *   Response.Text.OcrName.
   * - Tencent's example code sends an empty EncryptList and the encrypted key in CiphertextBlob.
   *
   * 是否需要对返回中的敏感信息进行加密。
   * - 只需指定加密算法 Algorithm 即可，其余字段传入默认值。
   * - 敏感信息包括：Response.Text.IdCard、Response.Text.Name、Response.Text.OcrIdCard、
   *   Response.Text.OcrName。
   * - 腾讯云示例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
   */
  Encryption?: Encryption | undefined;
  /**
   * Whether to encrypt the whole response. It is then returned in EncryptedBody.
   *
   * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
   */
  IsEncryptResponse?: boolean | undefined;
  /**
   * Whether to return the videos of all attempts. Default: false. The videos are stored in COS, so the
   * data storage service must be activated too. See Tencent's documentation:
   * https://cloud.tencent.com/document/product/1007/104229
   *
   * 是否需要返回认证中间过程的刷脸重试视频，默认不开启，多段视频需要存储到 COS 空间中，
   * 因此开启后还需要额外开启数据存储服务才可生效。详见数据存储指引：
   * https://cloud.tencent.com/document/product/1007/104229
   *
   * @default false
   */
  IsReturnAllVideo?: boolean | undefined;
}

/**
 * Successful response.
 *
 * 成功响应。
 */
export interface GetDetectInfoEnhancedOutput {
  /**
   * Result of the verification and text information on the person.
   *
   * 人脸核身识别结果及文本类信息。
   */
  Text: DetectInfoText;
  /**
   * Photos of the identity card.
   *
   * 身份证照片信息。
   */
  IdCardData?: DetectInfoIdCardData;
  /**
   * Best frames of the video.
   *
   * 最佳帧信息。
   */
  BestFrame?: DetectInfoBestFrame;
  /**
   * Videos.
   *
   * 视频信息。
   */
  VideoData?: DetectInfoVideoData;
  /**
   * How fields of the response are encrypted, if the request asked for encryption. Decrypt them with the
   * key that you sent in the request.
   *
   * 响应字段的加密信息，仅当请求要求加密时才有内容。请用请求中所传的密钥解密。
   */
  Encryption?: ResponseEncryption;
  /**
   * Result of the read-aloud mode. Ignore it if the intention is not verified.
   *
   * 意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
   */
  IntentionVerifyData?: IntentionVerifyData;
  /**
   * Result of the question mode. Ignore it if the intention is not verified.
   *
   * 意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
   */
  IntentionQuestionResult?: IntentionQuestionResult;
  /**
   * Result of the nodding mode. Ignore it if the intention is not verified.
   *
   * 意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
   */
  IntentionActionResult?: IntentionActionResult;
  /**
   * The whole response, encrypted. Returned if the request asked for it.
   *
   * 加密后的数据，请求时要求整体加密才返回。
   */
  EncryptedBody?: string | null;
  /**
   * Whether the intention was verified too.
   * - true: The final result is in the field of the mode that IntentionVerifyType names.
   * - false: The final result is in Text.
   *
   * 本次请求是否配置开启意愿核身校验。
   * - true：已开启意愿核身校验，可结合 IntentionVerifyType 中具体使用的校验模式从对应的出参 Result
   *   中获取最终的核验结果。
   * - false：未开启意愿核身校验，可在出参 Text 中获取最终的核验结果。
   */
  IsVerifyIntention?: boolean | null;
  /**
   * How the intention was verified. Ignore this field if the intention is not verified.
   * - 0: Question mode.
   * - 1: Nodding mode.
   * - 2: Read-aloud mode.
   *
   * 本次请求意愿核身校验使用的具体模式。若未使用意愿核身功能，该字段返回值可以不处理。
   * - 0：问答模式。
   * - 1：点头确认模式。
   * - 2：朗读模式。
   */
  IntentionVerifyType?: string | null;
  /**
   * Unique ID of the request, generated by the server and returned for every request (a request that
   * fails to reach the server gets none). Include it when you report a problem.
   *
   * 唯一请求 ID，由服务端生成，每次请求都会返回（若请求因其他原因未能抵达服务端，则该次请求不会获得
   * RequestId）。定位问题时需要提供该次请求的 RequestId。
   *
   * @example 94b54cdf-d975-4718-b091-32f8d79d6397
   */
  RequestId: string;
}

/**
 * Encryption of sensitive fields (name, identity card number), in addition to TLS. Each request
 * encrypts the fields with a new symmetric key and encrypts that key with Tencent's public key. See
 * Tencent's documentation: https://cloud.tencent.com/document/product/1007/47180
 *
 * 敏感数据加密信息。对传入信息（姓名、身份证号）有加密需求的用户可使用此参数：
 * 每次请求以新的对称密钥加密字段，再用腾讯云公钥加密该密钥。详见腾讯云文档：
 * https://cloud.tencent.com/document/product/1007/47180
 */
export interface Encryption {
  /**
   * Names of the request fields that are encrypted, for example IdCard and Name, in any order. Newer
   * versions of Tencent's SDK also name the uploaded picture.
   *
   * 被加密的请求字段名列表，例如 IdCard、Name，顺序不限。新版腾讯云 SDK 的说明还包括上传的照片。
   */
  EncryptList: string[];
  /**
   * The encrypted symmetric key, in Base64.
   *
   * 经公钥加密的对称密钥，Base64 编码。
   */
  CiphertextBlob: string;
  /**
   * Initialization vector in Base64: 16 bytes for AES-256-CBC, 12 bytes for SM4-GCM. Older accounts that
   * take their key from KMS send a text of 16 characters as it is.
   *
   * 初始向量的 Base64 编码；AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。使用 KMS 密钥的旧账号则直接传 16
   * 个字符的字符串。
   *
   * @example AAECAwQFBgcICQoLDA0ODw==
   */
  Iv: string;
  /**
   * Symmetric encryption algorithm. Tencent recommends sending it in every request.
   *
   * 对称加密算法，建议始终传入。
   *
   * @default AES-256-CBC
   */
  Algorithm?: 'AES-256-CBC' | 'SM4-GCM' | undefined;
  /**
   * SM4-GCM only: the 16-byte tags in Base64, in the order of EncryptList.
   *
   * 仅 SM4-GCM 使用：各字段 16 字节 tag 的 Base64 编码，顺序与 EncryptList 一致。
   */
  TagList?: string[] | undefined;
}

/**
 * Result of the verification and text information on the person.
 *
 * 人脸核身识别结果及文本类信息。
 */
export type DetectInfoText = {
  /**
   * Final result of the verification.
   * - 0: passed.
   * - Covers only face and liveness, not the intention.
   *
   * 本次流程最终验证结果。
   * - 取值范围：0 为成功。
   * - 仅包含活体人脸核身结果，不包含意愿核身结果。
   */
  ErrCode?: number | null;
  /**
   * Description of the final result. It may change without notice.
   *
   * 本次流程最终验证结果描述。仅描述用，文案更新时不会通知。
   */
  ErrMsg?: string | null;
  /**
   * Identity card number used for the verification.
   *
   * 本次验证使用的身份证号。
   */
  IdCard?: string | null;
  /**
   * Type of the identity number used for the verification.
   * - 0: Identity card (second generation).
   * - 1: Residence permit for residents of Hong Kong, Macao and Taiwan.
   * - 2: Other (the number is not a valid identity number).
   *
   * 用户认证时使用的证件号码类型。
   * - 0：二代身份证的证件号码。
   * - 1：港澳台居住证的证件号码。
   * - 2：其他（核验使用的证件号码非合法身份号码）。
   */
  UseIDType?: number | null;
  /**
   * Name used for the verification.
   *
   * 本次验证使用的姓名。
   */
  Name?: string | null;
  /**
   * Ethnic group, read from the identity card.
   *
   * 身份校验环节识别结果：民族。
   */
  OcrNation?: string | null;
  /**
   * Home address, read from the identity card.
   *
   * 身份校验环节识别结果：家庭住址。
   */
  OcrAddress?: string | null;
  /**
   * Date of birth, read from the identity card, in the form YYYY/M/D.
   *
   * 身份校验环节识别结果：生日。格式为：YYYY/M/D。
   */
  OcrBirth?: string | null;
  /**
   * Issuing authority, read from the identity card.
   *
   * 身份校验环节识别结果：签发机关。
   */
  OcrAuthority?: string | null;
  /**
   * Validity, read from the identity card, in the form YYYY.MM.DD-YYYY.MM.DD.
   *
   * 身份校验环节识别结果：有效日期。格式为：YYYY.MM.DD-YYYY.MM.DD。
   */
  OcrValidDate?: string | null;
  /**
   * Name, read from the identity card.
   *
   * 身份校验环节识别结果：姓名。
   */
  OcrName?: string | null;
  /**
   * Identity card number, read from the identity card.
   *
   * 身份校验环节识别结果：身份证号。
   */
  OcrIdCard?: string | null;
  /**
   * Sex, read from the identity card.
   *
   * 身份校验环节识别结果：性别。
   */
  OcrGender?: string | null;
  /**
   * How the identity was entered: "NFC", "OCR", "手动输入" (by hand) or "其他" (other).
   *
   * 身份校验环节采用的信息上传方式。取值有“NFC”、“OCR”、“手动输入”、“其他”。
   */
  IdInfoFrom?: string | null;
  /**
   * Final result of the liveness check. 0: passed.
   *
   * 本次流程最终活体结果。0 为成功。
   */
  LiveStatus?: number | null;
  /**
   * Description of the liveness result. It may change without notice.
   *
   * 本次流程最终活体结果描述。仅描述用，文案更新时不会通知。
   */
  LiveMsg?: string | null;
  /**
   * Final result of the 1:1 comparison. 0: passed.
   *
   * 本次流程最终一比一结果。0 为成功。
   */
  Comparestatus?: number | null;
  /**
   * Description of the comparison result. It may change without notice.
   *
   * 本次流程最终一比一结果描述。仅描述用，文案更新时不会通知。
   */
  Comparemsg?: string | null;
  /**
   * Similarity of the faces in the 1:1 comparison, as text.
   * - From 0.00 to 100.00.
   * - 70 or more means the same person. The threshold cannot be changed.
   * - At 70 the false accept rate is 1 in 10,000.
   *
   * 本次流程活体一比一的分数。
   * - 取值范围 [0.00, 100.00]。
   * - 相似度大于等于 70 时才判断为同一人，阈值不支持自定义。
   * - 阈值 70 的误通过率为万分之一。
   */
  Sim?: string | null;
  /**
   * Location of the person: longitude and latitude.
   *
   * 地理位置经纬度。
   */
  Location?: string | null;
  /**
   * The Extra that was sent to DetectAuth.
   *
   * Auth 接口带入额外信息。
   */
  Extra?: string | null;
  /**
   * All attempts of this verification, each with its own time, similarity and results.
   *
   * 本次流程进行的活体一比一流水。
   */
  LivenessDetail?: Record<string, unknown>[] | null;
  /**
   * Why the liveness check rejected the person. Plus edition only.
   * - 01: Eyes closed the whole time.
   * - 02: Required action not completed.
   * - 03: Suspected recapture of a screen or photo.
   * - 04: Suspected synthesis.
   * - 05: Suspected fraud template.
   * - 06: Suspected watermark.
   * - 07: Reflection check failed.
   * - 08: Suspected change of person.
   * - 09: Poor face quality.
   * - 10: Distance check failed.
   * - 11: Suspected adversarial sample.
   * - 12: Suspected traces of an attack around the mouth.
   * - 13: Suspected traces of an attack around the eyes.
   * - 14: Eyes or mouth covered.
   *
   * 活体阶段被拒绝的详细原因，该参数仅限 PLUS 版本核身服务返回。
   * - 01：用户全程闭眼。
   * - 02：用户未完成指定动作。
   * - 03：疑似翻拍攻击。
   * - 04：疑似合成攻击。
   * - 05：疑似黑产模板。
   * - 06：疑似存在水印。
   * - 07：反光校验未通过。
   * - 08：疑似中途换人。
   * - 09：人脸质量过差。
   * - 10：距离校验不通过。
   * - 11：疑似对抗样本攻击。
   * - 12：嘴巴区域疑似存在攻击痕迹。
   * - 13：眼睛区域疑似存在攻击痕迹。
   * - 14：眼睛或嘴巴被遮挡。
   */
  LivenessInfoTag?: string[] | null;
  /**
   * Mobile number.
   *
   * 手机号码。
   */
  Mobile?: string | null;
  /**
   * Library used for the final comparison, as Chinese text.
   * - 权威库: the authoritative library.
   * - 业务方自有库: your own library (picture uploaded by the user, your mixed library, your mixed
   *   deployment library).
   * - 二次验证库: the library for second verification.
   * - 人工审核库: the library for manual review.
   *
   * 本次流程最终比对库源类型。
   * - 权威库。
   * - 业务方自有库（用户上传照片、客户的混合库、混合部署库）。
   * - 二次验证库。
   * - 人工审核库。
   */
  CompareLibType?: string | null;
  /**
   * Final type of the liveness check.
   * - 0: Unknown.
   * - 1: Digits read aloud.
   * - 2: Actions.
   * - 3: Silent.
   * - 4: Flash (actions and light).
   * - 5: Near and far.
   *
   * 本次流程最终活体类型。
   * - 0：未知。
   * - 1：数字活体。
   * - 2：动作活体。
   * - 3：静默活体。
   * - 4：一闪活体（动作+光线）。
   * - 5：远近活体。
   */
  LivenessMode?: number | null;
  /**
   * Request IDs of the NFC reads that were charged repeatedly.
   *
   * nfc 重复计费 requestId 列表。
   */
  NFCRequestIds?: string[] | null;
  /**
   * Number of the NFC reads that were charged repeatedly.
   *
   * nfc 重复计费计数。
   */
  NFCBillingCounts?: number | null;
  /**
   * Travel permit number on the residence permit for residents of Hong Kong, Macao and Taiwan.
   *
   * 港澳台居住证通行证号码。
   */
  PassNo?: string | null;
  /**
   * Number of times the residence permit for residents of Hong Kong, Macao and Taiwan was issued.
   *
   * 港澳台居住证签发次数。
   */
  VisaNum?: string | null;
  /**
   * Order of the actions of the liveness check, separated by commas. H5 overlay product only.
   * - 1: open the mouth.
   * - 2: blink.
   * - 3: nod.
   * - 4: shake the head.
   * - 5: silent.
   *
   * 活体检测的动作顺序，多动作以“,”分隔。仅浮层 H5 产品返回。
   * - 1：张嘴。
   * - 2：眨眼。
   * - 3：点头。
   * - 4：摇头。
   * - 5：静默。
   */
  LivenessActionSequence?: string | null;
} | null;

/**
 * Photos of the identity card.
 *
 * 身份证照片信息。
 */
export type DetectInfoIdCardData = {
  /**
   * Photo of the front, in Base64.
   *
   * OCR 正面照片的 base64 编码。
   */
  OcrFront?: string | null;
  /**
   * Photo of the back, in Base64.
   *
   * OCR 反面照片的 base64 编码。
   */
  OcrBack?: string | null;
  /**
   * Photo of the front after rotating and cropping, in Base64.
   *
   * 旋转裁边后的正面照片 base64 编码。
   */
  ProcessedFrontImage?: string | null;
  /**
   * Photo of the back after rotating and cropping, in Base64.
   *
   * 旋转裁边后的背面照片 base64 编码。
   */
  ProcessedBackImage?: string | null;
  /**
   * Portrait on the front, in Base64.
   *
   * 身份证正面人像图 base64 编码。
   */
  Avatar?: string | null;
  /**
   * Warnings on the front (portrait side). Returned only if identity card warnings are enabled.
   * - -9100: Validity dates not valid.
   * - -9101: Border incomplete.
   * - -9102: Photocopy.
   * - -9103: Photo of a screen or photo.
   * - -9104: Temporary identity card.
   * - -9105: Covered in part.
   * - -9106: Edited (suspected traces of image editing).
   * - -9107: Reflection.
   *
   * 身份证人像面告警码。开启身份证告警功能后才会返回。
   * - -9100：身份证有效日期不合法告警。
   * - -9101：身份证边框不完整告警。
   * - -9102：身份证复印件告警。
   * - -9103：身份证翻拍告警。
   * - -9104：临时身份证告警。
   * - -9105：身份证框内遮挡告警。
   * - -9106：身份证 PS 告警（疑似存在 PS 痕迹）。
   * - -9107：身份证反光告警。
   */
  WarnInfos?: number[] | null;
  /**
   * Warnings on the back (national emblem side). Returned only if identity card warnings are enabled.
   * - -9100: Validity dates not valid.
   * - -9101: Border incomplete.
   * - -9102: Photocopy.
   * - -9103: Photo of a screen or photo.
   * - -9104: Temporary identity card.
   * - -9105: Covered in part.
   * - -9106: Edited (suspected traces of image editing).
   * - -9107: Reflection.
   *
   * 身份证国徽面告警码。开启身份证告警功能后才会返回。
   * - -9100：身份证有效日期不合法告警。
   * - -9101：身份证边框不完整告警。
   * - -9102：身份证复印件告警。
   * - -9103：身份证翻拍告警。
   * - -9104：临时身份证告警。
   * - -9105：身份证框内遮挡告警。
   * - -9106：身份证 PS 告警（疑似存在 PS 痕迹）。
   * - -9107：身份证反光告警。
   */
  BackWarnInfos?: number[] | null;
} | null;

/**
 * Best frames of the video.
 *
 * 最佳帧信息。
 */
export type DetectInfoBestFrame = {
  /**
   * Best frame of the liveness check and comparison, in Base64.
   *
   * 活体比对最佳帧 Base64 编码。
   */
  BestFrame?: string | null;
  /**
   * Additional frames in Base64, as many as BestFramesCount requested.
   *
   * 自截帧 Base64 编码数组。
   */
  BestFrames?: string[] | null;
} | null;

/**
 * Videos.
 *
 * 视频信息。
 */
export type DetectInfoVideoData = {
  /**
   * Video of the liveness check, in Base64.
   *
   * 活体视频的 base64 编码。
   */
  LivenessVideo?: string | null;
  /**
   * Videos of all attempts. Returned only if IsReturnAllVideo is true and the data storage service is
   * activated. Each item has a Seq and a Video; Tencent's SDK describes Video both as a path in COS and
   * as Base64.
   *
   * 当次 token 中所有用户活体视频的 COS 存储路径，仅当您开启数据存储服务且“IsReturnAllVideo”入参取值为
   * true 时返回。每项含 Seq 与 Video；对于 Video，腾讯云 SDK 一处称为 COS 存储路径，一处称为 base64
   * 编码。
   */
  LivenessVideos?: Record<string, unknown>[] | null;
} | null;

/**
 * How fields of the response are encrypted, if the request asked for encryption. Decrypt them with the
 * key that you sent in the request.
 *
 * 响应字段的加密信息，仅当请求要求加密时才有内容。请用请求中所传的密钥解密。
 */
export type ResponseEncryption = {
  /**
   * Paths of the encrypted fields in the response, for example Response.Text.IdCard.
   *
   * 响应中被加密字段的路径，例如 Response.Text.IdCard。
   */
  EncryptList?: string[] | null;
  /**
   * The encrypted symmetric key.
   *
   * 加密后的对称密钥。
   */
  CiphertextBlob?: string | null;
  /**
   * Initialization vector of the response.
   *
   * 响应数据的初始向量。
   */
  Iv?: string | null;
  /**
   * Symmetric encryption algorithm.
   *
   * 对称加密算法。
   */
  Algorithm?: string | null;
  /**
   * SM4-GCM only: the tags, in the order of EncryptList.
   *
   * 仅 SM4-GCM 使用：各字段的消息摘要（tag），顺序与 EncryptList 一致。
   */
  TagList?: string[] | null;
} | null;

/**
 * Result of the read-aloud mode. Ignore it if the intention is not verified.
 *
 * 意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
 */
export type IntentionVerifyData = {
  /**
   * Video recorded while the person read aloud, in Base64. Empty text if there is none.
   *
   * 意愿确认环节中录制的视频（base64）。若不存在则为空字符串。
   */
  IntentionVerifyVideo?: string | null;
  /**
   * What the person said, as recognized text. Empty text if there is none.
   *
   * 意愿确认环节中用户语音转文字的识别结果。若不存在则为空字符串。
   */
  AsrResult?: string | null;
  /**
   * Result code of the read-aloud mode. 0: passed. Empty if the face verification failed before the
   * intention was verified; see Text.ErrCode in that case.
   *
   * 意愿确认环节（朗读模式）的结果码，0 为成功。若在人脸核身过程失败、未进入意愿确认过程，
   * 则该参数返回为空，请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
   */
  ErrorCode?: number | null;
  /**
   * Description of the result.
   *
   * 意愿确认环节的结果信息。
   */
  ErrorMessage?: string | null;
  /**
   * Best frame of the recorded video, in Base64. Empty text if there is none.
   *
   * 意愿确认环节中录制视频的最佳帧（base64）。若不存在则为空字符串。
   */
  IntentionVerifyBestFrame?: string | null;
  /**
   * Similarity of the speech to the expected text, from 0.00 to 100.00. Deprecated by Tencent.
   *
   * 本次流程用户语音与传入文本比对的相似度分值，取值范围 [0.00, 100.00]。腾讯云已标记为弃用。
   */
  AsrResultSimilarity?: string | null;
  /**
   * Recorded audio in Base64. Empty text if there is none.
   *
   * 意愿确认环节中录制的音频（base64）。若不存在则为空字符串。
   */
  IntentionVerifyAudio?: string | null;
} | null;

/**
 * Result of the question mode. Ignore it if the intention is not verified.
 *
 * 意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
 */
export type IntentionQuestionResult = {
  /**
   * Final result of the question mode. FinalResultDetailCode has the detailed error code.
   * - 0: Passed.
   * - -1: Not passed.
   * - -2: The browser cannot verify the intention. Ask the person to open the page in another browser.
   *
   * 意愿核身最终结果。建议使用“FinalResultDetailCode”参数获取详细的错误码信息。
   * - 0：认证通过。
   * - -1：认证未通过。
   * - -2：浏览器内核不兼容，无法进行意愿校验。请用户换用其他浏览器。
   */
  FinalResultCode?: string | null;
  /**
   * Error code of the question mode. 0: passed. Empty if the face verification failed before the
   * intention was verified; see Text.ErrCode in that case.
   *
   * 意愿核身错误码，0 为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，
   * 请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
   */
  FinalResultDetailCode?: number | null;
  /**
   * Description of the result.
   *
   * 意愿核身错误信息。
   */
  FinalResultMessage?: string | null;
  /**
   * Video with the audio of all questions and answers, MP4 in Base64.
   *
   * 视频 base64。其中包含全程问题和回答音频，mp4 格式。
   */
  Video?: string | null;
  /**
   * Screenshots in Base64.
   *
   * 屏幕截图 base64 列表。
   */
  ScreenShot?: string[] | null;
  /**
   * Whether each answer matched.
   * - 0: Matched.
   * - -1: Did not match.
   *
   * 和答案匹配结果列表。
   * - 0：成功。
   * - -1：不匹配。
   */
  ResultCode?: string[] | null;
  /**
   * The person's answers, as recognized text.
   *
   * 回答问题语音识别结果列表。
   */
  AsrResult?: string[] | null;
  /**
   * Audio of the answers.
   *
   * 答案录音音频。
   */
  Audios?: string[] | null;
} | null;

/**
 * Result of the nodding mode. Ignore it if the intention is not verified.
 *
 * 意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
 */
export type IntentionActionResult = {
  /**
   * Error code of the nodding mode. 0: passed. Empty if the face verification failed before the
   * intention was verified; see Text.ErrCode in that case.
   *
   * 意愿核身错误码，0 为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，
   * 请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
   */
  FinalResultDetailCode?: number | null;
  /**
   * Description of the result.
   *
   * 意愿核身错误信息。
   */
  FinalResultMessage?: string | null;
  /**
   * Details, one item for each text that was played. Each item has the Video and the list ScreenShot,
   * both in Base64.
   *
   * 意愿核身结果详细数据，与每段点头确认过程一一对应；每项含视频 Video 与屏幕截图列表
   * ScreenShot（base64）。
   */
  Details?: Record<string, unknown>[] | null;
} | null;
