// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Result of the verification and text information on the person.
 * <p>
 * 人脸核身识别结果及文本类信息。
 */
public final class DetectInfoText extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "ErrCode",
      "ErrMsg",
      "IdCard",
      "UseIDType",
      "Name",
      "OcrNation",
      "OcrAddress",
      "OcrBirth",
      "OcrAuthority",
      "OcrValidDate",
      "OcrName",
      "OcrIdCard",
      "OcrGender",
      "IdInfoFrom",
      "LiveStatus",
      "LiveMsg",
      "Comparestatus",
      "Comparemsg",
      "Sim",
      "Location",
      "Extra",
      "LivenessDetail",
      "LivenessInfoTag",
      "Mobile",
      "CompareLibType",
      "LivenessMode",
      "NFCRequestIds",
      "NFCBillingCounts",
      "PassNo",
      "VisaNum",
      "LivenessActionSequence");

  private DetectInfoText(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static DetectInfoText fromMap(Object value) {
    return value == null ? null : new DetectInfoText(Decode.ofMap(value));
  }

  /**
   * Starts a {@code DetectInfoText}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Final result of the verification.
   * - 0: passed.
   * - Covers only face and liveness, not the intention.
   * <p>
   * 本次流程最终验证结果。
   * - 取值范围：0 为成功。
   * - 仅包含活体人脸核身结果，不包含意愿核身结果。
   *
   * @return the value; {@code null} if absent
   */
  public Long errCode() {
    return get("ErrCode", Decode::ofLong);
  }

  /**
   * Description of the final result. It may change without notice.
   * <p>
   * 本次流程最终验证结果描述。仅描述用，文案更新时不会通知。
   *
   * @return the value; {@code null} if absent
   */
  public String errMsg() {
    return get("ErrMsg", Decode::ofString);
  }

  /**
   * Identity card number used for the verification.
   * <p>
   * 本次验证使用的身份证号。
   *
   * @return the value; {@code null} if absent
   */
  public String idCard() {
    return get("IdCard", Decode::ofString);
  }

  /**
   * Type of the identity number used for the verification.
   * - 0: Identity card (second generation).
   * - 1: Residence permit for residents of Hong Kong, Macao and Taiwan.
   * - 2: Other (the number is not a valid identity number).
   * <p>
   * 用户认证时使用的证件号码类型。
   * - 0：二代身份证的证件号码。
   * - 1：港澳台居住证的证件号码。
   * - 2：其他（核验使用的证件号码非合法身份号码）。
   *
   * @return the value; {@code null} if absent
   */
  public Long useIDType() {
    return get("UseIDType", Decode::ofLong);
  }

  /**
   * Name used for the verification.
   * <p>
   * 本次验证使用的姓名。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * Ethnic group, read from the identity card.
   * <p>
   * 身份校验环节识别结果：民族。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrNation() {
    return get("OcrNation", Decode::ofString);
  }

  /**
   * Home address, read from the identity card.
   * <p>
   * 身份校验环节识别结果：家庭住址。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrAddress() {
    return get("OcrAddress", Decode::ofString);
  }

  /**
   * Date of birth, read from the identity card, in the form YYYY/M/D.
   * <p>
   * 身份校验环节识别结果：生日。格式为：YYYY/M/D。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrBirth() {
    return get("OcrBirth", Decode::ofString);
  }

  /**
   * Issuing authority, read from the identity card.
   * <p>
   * 身份校验环节识别结果：签发机关。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrAuthority() {
    return get("OcrAuthority", Decode::ofString);
  }

  /**
   * Validity, read from the identity card, in the form YYYY.MM.DD-YYYY.MM.DD.
   * <p>
   * 身份校验环节识别结果：有效日期。格式为：YYYY.MM.DD-YYYY.MM.DD。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrValidDate() {
    return get("OcrValidDate", Decode::ofString);
  }

  /**
   * Name, read from the identity card.
   * <p>
   * 身份校验环节识别结果：姓名。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrName() {
    return get("OcrName", Decode::ofString);
  }

  /**
   * Identity card number, read from the identity card.
   * <p>
   * 身份校验环节识别结果：身份证号。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrIdCard() {
    return get("OcrIdCard", Decode::ofString);
  }

  /**
   * Sex, read from the identity card.
   * <p>
   * 身份校验环节识别结果：性别。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrGender() {
    return get("OcrGender", Decode::ofString);
  }

  /**
   * How the identity was entered: "NFC", "OCR", "手动输入" (by hand) or "其他" (other).
   * <p>
   * 身份校验环节采用的信息上传方式。取值有“NFC”、“OCR”、“手动输入”、“其他”。
   *
   * @return the value; {@code null} if absent
   */
  public String idInfoFrom() {
    return get("IdInfoFrom", Decode::ofString);
  }

  /**
   * Final result of the liveness check. 0: passed.
   * <p>
   * 本次流程最终活体结果。0 为成功。
   *
   * @return the value; {@code null} if absent
   */
  public Long liveStatus() {
    return get("LiveStatus", Decode::ofLong);
  }

  /**
   * Description of the liveness result. It may change without notice.
   * <p>
   * 本次流程最终活体结果描述。仅描述用，文案更新时不会通知。
   *
   * @return the value; {@code null} if absent
   */
  public String liveMsg() {
    return get("LiveMsg", Decode::ofString);
  }

  /**
   * Final result of the 1:1 comparison. 0: passed.
   * <p>
   * 本次流程最终一比一结果。0 为成功。
   *
   * @return the value; {@code null} if absent
   */
  public Long comparestatus() {
    return get("Comparestatus", Decode::ofLong);
  }

  /**
   * Description of the comparison result. It may change without notice.
   * <p>
   * 本次流程最终一比一结果描述。仅描述用，文案更新时不会通知。
   *
   * @return the value; {@code null} if absent
   */
  public String comparemsg() {
    return get("Comparemsg", Decode::ofString);
  }

  /**
   * Similarity of the faces in the 1:1 comparison, as text.
   * - From 0.00 to 100.00.
   * - 70 or more means the same person. The threshold cannot be changed.
   * - At 70 the false accept rate is 1 in 10,000.
   * <p>
   * 本次流程活体一比一的分数。
   * - 取值范围 [0.00, 100.00]。
   * - 相似度大于等于 70 时才判断为同一人，阈值不支持自定义。
   * - 阈值 70 的误通过率为万分之一。
   *
   * @return the value; {@code null} if absent
   */
  public String sim() {
    return get("Sim", Decode::ofString);
  }

  /**
   * Location of the person: longitude and latitude.
   * <p>
   * 地理位置经纬度。
   *
   * @return the value; {@code null} if absent
   */
  public String location() {
    return get("Location", Decode::ofString);
  }

  /**
   * The Extra that was sent to DetectAuth.
   * <p>
   * Auth 接口带入额外信息。
   *
   * @return the value; {@code null} if absent
   */
  public String extra() {
    return get("Extra", Decode::ofString);
  }

  /**
   * All attempts of this verification, each with its own time, similarity and results.
   * <p>
   * 本次流程进行的活体一比一流水。
   *
   * @return the value; {@code null} if absent
   */
  public List<Map<String, Object>> livenessDetail() {
    return get("LivenessDetail", Decode.list(Decode.map(Decode::ofObject)));
  }

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
   * <p>
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
   *
   * @return the value; {@code null} if absent
   */
  public List<String> livenessInfoTag() {
    return get("LivenessInfoTag", Decode.list(Decode::ofString));
  }

  /**
   * Mobile number.
   * <p>
   * 手机号码。
   *
   * @return the value; {@code null} if absent
   */
  public String mobile() {
    return get("Mobile", Decode::ofString);
  }

  /**
   * Library used for the final comparison, as Chinese text.
   * - 权威库: the authoritative library.
   * - 业务方自有库: your own library (picture uploaded by the user, your mixed library, your mixed
   * deployment library).
   * - 二次验证库: the library for second verification.
   * - 人工审核库: the library for manual review.
   * <p>
   * 本次流程最终比对库源类型。
   * - 权威库。
   * - 业务方自有库（用户上传照片、客户的混合库、混合部署库）。
   * - 二次验证库。
   * - 人工审核库。
   *
   * @return the value; {@code null} if absent
   */
  public String compareLibType() {
    return get("CompareLibType", Decode::ofString);
  }

  /**
   * Final type of the liveness check.
   * - 0: Unknown.
   * - 1: Digits read aloud.
   * - 2: Actions.
   * - 3: Silent.
   * - 4: Flash (actions and light).
   * - 5: Near and far.
   * <p>
   * 本次流程最终活体类型。
   * - 0：未知。
   * - 1：数字活体。
   * - 2：动作活体。
   * - 3：静默活体。
   * - 4：一闪活体（动作+光线）。
   * - 5：远近活体。
   *
   * @return the value; {@code null} if absent
   */
  public Long livenessMode() {
    return get("LivenessMode", Decode::ofLong);
  }

  /**
   * Request IDs of the NFC reads that were charged repeatedly.
   * <p>
   * nfc 重复计费 requestId 列表。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> nfCRequestIds() {
    return get("NFCRequestIds", Decode.list(Decode::ofString));
  }

  /**
   * Number of the NFC reads that were charged repeatedly.
   * <p>
   * nfc 重复计费计数。
   *
   * @return the value; {@code null} if absent
   */
  public Long nfCBillingCounts() {
    return get("NFCBillingCounts", Decode::ofLong);
  }

  /**
   * Travel permit number on the residence permit for residents of Hong Kong, Macao and Taiwan.
   * <p>
   * 港澳台居住证通行证号码。
   *
   * @return the value; {@code null} if absent
   */
  public String passNo() {
    return get("PassNo", Decode::ofString);
  }

  /**
   * Number of times the residence permit for residents of Hong Kong, Macao and Taiwan was issued.
   * <p>
   * 港澳台居住证签发次数。
   *
   * @return the value; {@code null} if absent
   */
  public String visaNum() {
    return get("VisaNum", Decode::ofString);
  }

  /**
   * Order of the actions of the liveness check, separated by commas. H5 overlay product only.
   * - 1: open the mouth.
   * - 2: blink.
   * - 3: nod.
   * - 4: shake the head.
   * - 5: silent.
   * <p>
   * 活体检测的动作顺序，多动作以“,”分隔。仅浮层 H5 产品返回。
   * - 1：张嘴。
   * - 2：眨眼。
   * - 3：点头。
   * - 4：摇头。
   * - 5：静默。
   *
   * @return the value; {@code null} if absent
   */
  public String livenessActionSequence() {
    return get("LivenessActionSequence", Decode::ofString);
  }

  /** Collects the members of a {@link DetectInfoText}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Final result of the verification.
     * - 0: passed.
     * - Covers only face and liveness, not the intention.
     * <p>
     * 本次流程最终验证结果。
     * - 取值范围：0 为成功。
     * - 仅包含活体人脸核身结果，不包含意愿核身结果。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder errCode(Long value) {
      set("ErrCode", value);
      return this;
    }

    /**
     * Description of the final result. It may change without notice.
     * <p>
     * 本次流程最终验证结果描述。仅描述用，文案更新时不会通知。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder errMsg(String value) {
      set("ErrMsg", value);
      return this;
    }

    /**
     * Identity card number used for the verification.
     * <p>
     * 本次验证使用的身份证号。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idCard(String value) {
      set("IdCard", value);
      return this;
    }

    /**
     * Type of the identity number used for the verification.
     * - 0: Identity card (second generation).
     * - 1: Residence permit for residents of Hong Kong, Macao and Taiwan.
     * - 2: Other (the number is not a valid identity number).
     * <p>
     * 用户认证时使用的证件号码类型。
     * - 0：二代身份证的证件号码。
     * - 1：港澳台居住证的证件号码。
     * - 2：其他（核验使用的证件号码非合法身份号码）。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder useIDType(Long value) {
      set("UseIDType", value);
      return this;
    }

    /**
     * Name used for the verification.
     * <p>
     * 本次验证使用的姓名。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder name(String value) {
      set("Name", value);
      return this;
    }

    /**
     * Ethnic group, read from the identity card.
     * <p>
     * 身份校验环节识别结果：民族。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrNation(String value) {
      set("OcrNation", value);
      return this;
    }

    /**
     * Home address, read from the identity card.
     * <p>
     * 身份校验环节识别结果：家庭住址。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrAddress(String value) {
      set("OcrAddress", value);
      return this;
    }

    /**
     * Date of birth, read from the identity card, in the form YYYY/M/D.
     * <p>
     * 身份校验环节识别结果：生日。格式为：YYYY/M/D。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrBirth(String value) {
      set("OcrBirth", value);
      return this;
    }

    /**
     * Issuing authority, read from the identity card.
     * <p>
     * 身份校验环节识别结果：签发机关。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrAuthority(String value) {
      set("OcrAuthority", value);
      return this;
    }

    /**
     * Validity, read from the identity card, in the form YYYY.MM.DD-YYYY.MM.DD.
     * <p>
     * 身份校验环节识别结果：有效日期。格式为：YYYY.MM.DD-YYYY.MM.DD。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrValidDate(String value) {
      set("OcrValidDate", value);
      return this;
    }

    /**
     * Name, read from the identity card.
     * <p>
     * 身份校验环节识别结果：姓名。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrName(String value) {
      set("OcrName", value);
      return this;
    }

    /**
     * Identity card number, read from the identity card.
     * <p>
     * 身份校验环节识别结果：身份证号。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrIdCard(String value) {
      set("OcrIdCard", value);
      return this;
    }

    /**
     * Sex, read from the identity card.
     * <p>
     * 身份校验环节识别结果：性别。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrGender(String value) {
      set("OcrGender", value);
      return this;
    }

    /**
     * How the identity was entered: "NFC", "OCR", "手动输入" (by hand) or "其他" (other).
     * <p>
     * 身份校验环节采用的信息上传方式。取值有“NFC”、“OCR”、“手动输入”、“其他”。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idInfoFrom(String value) {
      set("IdInfoFrom", value);
      return this;
    }

    /**
     * Final result of the liveness check. 0: passed.
     * <p>
     * 本次流程最终活体结果。0 为成功。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder liveStatus(Long value) {
      set("LiveStatus", value);
      return this;
    }

    /**
     * Description of the liveness result. It may change without notice.
     * <p>
     * 本次流程最终活体结果描述。仅描述用，文案更新时不会通知。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder liveMsg(String value) {
      set("LiveMsg", value);
      return this;
    }

    /**
     * Final result of the 1:1 comparison. 0: passed.
     * <p>
     * 本次流程最终一比一结果。0 为成功。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder comparestatus(Long value) {
      set("Comparestatus", value);
      return this;
    }

    /**
     * Description of the comparison result. It may change without notice.
     * <p>
     * 本次流程最终一比一结果描述。仅描述用，文案更新时不会通知。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder comparemsg(String value) {
      set("Comparemsg", value);
      return this;
    }

    /**
     * Similarity of the faces in the 1:1 comparison, as text.
     * - From 0.00 to 100.00.
     * - 70 or more means the same person. The threshold cannot be changed.
     * - At 70 the false accept rate is 1 in 10,000.
     * <p>
     * 本次流程活体一比一的分数。
     * - 取值范围 [0.00, 100.00]。
     * - 相似度大于等于 70 时才判断为同一人，阈值不支持自定义。
     * - 阈值 70 的误通过率为万分之一。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder sim(String value) {
      set("Sim", value);
      return this;
    }

    /**
     * Location of the person: longitude and latitude.
     * <p>
     * 地理位置经纬度。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder location(String value) {
      set("Location", value);
      return this;
    }

    /**
     * The Extra that was sent to DetectAuth.
     * <p>
     * Auth 接口带入额外信息。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder extra(String value) {
      set("Extra", value);
      return this;
    }

    /**
     * All attempts of this verification, each with its own time, similarity and results.
     * <p>
     * 本次流程进行的活体一比一流水。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessDetail(List<Map<String, Object>> value) {
      set("LivenessDetail", value);
      return this;
    }

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
     * <p>
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
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessInfoTag(List<String> value) {
      set("LivenessInfoTag", value);
      return this;
    }

    /**
     * Mobile number.
     * <p>
     * 手机号码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder mobile(String value) {
      set("Mobile", value);
      return this;
    }

    /**
     * Library used for the final comparison, as Chinese text.
     * - 权威库: the authoritative library.
     * - 业务方自有库: your own library (picture uploaded by the user, your mixed library, your mixed
     * deployment library).
     * - 二次验证库: the library for second verification.
     * - 人工审核库: the library for manual review.
     * <p>
     * 本次流程最终比对库源类型。
     * - 权威库。
     * - 业务方自有库（用户上传照片、客户的混合库、混合部署库）。
     * - 二次验证库。
     * - 人工审核库。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder compareLibType(String value) {
      set("CompareLibType", value);
      return this;
    }

    /**
     * Final type of the liveness check.
     * - 0: Unknown.
     * - 1: Digits read aloud.
     * - 2: Actions.
     * - 3: Silent.
     * - 4: Flash (actions and light).
     * - 5: Near and far.
     * <p>
     * 本次流程最终活体类型。
     * - 0：未知。
     * - 1：数字活体。
     * - 2：动作活体。
     * - 3：静默活体。
     * - 4：一闪活体（动作+光线）。
     * - 5：远近活体。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessMode(Long value) {
      set("LivenessMode", value);
      return this;
    }

    /**
     * Request IDs of the NFC reads that were charged repeatedly.
     * <p>
     * nfc 重复计费 requestId 列表。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder nfCRequestIds(List<String> value) {
      set("NFCRequestIds", value);
      return this;
    }

    /**
     * Number of the NFC reads that were charged repeatedly.
     * <p>
     * nfc 重复计费计数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder nfCBillingCounts(Long value) {
      set("NFCBillingCounts", value);
      return this;
    }

    /**
     * Travel permit number on the residence permit for residents of Hong Kong, Macao and Taiwan.
     * <p>
     * 港澳台居住证通行证号码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder passNo(String value) {
      set("PassNo", value);
      return this;
    }

    /**
     * Number of times the residence permit for residents of Hong Kong, Macao and Taiwan was issued.
     * <p>
     * 港澳台居住证签发次数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder visaNum(String value) {
      set("VisaNum", value);
      return this;
    }

    /**
     * Order of the actions of the liveness check, separated by commas. H5 overlay product only.
     * - 1: open the mouth.
     * - 2: blink.
     * - 3: nod.
     * - 4: shake the head.
     * - 5: silent.
     * <p>
     * 活体检测的动作顺序，多动作以“,”分隔。仅浮层 H5 产品返回。
     * - 1：张嘴。
     * - 2：眨眼。
     * - 3：点头。
     * - 4：摇头。
     * - 5：静默。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessActionSequence(String value) {
      set("LivenessActionSequence", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public DetectInfoText build() {
      return new DetectInfoText(members());
    }
  }
}
