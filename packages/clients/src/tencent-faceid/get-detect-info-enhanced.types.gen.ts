// Generated from specs/tencent-faceid/get-detect-info-enhanced.yaml by `npm run generate`. Do not edit.

/**
 * What is asked.
 *
 * 请求参数。
 */
export interface GetDetectInfoEnhancedInput {
  /**
   * The token of the flow, from DetectAuth.
   *
   * 人脸核身流程的标识，调用DetectAuth接口时生成。
   *
   * @example 5A34F8D2-7D5C-4F5A-9C8E-1B2C3D4E5F60
   */
  BizToken: string;
  /**
   * The business scene, the same as given to DetectAuth.
   *
   * 用于细分客户使用场景，与调用 DetectAuth 时相同。
   *
   * @example 12
   */
  RuleId: string;
  /**
   * Which parts of the result are wanted, 0 by default: 0 all, 1 words, 2 the identity card, 3 the best
   * frames, 4 the videos, 5 reading aloud, 6 questions and nodding. Write several one behind the other:
   * 13 gives words and best frames.
   *
   * 指定拉取的结果信息。取值（0：全部；1：文本类；2：身份证信息；3：视频最佳截图信息；4：视频信息；5：
   * 意愿核身朗读模式相关结果；6：意愿核身问答/点头模式相关结果）。例如 13 表示拉取文本类、
   * 视频最佳截图信息。默认值：0。
   *
   * @default 0
   */
  InfoType?: string;
  /**
   * How many frames of the video are wanted besides, 0 by default, at most 10. InfoType must contain 3.
   *
   * 从活体视频中截取一定张数的自截帧。默认值为0，最大值为10，超出10的最多只给10张。InfoType需要包含3。
   *
   * @default 0
   */
  BestFramesCount?: number;
  /**
   * Whether the pictures of the identity card shall be cut, false by default. InfoType must contain 2.
   *
   * 是否对身份证照片进行裁边。默认为false。InfoType需要包含2。
   *
   * @default false
   */
  IsCutIdCardImage?: boolean;
  /**
   * Whether the portrait on the identity card is wanted, false by default. InfoType must contain 2.
   *
   * 是否需要从身份证中抠出头像。默认为false。InfoType需要包含2。
   *
   * @default false
   */
  IsNeedIdCardAvatar?: boolean;
  /**
   * Deprecated; use Encryption or IsEncryptResponse.
   *
   * 已弃用，请使用 Encryption 或 IsEncryptResponse。
   *
   * @deprecated
   */
  IsEncrypt?: boolean;
  /**
   * Whether sensitive members of the answer (IdCard, Name, OcrIdCard and OcrName of Text) shall be
   * encrypted. The vendor's text asks for Algorithm only, the others with default values; its demos send
   * an empty EncryptList and the wrapped key in CiphertextBlob.
   *
   * 是否需要对返回中的敏感信息进行加密。只需指定加密算法Algorithm即可，其余字段传入默认值。
   * 敏感信息包括：Response.Text.IdCard、Response.Text.Name、Response.Text.OcrIdCard、
   * Response.Text.OcrName。官方示例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
   */
  Encryption?: Encryption;
  /**
   * Whether the whole answer shall be encrypted; it then comes in EncryptedBody.
   *
   * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
   */
  IsEncryptResponse?: boolean;
  /**
   * Whether the videos of all attempts are wanted, false by default. They are stored in COS, so data
   * storage must be switched on too (https://cloud.tencent.com/document/product/1007/104229).
   *
   * 是否需要返回认证中间过程的刷脸重试视频，默认不开启，多段视频需要存储到COS空间中，
   * 因此开启后还需要额外开启数据存储服务才可生效。
   * 详见数据存储指引（https://cloud.tencent.com/document/product/1007/104229）。
   *
   * @default false
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
   * The result of the verification, and what is known of the person in words.
   *
   * 人脸核身识别结果及文本类信息。
   */
  Text: DetectInfoText;
  /**
   * The pictures of the identity card.
   *
   * 身份证照片信息。
   */
  IdCardData?: DetectInfoIdCardData;
  /**
   * The best frames of the video.
   *
   * 最佳帧信息。
   */
  BestFrame?: DetectInfoBestFrame;
  /**
   * The videos.
   *
   * 视频信息。
   */
  VideoData?: DetectInfoVideoData;
  /**
   * How members of the answer are encrypted, where that was asked for. Decrypt them with the key that
   * you wrapped in the request.
   *
   * 返回字段的加密信息，请求时要求加密才有内容。请用请求中所传的密钥解密。
   */
  Encryption?: AnswerEncryption;
  /**
   * The result of reading aloud.
   *
   * 意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
   */
  IntentionVerifyData?: IntentionVerifyData;
  /**
   * The result of the questions.
   *
   * 意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
   */
  IntentionQuestionResult?: IntentionQuestionResult;
  /**
   * The result of the nodding.
   *
   * 意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
   */
  IntentionActionResult?: IntentionActionResult;
  /**
   * The whole answer encrypted, if asked for.
   *
   * 加密后的数据，请求时要求整体加密才返回。
   */
  EncryptedBody?: string | null;
  /**
   * Whether the intention was verified too. If so, the final result is in the member of its mode, see
   * IntentionVerifyType; if not, in Text.
   *
   * 本次请求是否配置开启意愿核身校验。若请求开启了意愿核身校验，
   * 可结合IntentionVerifyType中具体使用的校验模式从对应的出参Result中获取最终的核验结果；
   * 若请求没有开启意愿核身校验，则可在出参Text中获取最终的核验结果。
   */
  IsVerifyIntention?: boolean | null;
  /**
   * How the intention was verified: 0 by questions, 1 by nodding, 2 by reading aloud.
   *
   * 本次请求意愿核身校验使用的具体模式。0：问答模式；1：点头确认模式；2：朗读模式。
   * 若未使用意愿核身功能，该字段返回值可以不处理。
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
 * The result of the verification, and what is known of the person in words.
 *
 * 人脸核身识别结果及文本类信息。
 */
export type DetectInfoText = {
  /**
   * The result of the verification, 0 for passed. Face and liveness only, not the intention.
   *
   * 本次流程最终验证结果。取值范围：0为成功。仅包含活体人脸核身结果，不包含意愿核身结果。
   */
  ErrCode?: number | null;
  /**
   * The result in words. May change at any time.
   *
   * 本次流程最终验证结果描述。仅描述用，文案更新时不会通知。
   */
  ErrMsg?: string | null;
  /**
   * The identity card number that was verified.
   *
   * 本次验证使用的身份证号。
   */
  IdCard?: string | null;
  /**
   * The type of the number, 0 identity card, 1 residence permit for Hong Kong, Macao and Taiwan, 2
   * another.
   *
   * 用户认证时使用的证件号码类型。0：二代身份证的证件号码。1：港澳台居住证的证件号码。2：
   * 其他（核验使用的证件号码非合法身份号码）。
   */
  UseIDType?: number | null;
  /**
   * The name that was verified.
   *
   * 本次验证使用的姓名。
   */
  Name?: string | null;
  /**
   * Read from the card, the ethnic group.
   *
   * 身份校验环节识别结果：民族。
   */
  OcrNation?: string | null;
  /**
   * Read from the card, the address.
   *
   * 身份校验环节识别结果：家庭住址。
   */
  OcrAddress?: string | null;
  /**
   * Read from the card, the birthday as YYYY/M/D.
   *
   * 身份校验环节识别结果：生日。格式为：YYYY/M/D。
   */
  OcrBirth?: string | null;
  /**
   * Read from the card, the issuing authority.
   *
   * 身份校验环节识别结果：签发机关。
   */
  OcrAuthority?: string | null;
  /**
   * Read from the card, its validity as YYYY.MM.DD-YYYY.MM.DD.
   *
   * 身份校验环节识别结果：有效日期。格式为：YYYY.MM.DD-YYYY.MM.DD。
   */
  OcrValidDate?: string | null;
  /**
   * Read from the card, the name.
   *
   * 身份校验环节识别结果：姓名。
   */
  OcrName?: string | null;
  /**
   * Read from the card, its number.
   *
   * 身份校验环节识别结果：身份证号。
   */
  OcrIdCard?: string | null;
  /**
   * Read from the card, the sex.
   *
   * 身份校验环节识别结果：性别。
   */
  OcrGender?: string | null;
  /**
   * How the identity came in: NFC, OCR, typed in by hand, or another way.
   *
   * 身份校验环节采用的信息上传方式。取值有"NFC"、"OCR"、"手动输入"、"其他"
   */
  IdInfoFrom?: string | null;
  /**
   * The result of the liveness check, 0 for passed.
   *
   * 本次流程最终活体结果。0为成功。
   */
  LiveStatus?: number | null;
  /**
   * The result of the liveness check in words. May change at any time.
   *
   * 本次流程最终活体结果描述。仅描述用，文案更新时不会通知。
   */
  LiveMsg?: string | null;
  /**
   * The result of the comparison, 0 for passed.
   *
   * 本次流程最终一比一结果。0为成功。
   */
  Comparestatus?: number | null;
  /**
   * The result of the comparison in words. May change at any time.
   *
   * 本次流程最终一比一结果描述。仅描述用，文案更新时不会通知。
   */
  Comparemsg?: string | null;
  /**
   * How similar the faces are, from 0.00 to 100.00 as text. From 70 on it is the same person (one wrong
   * acceptance in ten thousand); the threshold is fixed.
   *
   * 本次流程活体一比一的分数。取值范围 [0.00, 100.00]。相似度大于等于70时才判断为同一人，
   * 阈值不支持自定义。阈值70的误通过率为万分之一。
   */
  Sim?: string | null;
  /**
   * Where the person was, longitude and latitude.
   *
   * 地理位置经纬度。
   */
  Location?: string | null;
  /**
   * The Extra given to DetectAuth.
   *
   * Auth接口带入额外信息。
   */
  Extra?: string | null;
  /**
   * The single attempts, each with its own time, similarity and results.
   *
   * 本次流程进行的活体一比一流水。
   */
  LivenessDetail?: Record<string, unknown>[] | null;
  /**
   * Why the liveness check refused, plus edition only: 01 eyes closed all the time, 02 action not done,
   * 03 suspected recapture, 04 suspected synthesis, 05 suspected fraud template, 06 suspected watermark,
   * 07 reflection check failed, 08 suspected change of person, 09 face of poor quality, 10 wrong
   * distance, 11 suspected adversarial sample, 12 traces of an attack at the mouth, 13 traces of an
   * attack at the eyes, 14 eyes or mouth covered.
   *
   * 活体阶段被拒绝的详细原因，该参数仅限PLUS版本核身服务返回。01-用户全程闭眼，02-用户未完成指定动作，
   * 03-疑似翻拍攻击，04-疑似合成攻击，05-疑似黑产模板，06-疑似存在水印，07-反光校验未通过，
   * 08-疑似中途换人，09-人脸质量过差，10-距离校验不通过，11-疑似对抗样本攻击，
   * 12-嘴巴区域疑似存在攻击痕迹，13-眼睛区域疑似存在攻击痕迹，14-眼睛或嘴巴被遮挡。
   */
  LivenessInfoTag?: string[] | null;
  /**
   * The mobile number.
   *
   * 手机号码。
   */
  Mobile?: string | null;
  /**
   * What the face was compared with at last, as the authoritative library or your own.
   *
   * 本次流程最终比对库源类型。取值范围：权威库；业务方自有库（用户上传照片、客户的混合库、混合部署库）；
   * 二次验证库；人工审核库。
   */
  CompareLibType?: string | null;
  /**
   * The kind of the liveness check: 0 unknown, 1 digits, 2 actions, 3 silent, 4 flash (action and
   * light), 5 near and far.
   *
   * 本次流程最终活体类型。0：未知；1：数字活体；2：动作活体；3：静默活体；4：一闪活体（动作+光线）；5：
   * 远近活体。
   */
  LivenessMode?: number | null;
  /**
   * The request ids of NFC reads that were charged again.
   *
   * nfc重复计费requestId列表。
   */
  NFCRequestIds?: string[] | null;
  /**
   * How many NFC reads were charged again.
   *
   * nfc重复计费计数。
   */
  NFCBillingCounts?: number | null;
  /**
   * The travel permit number on the residence permit for Hong Kong, Macao and Taiwan.
   *
   * 港澳台居住证通行证号码。
   */
  PassNo?: string | null;
  /**
   * How often the residence permit was issued.
   *
   * 港澳台居住证签发次数。
   */
  VisaNum?: string | null;
  /**
   * The order of the actions, joined by commas: 1 mouth, 2 blink, 3 nod, 4 shake, 5 silent. H5 overlay
   * only.
   *
   * 活体检测的动作顺序，多动作以","分隔。1：张嘴；2：眨眼；3：点头；4：摇头；5：静默。仅浮层H5产品返回。
   */
  LivenessActionSequence?: string | null;
} | null;

/**
 * The pictures of the identity card.
 *
 * 身份证照片信息。
 */
export type DetectInfoIdCardData = {
  /**
   * The front as it was photographed, in Base64.
   *
   * OCR正面照片的base64编码。
   */
  OcrFront?: string | null;
  /**
   * The back as it was photographed, in Base64.
   *
   * OCR反面照片的base64编码。
   */
  OcrBack?: string | null;
  /**
   * The front, turned and cut, in Base64.
   *
   * 旋转裁边后的正面照片base64编码。
   */
  ProcessedFrontImage?: string | null;
  /**
   * The back, turned and cut, in Base64.
   *
   * 旋转裁边后的背面照片base64编码。
   */
  ProcessedBackImage?: string | null;
  /**
   * The portrait on the front, in Base64.
   *
   * 身份证正面人像图base64编码。
   */
  Avatar?: string | null;
  /**
   * Warnings on the front, where they are switched on: -9100 not valid any more, -9101 border
   * incomplete, -9102 copy, -9103 recapture, -9104 temporary card, -9105 covered in part, -9106 edited,
   * -9107 reflection.
   *
   * 身份证人像面告警码。开启身份证告警功能后才会返回。-9100 身份证有效日期不合法告警，-9101
   * 身份证边框不完整告警，-9102 身份证复印件告警，-9103 身份证翻拍告警，-9104 临时身份证告警，-9105
   * 身份证框内遮挡告警，-9106 身份证 PS 告警（疑似存在PS痕迹），-9107 身份证反光告警。
   */
  WarnInfos?: number[] | null;
  /**
   * Warnings on the back, where they are switched on: -9100 not valid any more, -9101 border incomplete,
   * -9102 copy, -9103 recapture, -9104 temporary card, -9105 covered in part, -9106 edited, -9107
   * reflection.
   *
   * 身份证国徽面告警码。开启身份证告警功能后才会返回。-9100 身份证有效日期不合法告警，-9101
   * 身份证边框不完整告警，-9102 身份证复印件告警，-9103 身份证翻拍告警，-9104 临时身份证告警，-9105
   * 身份证框内遮挡告警，-9106 身份证 PS 告警（疑似存在PS痕迹），-9107 身份证反光告警。
   */
  BackWarnInfos?: number[] | null;
} | null;

/**
 * The best frames of the video.
 *
 * 最佳帧信息。
 */
export type DetectInfoBestFrame = {
  /**
   * The best frame in Base64.
   *
   * 活体比对最佳帧Base64编码。
   */
  BestFrame?: string | null;
  /**
   * More frames in Base64, as many as BestFramesCount asked for.
   *
   * 自截帧Base64编码数组。
   */
  BestFrames?: string[] | null;
} | null;

/**
 * The videos.
 *
 * 视频信息。
 */
export type DetectInfoVideoData = {
  /**
   * The video of the liveness check in Base64.
   *
   * 活体视频的base64编码。
   */
  LivenessVideo?: string | null;
  /**
   * The videos of all attempts, only with IsReturnAllVideo and with data storage switched on. Each has a
   * Seq and a Video; the vendor calls Video both an address in COS and Base64.
   *
   * 当次token中所有用户活体视频的COS存储路径，仅当您开启数据存储服务且“IsReturnAllVideo”入参取值为true
   * 时返回。其中 Video 一处称为 COS 存储路径，一处称为 base64 编码。
   */
  LivenessVideos?: Record<string, unknown>[] | null;
} | null;

/**
 * How members of the answer are encrypted, where that was asked for. Decrypt them with the key that
 * you wrapped in the request.
 *
 * 返回字段的加密信息，请求时要求加密才有内容。请用请求中所传的密钥解密。
 */
export type AnswerEncryption = {
  /**
   * The places of the encrypted members in the answer, as Response.Text.IdCard.
   *
   * 返回中被加密字段的路径，例如 Response.Text.IdCard。
   */
  EncryptList?: string[] | null;
  /**
   * The wrapped symmetric key.
   *
   * 加密后的对称密钥。
   */
  CiphertextBlob?: string | null;
  /**
   * The initialisation vector of the answer.
   *
   * 返回数据的初始向量。
   */
  Iv?: string | null;
  /**
   * The symmetric algorithm.
   *
   * 对称加密算法。
   */
  Algorithm?: string | null;
  /**
   * SM4-GCM only. The tags, in the order of EncryptList.
   *
   * 仅 SM4-GCM 使用。各字段的消息摘要（tag），顺序与 EncryptList 一致。
   */
  TagList?: string[] | null;
} | null;

/**
 * The result of reading aloud.
 *
 * 意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
 */
export type IntentionVerifyData = {
  /**
   * The video of the reading in Base64; empty when there is none.
   *
   * 意愿确认环节中录制的视频（base64）。若不存在则为空字符串。
   */
  IntentionVerifyVideo?: string | null;
  /**
   * What the person said, as text; empty when there is nothing.
   *
   * 意愿确认环节中用户语音转文字的识别结果。若不存在则为空字符串。
   */
  AsrResult?: string | null;
  /**
   * The result code of the reading, 0 for passed. Empty where the face check failed before; see
   * Text.ErrCode then.
   *
   * 意愿确认环节（朗读模式）的结果码，0为成功。若在人脸核身过程失败、未进入意愿确认过程，
   * 则该参数返回为空，请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
   */
  ErrorCode?: number | null;
  /**
   * The result in words.
   *
   * 意愿确认环节的结果信息。
   */
  ErrorMessage?: string | null;
  /**
   * The best frame of the video in Base64; empty when there is none.
   *
   * 意愿确认环节中录制视频的最佳帧（base64）。若不存在则为空字符串。
   */
  IntentionVerifyBestFrame?: string | null;
  /**
   * How similar the speech is to the text, from 0.00 to 100.00. Deprecated by the vendor.
   *
   * 本次流程用户语音与传入文本比对的相似度分值，取值范围 [0.00, 100.00]。官方已标记为弃用。
   */
  AsrResultSimilarity?: string | null;
  /**
   * The sound in Base64; empty when there is none.
   *
   * 意愿确认环节中录制的音频（base64）。若不存在则为空字符串。
   */
  IntentionVerifyAudio?: string | null;
} | null;

/**
 * The result of the questions.
 *
 * 意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
 */
export type IntentionQuestionResult = {
  /**
   * The result of the questions: 0 passed, -1 not passed, -2 the browser cannot do it.
   * FinalResultDetailCode tells more.
   *
   * 意愿核身最终结果。0：认证通过。-1：认证未通过。-2：浏览器内核不兼容，无法进行意愿校验。
   * 建议使用“FinalResultDetailCode”参数获取详细的错误码信息。
   */
  FinalResultCode?: string | null;
  /**
   * The detailed result code, 0 for passed. Empty where the face check failed before; see Text.ErrCode
   * then.
   *
   * 意愿核身错误码，0为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，
   * 请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
   */
  FinalResultDetailCode?: number | null;
  /**
   * The result in words.
   *
   * 意愿核身错误信息。
   */
  FinalResultMessage?: string | null;
  /**
   * The video with all questions and answers, MP4 in Base64.
   *
   * 视频base64。其中包含全程问题和回答音频，mp4格式。
   */
  Video?: string | null;
  /**
   * Screenshots in Base64.
   *
   * 屏幕截图base64列表。
   */
  ScreenShot?: string[] | null;
  /**
   * Whether each answer matched: 0 did, -1 did not.
   *
   * 和答案匹配结果列表。取值范围（0：成功；-1：不匹配）。
   */
  ResultCode?: string[] | null;
  /**
   * What the person answered, as text.
   *
   * 回答问题语音识别结果列表。
   */
  AsrResult?: string[] | null;
  /**
   * The sound of the answers.
   *
   * 答案录音音频。
   */
  Audios?: string[] | null;
} | null;

/**
 * The result of the nodding.
 *
 * 意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
 */
export type IntentionActionResult = {
  /**
   * The result code of the nodding, 0 for passed. Empty where the face check failed before; see
   * Text.ErrCode then.
   *
   * 意愿核身错误码，0为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，
   * 请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
   */
  FinalResultDetailCode?: number | null;
  /**
   * The result in words.
   *
   * 意愿核身错误信息。
   */
  FinalResultMessage?: string | null;
  /**
   * One entry per text, with the Video and the ScreenShot list in Base64.
   *
   * 意愿核身结果详细数据，与每段点头确认过程一一对应；每项含视频 Video 与屏幕截图列表
   * ScreenShot（base64）。
   */
  Details?: Record<string, unknown>[] | null;
} | null;
