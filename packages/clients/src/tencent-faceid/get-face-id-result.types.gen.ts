// Generated from specs/tencent-faceid/get-face-id-result.yaml by `npm run generate`. Do not edit.

/**
 * Request parameters.
 *
 * 请求参数。
 */
export interface GetFaceIdResultInput {
  /**
   * The token that GetFaceIdToken returned.
   *
   * SDK 核验 token，由 GetFaceIdToken 获取。
   *
   * @example 42S41B31D-5974-4674-EABB-8FFF1EC99F819
   */
  FaceIdToken: string;
  /**
   * Whether to return the video. Default: false.
   *
   * 是否需要拉取视频，默认 false。
   *
   * @default false
   */
  IsNeedVideo?: boolean | undefined;
  /**
   * Whether to return the best frame. Default: false.
   *
   * 是否需要拉取截帧，默认 false。
   *
   * @default false
   */
  IsNeedBestFrame?: boolean | undefined;
  /**
   * Whether to encrypt the whole response. It is then returned in EncryptedBody.
   *
   * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
   */
  IsEncryptResponse?: boolean | undefined;
  /**
   * Encrypts the sensitive fields of the response.
   * - Tencent's documentation says that only Algorithm is needed and the other fields keep their default
   *   values.
   * - Tencent's example code sends an empty EncryptList and the encrypted key in CiphertextBlob.
   *
   * 是否需要对返回中的敏感信息进行加密。
   * - 只需指定加密算法 Algorithm 即可，其余字段传入默认值。
   * - 腾讯云示例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
   */
  Encryption?: Encryption | undefined;
}

/**
 * Successful response.
 *
 * 成功响应。
 */
