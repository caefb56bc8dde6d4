// Generated from specs/tencent-faceid/get-face-id-result.yaml by `npm run generate`. Do not edit.

/**
 * What is asked.
 *
 * 请求参数。
 */
export interface GetFaceIdResultInput {
  /**
   * The token from GetFaceIdToken.
   *
   * SDK 核验 token，由 GetFaceIdToken 获取。
   *
   * @example 42S41B31D-5974-4674-EABB-8FFF1EC99F819
   */
  FaceIdToken: string;
  /**
   * Whether the video is wanted.
   *
   * 是否需要拉取视频，默认 false。
   *
   * @default false
   */
  IsNeedVideo?: boolean;
  /**
   * Whether the best frame is wanted.
   *
   * 是否需要拉取截帧，默认 false。
   *
   * @default false
   */
  IsNeedBestFrame?: boolean;
  /**
   * Whether the whole answer shall be encrypted; it then comes in EncryptedBody.
   *
   * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
   */
  IsEncryptResponse?: boolean;
  /**
   * Whether sensitive members of the answer shall be encrypted. The vendor's text asks for Algorithm
   * only, the others with default values; its demos send an empty EncryptList and the wrapped key in
   * CiphertextBlob.
   *
   * 是否需要对返回中的敏感信息进行加密。只需指定加密算法Algorithm即可，其余字段传入默认值。
   * 官方示例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
   */
  Encryption?: Encryption;
}

/**
 * The answer.
 *
 * 返回结果。
 */
export interface GetFaceIdResultOutput {
  /**
   * The number of the identity card.
   *
   * 身份证号。
   */
  IdCard?: string | null;
  /**
   * The name.
   *
   * 姓名。
   */
  Name?: string | null;
  /**
   * The result of the verification. 0 passed (charged); 2, 3, 17 called wrongly; 4, 7, 8 a fault of the
   * service, try later; 14 already finished; 15 the token expired; 18 too frequent; 19 out of validity;
   * 1001 the engine took too long; 1003, 1004, 1005 the face check failed; 1007 refused by risk control;
   * 1202 bad light; 2001 the engine took too long; 2002 the name is wrong; 2003 the ID number is wrong;
   * 2004 no picture could be taken from the video; 2005 the identity was not found; 2006 name and number
   * do not match (charged); 2007 no reference photo (charged); 2009 the reference photo is too poor
   * (charged); 2011 not the same person (suspected not live) (charged); 2012 several faces (charged);
   * 2013 the face is not complete (charged); 2014 the resolution is too low (charged); 2015 the
   * comparison failed (charged); 2016 the similarity is too low (charged); 2017 the authoritative source
   * is under maintenance. The set is open.
   *
   * 核验结果。0 核验通过（收费）；2、3、17 调用方式错误；4、7、8 服务异常，请稍后重试；14 已完成核验；15
   * token 已过期；18 操作过于频繁；19 超出有效期；1001 引擎超时；1003、1004、1005 人脸检测失败；1007
   * 风控拒绝；1202 光线异常；2001 引擎超时；2002 姓名错误；2003 身份证号错误；2004 视频未取到图片；2005
   * 未查到该身份；2006 姓名与身份证号不匹配（收费）；2007 无底库照片（收费）；2009
   * 底库照片质量差（收费）；2011 非同一人（疑似非活体）（收费）；2012 存在多张人脸（收费）；2013
   * 人脸不完整（收费）；2014 分辨率过低（收费）；2015 比对失败（收费）；2016 相似度过低（收费）；2017
   * 权威源维护中。取值可能增加。
   *
   * @example 0
   */
  Result: string | null;
  /**
   * The result in words.
   *
   * 核验结果描述。
   *
   * @example 成功
   */
  Description?: string | null;
  /**
   * How similar the faces are, from 0 to 100.
   *
   * 相似度，取值 0 到 100。
   */
  Similarity?: number | null;
  /**
   * The video in Base64, if asked for; with a COS bucket its full COS address.
   *
   * 用户核验的视频base64，请求时要求才返回。如果选择了使用cos，返回完整cos地址。
   */
  VideoBase64?: string | null;
  /**
   * The best frame of the video in Base64, if asked for; with a COS bucket its full COS address.
   *
   * 用户核验视频的截帧base64，请求时要求才返回。如果选择了使用cos，返回完整cos地址。
   */
  BestFrameBase64?: string | null;
  /**
   * The Extra given to GetFaceIdToken.
   *
   * GetFaceIdToken 传入的透传参数。
   */
  Extra?: string | null;
  /**
   * The suspected risk of the device, plus edition only: 01 root or jailbreak, 02 injected, 03 emulator,
   * 04 risky operations, 05 camera hijacked, 06 fraud device; null for none.
   *
   * plus版：设备风险标签。01 疑似被 Root 或越狱，02 疑似被注入，03 疑似为模拟器，04 疑似存在风险操作，05
   * 摄像头疑似被劫持，06 疑似黑产设备；null 无设备风险。
   */
  DeviceInfoTag?: string | null;
  /**
   * The risk of the device, plus edition only: 1 safe, 2 low, 3 medium, 4 high; null where it could not
   * be told.
   *
   * plus版：设备风险等级。1 安全，2 低风险，3 中风险，4 高危；null 未获取到风险等级。
   */
  DeviceInfoLevel?: string | null;
  /**
   * Why the liveness check refused, plus edition only: 01 eyes closed all the time, 02 action not done,
   * 03 suspected recapture, 04 suspected synthetic picture, 05 suspected synthetic video, 06 suspected
   * synthetic action, 07 suspected fraud template, 08 suspected watermark, 09 reflection check failed,
   * 10 best frame check failed, 11 face of poor quality, 12 face at the wrong distance, 13 suspected
   * adversarial sample; null for none.
   *
   * plus版：活体阶段被拒绝的原因。01 用户全程闭眼，02 用户未完成指定动作，03 疑似翻拍攻击，04
   * 疑似合成图片，05 疑似合成视频，06 疑似合成动作，07 疑似黑产模板，08 疑似存在水印，09
   * 反光校验未通过，10 最佳帧校验未通过，11 人脸质量过差，12 人脸距离不匹配，13 疑似对抗样本攻击；null
   * 无。
   */
  LivenessInfoTag?: string | null;
  /**
   * The risk of the behaviour, with result 1007 only (the device is suspected to be hijacked); 02 is an
   * attack.
   *
   * 行为风险标签，仅 Result 为 1007（设备疑似被劫持）时返回；02 表示攻击风险。
   */
  RiskInfoTag?: string | null;
  /**
   * How members of the answer are encrypted, where that was asked for. Decrypt them with the key that
   * you wrapped in the request.
   *
   * 返回字段的加密信息，请求时要求加密才有内容。请用请求中所传的密钥解密。
   */
  Encryption?: AnswerEncryption;
  /**
   * The whole answer encrypted, if asked for.
   *
   * 加密后的返回包体，请求时要求才返回。
   */
  EncryptedBody?: string | null;
  /**
   * The front of the identity card in Base64.
   *
   * 身份证人像面照片的 Base64。
   */
  IdCardFrontBase64?: string | null;
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
