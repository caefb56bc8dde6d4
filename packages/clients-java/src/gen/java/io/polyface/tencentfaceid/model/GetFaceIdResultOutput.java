// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Successful response.
 * <p>
 * 成功响应。
 */
public final class GetFaceIdResultOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "Result",
      "Description",
      "Similarity",
      "DeviceInfoTag",
      "DeviceInfoLevel",
      "LivenessInfoTag",
      "RiskInfoTag",
      "Encryption",
      "EncryptedBody",
      "RequestId");

  private GetFaceIdResultOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetFaceIdResultOutput fromMap(Object value) {
    return value == null ? null : new GetFaceIdResultOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetFaceIdResultOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Identity card number.
   * <p>
   * 身份证号。
   *
   * @return the value; {@code null} if absent
   */
  public String idCard() {
    return get("IdCard", Decode::ofString);
  }

  /**
   * Name of the person.
   * <p>
   * 姓名。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * Result of the verification. Tencent charges for the results marked as charged, and may add values.
   * - 0: Passed (charged).
   * - 2: The operation was called incorrectly. Check how the page or the SDK starts the verification.
   * - 3: The operation was called incorrectly. Check how the page or the SDK starts the verification.
   * - 17: The operation was called incorrectly. Check how the page or the SDK starts the verification.
   * - 4: Service error; retry later. Start a new verification later. If the result persists, send the
   * RequestId to Tencent.
   * - 7: Service error; retry later. Start a new verification later. If the result persists, send the
   * RequestId to Tencent.
   * - 8: Service error; retry later. Start a new verification later. If the result persists, send the
   * RequestId to Tencent.
   * - 14: The verification is already finished. Get a new token with GetFaceIdToken.
   * - 15: The token has expired. Get a new token with GetFaceIdToken.
   * - 18: Too many attempts in a short time. Start a new verification later. If the result persists,
   * send the RequestId to Tencent.
   * - 19: Outside the period of validity. Get a new token with GetFaceIdToken.
   * - 1001: The engine timed out. Start a new verification later. If the result persists, send the
   * RequestId to Tencent.
   * - 1003: The face detection failed. Ask the person to verify again with good light and the whole face
   * in the picture.
   * - 1004: The face detection failed. Ask the person to verify again with good light and the whole face
   * in the picture.
   * - 1005: The face detection failed. Ask the person to verify again with good light and the whole face
   * in the picture.
   * - 1007: Refused by risk control. The person did not pass. Decide whether they may try again.
   * - 1202: Unsuitable light. Ask the person to verify again with good light and the whole face in the
   * picture.
   * - 2001: The engine timed out. Start a new verification later. If the result persists, send the
   * RequestId to Tencent.
   * - 2002: The name is wrong. Check the name and the identity card number.
   * - 2003: The identity card number is wrong. Check the name and the identity card number.
   * - 2004: No picture could be taken from the video. Ask the person to verify again with good light and
   * the whole face in the picture.
   * - 2005: The identity was not found. Check the name and the identity card number.
   * - 2006: Name and number do not match (charged). Check the name and the identity card number.
   * - 2007: There is no reference photo (charged). Upload a reference photo: GetFaceIdToken with
   * CompareLib LOCAL.
   * - 2009: The quality of the reference photo is too poor (charged). Upload a reference photo:
   * GetFaceIdToken with CompareLib LOCAL.
   * - 2011: Not the same person, suspected not live (charged). The person did not pass. Decide whether
   * they may try again.
   * - 2012: Several faces (charged). Ask the person to verify again with good light and the whole face
   * in the picture.
   * - 2013: The face is incomplete (charged). Ask the person to verify again with good light and the
   * whole face in the picture.
   * - 2014: The resolution is too low (charged). Ask the person to verify again with good light and the
   * whole face in the picture.
   * - 2015: The comparison failed (charged). The person did not pass. Decide whether they may try again.
   * - 2016: The similarity is too low (charged). The person did not pass. Decide whether they may try
   * again.
   * - 2017: The authoritative source is under maintenance. Start a new verification later. If the result
   * persists, send the RequestId to Tencent.
   * <p>
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
   * @return the value; {@code null} if absent
   */
  public String result() {
    return get("Result", Decode::ofString);
  }

  /**
   * Description of the result.
   * <p>
   * 核验结果描述。
   *
   * @return the value; {@code null} if absent
   */
  public String description() {
    return get("Description", Decode::ofString);
  }

  /**
   * Similarity of the faces, from 0 to 100. A higher value means more similar.
   * <p>
   * 相似度，取值 0 到 100，数值越大相似度越高。
   *
   * @return the value; {@code null} if absent
   */
  public Double similarity() {
    return get("Similarity", Decode::ofDouble);
  }

  /**
   * Video of the verification in Base64, if the request asked for it. With UseCos: its full COS URL.
   * <p>
   * 用户核验的视频 base64，请求时要求才返回。如果选择了使用 cos，返回完整 cos 地址。
   *
   * @return the value; {@code null} if absent
   */
  public String videoBase64() {
    return get("VideoBase64", Decode::ofString);
  }

  /**
   * Best frame of the video in Base64, if the request asked for it. With UseCos: its full COS URL.
   * <p>
   * 用户核验视频的截帧 base64，请求时要求才返回。如果选择了使用 cos，返回完整 cos 地址。
   *
   * @return the value; {@code null} if absent
   */
  public String bestFrameBase64() {
    return get("BestFrameBase64", Decode::ofString);
  }

  /**
   * The Extra that was sent to GetFaceIdToken.
   * <p>
   * GetFaceIdToken 传入的透传参数。
   *
   * @return the value; {@code null} if absent
   */
  public String extra() {
    return get("Extra", Decode::ofString);
  }

  /**
   * Risk of the device. Plus edition only.
   * - 01: Suspected root or jailbreak.
   * - 02: Suspected code injection.
   * - 03: Suspected emulator.
   * - 04: Suspected risky operations.
   * - 05: Suspected hijacked camera.
   * - 06: Suspected fraud device.
   * - null: No risk.
   * <p>
   * plus 版：设备风险标签。
   * - 01：疑似被 Root 或越狱。
   * - 02：疑似被注入。
   * - 03：疑似为模拟器。
   * - 04：疑似存在风险操作。
   * - 05：摄像头疑似被劫持。
   * - 06：疑似黑产设备。
   * - null：无设备风险。
   *
   * @return the value; {@code null} if absent
   */
  public String deviceInfoTag() {
    return get("DeviceInfoTag", Decode::ofString);
  }

  /**
   * Risk level of the device. Plus edition only.
   * - 1: Safe.
   * - 2: Low risk.
   * - 3: Medium risk.
   * - 4: High risk.
   * - null: The level could not be determined.
   * <p>
   * plus 版：设备风险等级。
   * - 1：安全。
   * - 2：低风险。
   * - 3：中风险。
   * - 4：高危。
   * - null：未获取到风险等级。
   *
   * @return the value; {@code null} if absent
   */
  public String deviceInfoLevel() {
    return get("DeviceInfoLevel", Decode::ofString);
  }

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
   * <p>
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
   *
   * @return the value; {@code null} if absent
   */
  public String livenessInfoTag() {
    return get("LivenessInfoTag", Decode::ofString);
  }

  /**
   * Risk of the behavior. Returned only if Result is 1007 (suspected hijacked device). 02 means a risk
   * of an attack.
   * <p>
   * 行为风险标签，仅 Result 为 1007（设备疑似被劫持）时返回。02：攻击风险。
   *
   * @return the value; {@code null} if absent
   */
  public String riskInfoTag() {
    return get("RiskInfoTag", Decode::ofString);
  }

  /**
   * How fields of the response are encrypted, if the request asked for encryption. Decrypt them with the
   * key that you sent in the request.
   * <p>
   * 响应字段的加密信息，仅当请求要求加密时才有内容。请用请求中所传的密钥解密。
   *
   * @return the value; {@code null} if absent
   */
  public ResponseEncryption encryption() {
    return get("Encryption", ResponseEncryption::fromMap);
  }

  /**
   * The whole response, encrypted. Returned if the request asked for it.
   * <p>
   * 加密后的响应体，请求时要求才返回。
   *
   * @return the value; {@code null} if absent
   */
  public String encryptedBody() {
    return get("EncryptedBody", Decode::ofString);
  }

  /**
   * Photo of the front of the identity card, in Base64.
   * <p>
   * 身份证人像面照片的 Base64。
   *
   * @return the value; {@code null} if absent
   */
  public String idCardFrontBase64() {
    return get("IdCardFrontBase64", Decode::ofString);
  }

  /**
   * Unique ID of the request, generated by the server and returned for every request (a request that
   * fails to reach the server gets none). Include it when you report a problem.
   * <p>
   * 唯一请求 ID，由服务端生成，每次请求都会返回（若请求因其他原因未能抵达服务端，则该次请求不会获得
   * RequestId）。定位问题时需要提供该次请求的 RequestId。
   *
   * @return the value; {@code null} if absent
   */
  public String requestId() {
    return get("RequestId", Decode::ofString);
  }

  /** Collects the members of a {@link GetFaceIdResultOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Identity card number.
     * <p>
     * 身份证号。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idCard(String value) {
      set("IdCard", value);
      return this;
    }

    /**
     * Name of the person.
     * <p>
     * 姓名。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder name(String value) {
      set("Name", value);
      return this;
    }

    /**
     * Result of the verification. Tencent charges for the results marked as charged, and may add values.
     * - 0: Passed (charged).
     * - 2: The operation was called incorrectly. Check how the page or the SDK starts the verification.
     * - 3: The operation was called incorrectly. Check how the page or the SDK starts the verification.
     * - 17: The operation was called incorrectly. Check how the page or the SDK starts the verification.
     * - 4: Service error; retry later. Start a new verification later. If the result persists, send the
     * RequestId to Tencent.
     * - 7: Service error; retry later. Start a new verification later. If the result persists, send the
     * RequestId to Tencent.
     * - 8: Service error; retry later. Start a new verification later. If the result persists, send the
     * RequestId to Tencent.
     * - 14: The verification is already finished. Get a new token with GetFaceIdToken.
     * - 15: The token has expired. Get a new token with GetFaceIdToken.
     * - 18: Too many attempts in a short time. Start a new verification later. If the result persists,
     * send the RequestId to Tencent.
     * - 19: Outside the period of validity. Get a new token with GetFaceIdToken.
     * - 1001: The engine timed out. Start a new verification later. If the result persists, send the
     * RequestId to Tencent.
     * - 1003: The face detection failed. Ask the person to verify again with good light and the whole face
     * in the picture.
     * - 1004: The face detection failed. Ask the person to verify again with good light and the whole face
     * in the picture.
     * - 1005: The face detection failed. Ask the person to verify again with good light and the whole face
     * in the picture.
     * - 1007: Refused by risk control. The person did not pass. Decide whether they may try again.
     * - 1202: Unsuitable light. Ask the person to verify again with good light and the whole face in the
     * picture.
     * - 2001: The engine timed out. Start a new verification later. If the result persists, send the
     * RequestId to Tencent.
     * - 2002: The name is wrong. Check the name and the identity card number.
     * - 2003: The identity card number is wrong. Check the name and the identity card number.
     * - 2004: No picture could be taken from the video. Ask the person to verify again with good light and
     * the whole face in the picture.
     * - 2005: The identity was not found. Check the name and the identity card number.
     * - 2006: Name and number do not match (charged). Check the name and the identity card number.
     * - 2007: There is no reference photo (charged). Upload a reference photo: GetFaceIdToken with
     * CompareLib LOCAL.
     * - 2009: The quality of the reference photo is too poor (charged). Upload a reference photo:
     * GetFaceIdToken with CompareLib LOCAL.
     * - 2011: Not the same person, suspected not live (charged). The person did not pass. Decide whether
     * they may try again.
     * - 2012: Several faces (charged). Ask the person to verify again with good light and the whole face
     * in the picture.
     * - 2013: The face is incomplete (charged). Ask the person to verify again with good light and the
     * whole face in the picture.
     * - 2014: The resolution is too low (charged). Ask the person to verify again with good light and the
     * whole face in the picture.
     * - 2015: The comparison failed (charged). The person did not pass. Decide whether they may try again.
     * - 2016: The similarity is too low (charged). The person did not pass. Decide whether they may try
     * again.
     * - 2017: The authoritative source is under maintenance. Start a new verification later. If the result
     * persists, send the RequestId to Tencent.
     * <p>
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
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder result(String value) {
      set("Result", value);
      return this;
    }

    /**
     * Description of the result.
     * <p>
     * 核验结果描述。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder description(String value) {
      set("Description", value);
      return this;
    }

    /**
     * Similarity of the faces, from 0 to 100. A higher value means more similar.
     * <p>
     * 相似度，取值 0 到 100，数值越大相似度越高。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder similarity(Double value) {
      set("Similarity", value);
      return this;
    }

    /**
     * Video of the verification in Base64, if the request asked for it. With UseCos: its full COS URL.
     * <p>
     * 用户核验的视频 base64，请求时要求才返回。如果选择了使用 cos，返回完整 cos 地址。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder videoBase64(String value) {
      set("VideoBase64", value);
      return this;
    }

    /**
     * Best frame of the video in Base64, if the request asked for it. With UseCos: its full COS URL.
     * <p>
     * 用户核验视频的截帧 base64，请求时要求才返回。如果选择了使用 cos，返回完整 cos 地址。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder bestFrameBase64(String value) {
      set("BestFrameBase64", value);
      return this;
    }

    /**
     * The Extra that was sent to GetFaceIdToken.
     * <p>
     * GetFaceIdToken 传入的透传参数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder extra(String value) {
      set("Extra", value);
      return this;
    }

    /**
     * Risk of the device. Plus edition only.
     * - 01: Suspected root or jailbreak.
     * - 02: Suspected code injection.
     * - 03: Suspected emulator.
     * - 04: Suspected risky operations.
     * - 05: Suspected hijacked camera.
     * - 06: Suspected fraud device.
     * - null: No risk.
     * <p>
     * plus 版：设备风险标签。
     * - 01：疑似被 Root 或越狱。
     * - 02：疑似被注入。
     * - 03：疑似为模拟器。
     * - 04：疑似存在风险操作。
     * - 05：摄像头疑似被劫持。
     * - 06：疑似黑产设备。
     * - null：无设备风险。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder deviceInfoTag(String value) {
      set("DeviceInfoTag", value);
      return this;
    }

    /**
     * Risk level of the device. Plus edition only.
     * - 1: Safe.
     * - 2: Low risk.
     * - 3: Medium risk.
     * - 4: High risk.
     * - null: The level could not be determined.
     * <p>
     * plus 版：设备风险等级。
     * - 1：安全。
     * - 2：低风险。
     * - 3：中风险。
     * - 4：高危。
     * - null：未获取到风险等级。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder deviceInfoLevel(String value) {
      set("DeviceInfoLevel", value);
      return this;
    }

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
     * <p>
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
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessInfoTag(String value) {
      set("LivenessInfoTag", value);
      return this;
    }

    /**
     * Risk of the behavior. Returned only if Result is 1007 (suspected hijacked device). 02 means a risk
     * of an attack.
     * <p>
     * 行为风险标签，仅 Result 为 1007（设备疑似被劫持）时返回。02：攻击风险。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder riskInfoTag(String value) {
      set("RiskInfoTag", value);
      return this;
    }

    /**
     * How fields of the response are encrypted, if the request asked for encryption. Decrypt them with the
     * key that you sent in the request.
     * <p>
     * 响应字段的加密信息，仅当请求要求加密时才有内容。请用请求中所传的密钥解密。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryption(ResponseEncryption value) {
      set("Encryption", value);
      return this;
    }

    /**
     * The whole response, encrypted. Returned if the request asked for it.
     * <p>
     * 加密后的响应体，请求时要求才返回。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryptedBody(String value) {
      set("EncryptedBody", value);
      return this;
    }

    /**
     * Photo of the front of the identity card, in Base64.
     * <p>
     * 身份证人像面照片的 Base64。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idCardFrontBase64(String value) {
      set("IdCardFrontBase64", value);
      return this;
    }

    /**
     * Unique ID of the request, generated by the server and returned for every request (a request that
     * fails to reach the server gets none). Include it when you report a problem.
     * <p>
     * 唯一请求 ID，由服务端生成，每次请求都会返回（若请求因其他原因未能抵达服务端，则该次请求不会获得
     * RequestId）。定位问题时需要提供该次请求的 RequestId。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder requestId(String value) {
      set("RequestId", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public GetFaceIdResultOutput build() {
      return new GetFaceIdResultOutput(members());
    }
  }
}