export interface GetFaceIdResultOutput {
  /**
   * Identity card number.
   *
   * 身份证号。
   */
  IdCard?: string | null;
  /**
   * Name of the person.
   *
   * 姓名。
   */
  Name?: string | null;
  /**
   * Result of the verification. Tencent charges for the results marked as charged, and may add values.
   * - 0: Passed (charged).
   * - 2: The operation was called incorrectly. Check how the page or the SDK starts the verification.
   * - 3: The operation was called incorrectly. Check how the page or the SDK starts the verification.
   * - 17: The operation was called incorrectly. Check how the page or the SDK starts the verification.
   * - 4: Service error; retry later. Start a new verification later. If the result persists, send the
   *   RequestId to Tencent.
   * - 7: Service error; retry later. Start a new verification later. If the result persists, send the
   *   RequestId to Tencent.
   * - 8: Service error; retry later. Start a new verification later. If the result persists, send the
   *   RequestId to Tencent.
   * - 14: The verification is already finished. Get a new token with GetFaceIdToken.
   * - 15: The token has expired. Get a new token with GetFaceIdToken.
   * - 18: Too many attempts in a short time. Start a new verification later. If the result persists,
   *   send the RequestId to Tencent.
   * - 19: Outside the period of validity. Get a new token with GetFaceIdToken.
   * - 1001: The engine timed out. Start a new verification later. If the result persists, send the
   *   RequestId to Tencent.
   * - 1003: The face detection failed. Ask the person to verify again with good light and the whole face
   *   in the picture.
   * - 1004: The face detection failed. Ask the person to verify again with good light and the whole face
   *   in the picture.
   * - 1005: The face detection failed. Ask the person to verify again with good light and the whole face
   *   in the picture.
   * - 1007: Refused by risk control. The person did not pass. Decide whether they may try again.
   * - 1202: Unsuitable light. Ask the person to verify again with good light and the whole face in the
   *   picture.
   * - 2001: The engine timed out. Start a new verification later. If the result persists, send the
   *   RequestId to Tencent.
   * - 2002: The name is wrong. Check the name and the identity card number.
   * - 2003: The identity card number is wrong. Check the name and the identity card number.
   * - 2004: No picture could be taken from the video. Ask the person to verify again with good light and
   *   the whole face in the picture.
   * - 2005: The identity was not found. Check the name and the identity card number.
   * - 2006: Name and number do not match (charged). Check the name and the identity card number.
   * - 2007: There is no reference photo (charged). Upload a reference photo: GetFaceIdToken with
   *   CompareLib LOCAL.
   * - 2009: The quality of the reference photo is too poor (charged). Upload a reference photo:
   *   GetFaceIdToken with CompareLib LOCAL.
   * - 2011: Not the same person, suspected not live (charged). The person did not pass. Decide whether
   *   they may try again.
   * - 2012: Several faces (charged). Ask the person to verify again with good light and the whole face
   *   in the picture.
   * - 2013: The face is incomplete (charged). Ask the person to verify again with good light and the
   *   whole face in the picture.
   * - 2014: The resolution is too low (charged). Ask the person to verify again with good light and the
   *   whole face in the picture.
   * - 2015: The comparison failed (charged). The person did not pass. Decide whether they may try again.
   * - 2016: The similarity is too low (charged). The person did not pass. Decide whether they may try
   *   again.
   * - 2017: The authoritative source is under maintenance. Start a new verification later. If the result
   *   persists, send the RequestId to Tencent.
   *
   * 核验结果。标有“收费”的结果会计费；取值可能增加。
   * - 0：核验通过（收费）。
   * - 2：调用方式错误。请检查页面或 SDK 发起核验的方式。
   * - 3：调用方式错误。请检查页面或 SDK 发起核验的方式。
   * - 17：调用方式错误。请检查页面或 SDK 发起核验的方式。
   * - 4：服务异常，请稍后重试。稍后重新发起核验；若仍失败，请携带 RequestId 联系腾讯云。
   * - 7：服务异常，请稍后重试。稍后重新发起核验；若仍失败，请携带 RequestId 联系腾讯云。
   * - 8：服务异常，请稍后重试。稍后重新发起核验；若仍失败，请携带 RequestId 联系腾讯云。
   * - 14：已完成核验。请用 GetFaceIdToken 获取新的 token。
   * - 15：token 已过期。请用 GetFaceIdToken 获取新的 token。
   * - 18：操作过于频繁。稍后重新发起核验；若仍失败，请携带 RequestId 联系腾讯云。
   * - 19：超出有效期。请用 GetFaceIdToken 获取新的 token。
   * - 1001：引擎超时。稍后重新发起核验；若仍失败，请携带 RequestId 联系腾讯云。
   * - 1003：人脸检测失败。请用户在光线良好处重新核验，并保证整张人脸入镜。
   * - 1004：人脸检测失败。请用户在光线良好处重新核验，并保证整张人脸入镜。
   * - 1005：人脸检测失败。请用户在光线良好处重新核验，并保证整张人脸入镜。
   * - 1007：风控拒绝。用户未通过核验，请按业务决定是否允许重试。
   * - 1202：光线异常。请用户在光线良好处重新核验，并保证整张人脸入镜。
   * - 2001：引擎超时。稍后重新发起核验；若仍失败，请携带 RequestId 联系腾讯云。
   * - 2002：姓名错误。请核对姓名与身份证号。
   * - 2003：身份证号错误。请核对姓名与身份证号。
   * - 2004：视频未取到图片。请用户在光线良好处重新核验，并保证整张人脸入镜。
   * - 2005：未查到该身份。请核对姓名与身份证号。
   * - 2006：姓名与身份证号不匹配（收费）。请核对姓名与身份证号。
   * - 2007：无底库照片（收费）。改为上传底库照片：调用 GetFaceIdToken 时 CompareLib 传 LOCAL。
   * - 2009：底库照片质量差（收费）。改为上传底库照片：调用 GetFaceIdToken 时 CompareLib 传 LOCAL。
   * - 2011：非同一人（疑似非活体）（收费）。用户未通过核验，请按业务决定是否允许重试。
   * - 2012：存在多张人脸（收费）。请用户在光线良好处重新核验，并保证整张人脸入镜。
   * - 2013：人脸不完整（收费）。请用户在光线良好处重新核验，并保证整张人脸入镜。
   * - 2014：分辨率过低（收费）。请用户在光线良好处重新核验，并保证整张人脸入镜。
   * - 2015：比对失败（收费）。用户未通过核验，请按业务决定是否允许重试。
   * - 2016：相似度过低（收费）。用户未通过核验，请按业务决定是否允许重试。
   * - 2017：权威源维护中。稍后重新发起核验；若仍失败，请携带 RequestId 联系腾讯云。
   *
   * @example 0
   */
  Result: string | null;
  /**
   * Description of the result.
   *
   * 核验结果描述。
   *
   * @example 成功
   */
  Description?: string | null;
  /**
   * Similarity of the faces, from 0 to 100. A higher value means more similar.
   *
   * 相似度，取值 0 到 100，数值越大相似度越高。
   */
  Similarity?: number | null;
  /**
   * Video of the verification in Base64, if the request asked for it. With UseCos: its full COS URL.
   *
   * 用户核验的视频 base64，请求时要求才返回。如果选择了使用 cos，返回完整 cos 地址。
   */
  VideoBase64?: string | null;
  /**
   * Best frame of the video in Base64, if the request asked for it. With UseCos: its full COS URL.
   *
   * 用户核验视频的截帧 base64，请求时要求才返回。如果选择了使用 cos，返回完整 cos 地址。
   */
  BestFrameBase64?: string | null;
  /**
   * The Extra that was sent to GetFaceIdToken.
   *
   * GetFaceIdToken 传入的透传参数。
   */
  Extra?: string | null;
  /**
   * Risk of the device. Plus edition only.
   * - 01: Suspected root or jailbreak.
   * - 02: Suspected code injection.
   * - 03: Suspected emulator.
   * - 04: Suspected risky operations.
   * - 05: Suspected hijacked camera.
   * - 06: Suspected fraud device.
   * - null: No risk.
   *
   * plus 版：设备风险标签。
   * - 01：疑似被 Root 或越狱。
   * - 02：疑似被注入。
   * - 03：疑似为模拟器。
   * - 04：疑似存在风险操作。
   * - 05：摄像头疑似被劫持。
   * - 06：疑似黑产设备。
   * - null：无设备风险。
   */
  DeviceInfoTag?: string | null;
  /**
   * Risk level of the device. Plus edition only.
   * - 1: Safe.
   * - 2: Low risk.
   * - 3: Medium risk.
   * - 4: High risk.
   * - null: The level could not be determined.
   *
   * plus 版：设备风险等级。
   * - 1：安全。
   * - 2：低风险。
   * - 3：中风险。
   * - 4：高危。
   * - null：未获取到风险等级。
   */
  DeviceInfoLevel?: string | null;
  /**
   * Why the liveness check rejected the person. Plus edition only.
   * - 01: Eyes closed the whole time.
   * - 02: Required action not completed.
   * - 03: Suspected recapture of a screen or photo.
   * - 04: Suspected synthetic picture.
   * - 05: Suspected synthetic video.
   * - 06: Suspected synthetic action.
   * - 07: Suspected fraud template.
   * - 08: Suspected watermark.
   * - 09: Reflection check failed.
   * - 10: Best frame check failed.
   * - 11: Poor face quality.
   * - 12: Face at the wrong distance.
   * - 13: Suspected adversarial sample.
   * - null: None.
   *
   * plus 版：活体阶段被拒绝的原因。
   * - 01：用户全程闭眼。
   * - 02：用户未完成指定动作。
   * - 03：疑似翻拍攻击。
   * - 04：疑似合成图片。
   * - 05：疑似合成视频。
   * - 06：疑似合成动作。
   * - 07：疑似黑产模板。
   * - 08：疑似存在水印。
   * - 09：反光校验未通过。
   * - 10：最佳帧校验未通过。
   * - 11：人脸质量过差。
   * - 12：人脸距离不匹配。
   * - 13：疑似对抗样本攻击。
   * - null：无。
   */
  LivenessInfoTag?: string | null;
  /**
   * Risk of the behavior. Returned only if Result is 1007 (suspected hijacked device). 02 means a risk
   * of an attack.
   *
   * 行为风险标签，仅 Result 为 1007（设备疑似被劫持）时返回。02：攻击风险。
   */
  RiskInfoTag?: string | null;
  /**
   * How fields of the response are encrypted, if the request asked for encryption. Decrypt them with the
   * key that you sent in the request.
   *
   * 响应字段的加密信息，仅当请求要求加密时才有内容。请用请求中所传的密钥解密。
   */
  Encryption?: ResponseEncryption;
  /**
   * The whole response, encrypted. Returned if the request asked for it.
   *
   * 加密后的响应体，请求时要求才返回。
   */
  EncryptedBody?: string | null;
  /**
   * Photo of the front of the identity card, in Base64.
   *
   * 身份证人像面照片的 Base64。
   */
  IdCardFrontBase64?: string | null;
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
