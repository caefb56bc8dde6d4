// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result of the verification, and what is known of the person in words.
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
   * The result of the verification, 0 for passed. Face and liveness only, not the intention.
   * <p>
   * 本次流程最终验证结果。取值范围：0为成功。仅包含活体人脸核身结果，不包含意愿核身结果。
   *
   * @return the value; {@code null} if absent
   */
  public Long errCode() {
    return get("ErrCode", Decode::ofLong);
  }

  /**
   * The result in words. May change at any time.
   * <p>
   * 本次流程最终验证结果描述。仅描述用，文案更新时不会通知。
   *
   * @return the value; {@code null} if absent
   */
  public String errMsg() {
    return get("ErrMsg", Decode::ofString);
  }

  /**
   * The identity card number that was verified.
   * <p>
   * 本次验证使用的身份证号。
   *
   * @return the value; {@code null} if absent
   */
  public String idCard() {
    return get("IdCard", Decode::ofString);
  }

  /**
   * The type of the number, 0 identity card, 1 residence permit for Hong Kong, Macao and Taiwan, 2
   * another.
   * <p>
   * 用户认证时使用的证件号码类型。0：二代身份证的证件号码。1：港澳台居住证的证件号码。2：其他（核验使用
   * 的证件号码非合法身份号码）。
   *
   * @return the value; {@code null} if absent
   */
  public Long useIDType() {
    return get("UseIDType", Decode::ofLong);
  }

  /**
   * The name that was verified.
   * <p>
   * 本次验证使用的姓名。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * Read from the card, the ethnic group.
   * <p>
   * 身份校验环节识别结果：民族。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrNation() {
    return get("OcrNation", Decode::ofString);
  }

  /**
   * Read from the card, the address.
   * <p>
   * 身份校验环节识别结果：家庭住址。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrAddress() {
    return get("OcrAddress", Decode::ofString);
  }

  /**
   * Read from the card, the birthday as YYYY/M/D.
   * <p>
   * 身份校验环节识别结果：生日。格式为：YYYY/M/D。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrBirth() {
    return get("OcrBirth", Decode::ofString);
  }

  /**
   * Read from the card, the issuing authority.
   * <p>
   * 身份校验环节识别结果：签发机关。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrAuthority() {
    return get("OcrAuthority", Decode::ofString);
  }

  /**
   * Read from the card, its validity as YYYY.MM.DD-YYYY.MM.DD.
   * <p>
   * 身份校验环节识别结果：有效日期。格式为：YYYY.MM.DD-YYYY.MM.DD。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrValidDate() {
    return get("OcrValidDate", Decode::ofString);
  }

  /**
   * Read from the card, the name.
   * <p>
   * 身份校验环节识别结果：姓名。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrName() {
    return get("OcrName", Decode::ofString);
  }

  /**
   * Read from the card, its number.
   * <p>
   * 身份校验环节识别结果：身份证号。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrIdCard() {
    return get("OcrIdCard", Decode::ofString);
  }

  /**
   * Read from the card, the sex.
   * <p>
   * 身份校验环节识别结果：性别。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrGender() {
    return get("OcrGender", Decode::ofString);
  }

  /**
   * How the identity came in: NFC, OCR, typed in by hand, or another way.
   * <p>
   * 身份校验环节采用的信息上传方式。取值有"NFC"、"OCR"、"手动输入"、"其他"
   *
   * @return the value; {@code null} if absent
   */
  public String idInfoFrom() {
    return get("IdInfoFrom", Decode::ofString);
  }

  /**
   * The result of the liveness check, 0 for passed.
   * <p>
   * 本次流程最终活体结果。0为成功。
   *
   * @return the value; {@code null} if absent
   */
  public Long liveStatus() {
    return get("LiveStatus", Decode::ofLong);
  }

  /**
   * The result of the liveness check in words. May change at any time.
   * <p>
   * 本次流程最终活体结果描述。仅描述用，文案更新时不会通知。
   *
   * @return the value; {@code null} if absent
   */
  public String liveMsg() {
    return get("LiveMsg", Decode::ofString);
  }

  /**
   * The result of the comparison, 0 for passed.
   * <p>
   * 本次流程最终一比一结果。0为成功。
   *
   * @return the value; {@code null} if absent
   */
  public Long comparestatus() {
    return get("Comparestatus", Decode::ofLong);
  }

  /**
   * The result of the comparison in words. May change at any time.
   * <p>
   * 本次流程最终一比一结果描述。仅描述用，文案更新时不会通知。
   *
   * @return the value; {@code null} if absent
   */
  public String comparemsg() {
    return get("Comparemsg", Decode::ofString);
  }

  /**
   * How similar the faces are, from 0.00 to 100.00 as text. From 70 on it is the same person (one wrong
   * acceptance in ten thousand); the threshold is fixed.
   * <p>
   * 本次流程活体一比一的分数。取值范围 [0.00, 100.00]。相似度大于等于70时才判断为同一人，阈值不支持自定
   * 义。阈值70的误通过率为万分之一。
   *
   * @return the value; {@code null} if absent
   */
  public String sim() {
    return get("Sim", Decode::ofString);
  }

  /**
   * Where the person was, longitude and latitude.
   * <p>
   * 地理位置经纬度。
   *
   * @return the value; {@code null} if absent
   */
  public String location() {
    return get("Location", Decode::ofString);
  }

  /**
   * The Extra given to DetectAuth.
   * <p>
   * Auth接口带入额外信息。
   *
   * @return the value; {@code null} if absent
   */
  public String extra() {
    return get("Extra", Decode::ofString);
  }

  /**
   * The single attempts, each with its own time, similarity and results.
   * <p>
   * 本次流程进行的活体一比一流水。
   *
   * @return the value; {@code null} if absent
   */
  public List<Map<String, Object>> livenessDetail() {
    return get("LivenessDetail", Decode.list(Decode::ofMap<String, Object>));
  }

  /**
   * Why the liveness check refused, plus edition only: 01 eyes closed all the time, 02 action not done,
   * 03 suspected recapture, 04 suspected synthesis, 05 suspected fraud template, 06 suspected watermark,
   * 07 reflection check failed, 08 suspected change of person, 09 face of poor quality, 10 wrong
   * distance, 11 suspected adversarial sample, 12 traces of an attack at the mouth, 13 traces of an
   * attack at the eyes, 14 eyes or mouth covered.
   * <p>
   * 活体阶段被拒绝的详细原因，该参数仅限PLUS版本核身服务返回。01-用户全程闭眼，02-用户未完成指定动作，
   * 03-疑似翻拍攻击，04-疑似合成攻击，05-疑似黑产模板，06-疑似存在水印，07-反光校验未通过，08-疑似中途换
   * 人，09-人脸质量过差，10-距离校验不通过，11-疑似对抗样本攻击，12-嘴巴区域疑似存在攻击痕迹，13-眼睛区
   * 域疑似存在攻击痕迹，14-眼睛或嘴巴被遮挡。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> livenessInfoTag() {
    return get("LivenessInfoTag", Decode.list(Decode::ofString));
  }

  /**
   * The mobile number.
   * <p>
   * 手机号码。
   *
   * @return the value; {@code null} if absent
   */
  public String mobile() {
    return get("Mobile", Decode::ofString);
  }

  /**
   * What the face was compared with at last, as the authoritative library or your own.
   * <p>
   * 本次流程最终比对库源类型。取值范围：权威库；业务方自有库（用户上传照片、客户的混合库、混合部署库）；
   * 二次验证库；人工审核库。
   *
   * @return the value; {@code null} if absent
   */
  public String compareLibType() {
    return get("CompareLibType", Decode::ofString);
  }

  /**
   * The kind of the liveness check: 0 unknown, 1 digits, 2 actions, 3 silent, 4 flash (action and
   * light), 5 near and far.
   * <p>
   * 本次流程最终活体类型。0：未知；1：数字活体；2：动作活体；3：静默活体；4：一闪活体（动作+光线）；5：
   * 远近活体。
   *
   * @return the value; {@code null} if absent
   */
  public Long livenessMode() {
    return get("LivenessMode", Decode::ofLong);
  }

  /**
   * The request ids of NFC reads that were charged again.
   * <p>
   * nfc重复计费requestId列表。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> nfCRequestIds() {
    return get("NFCRequestIds", Decode.list(Decode::ofString));
  }

  /**
   * How many NFC reads were charged again.
   * <p>
   * nfc重复计费计数。
   *
   * @return the value; {@code null} if absent
   */
  public Long nfCBillingCounts() {
    return get("NFCBillingCounts", Decode::ofLong);
  }

  /**
   * The travel permit number on the residence permit for Hong Kong, Macao and Taiwan.
   * <p>
   * 港澳台居住证通行证号码。
   *
   * @return the value; {@code null} if absent
   */
  public String passNo() {
    return get("PassNo", Decode::ofString);
  }

  /**
   * How often the residence permit was issued.
   * <p>
   * 港澳台居住证签发次数。
   *
   * @return the value; {@code null} if absent
   */
  public String visaNum() {
    return get("VisaNum", Decode::ofString);
  }

  /**
   * The order of the actions, joined by commas: 1 mouth, 2 blink, 3 nod, 4 shake, 5 silent. H5 overlay
   * only.
   * <p>
   * 活体检测的动作顺序，多动作以","分隔。1：张嘴；2：眨眼；3：点头；4：摇头；5：静默。仅浮层H5产品返回。
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
     * The result of the verification, 0 for passed. Face and liveness only, not the intention.
     * <p>
     * 本次流程最终验证结果。取值范围：0为成功。仅包含活体人脸核身结果，不包含意愿核身结果。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder errCode(Long value) {
      set("ErrCode", value);
      return this;
    }

    /**
     * The result in words. May change at any time.
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
     * The identity card number that was verified.
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
     * The type of the number, 0 identity card, 1 residence permit for Hong Kong, Macao and Taiwan, 2
     * another.
     * <p>
     * 用户认证时使用的证件号码类型。0：二代身份证的证件号码。1：港澳台居住证的证件号码。2：其他（核验使用
     * 的证件号码非合法身份号码）。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder useIDType(Long value) {
      set("UseIDType", value);
      return this;
    }

    /**
     * The name that was verified.
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
     * Read from the card, the ethnic group.
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
     * Read from the card, the address.
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
     * Read from the card, the birthday as YYYY/M/D.
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
     * Read from the card, the issuing authority.
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
     * Read from the card, its validity as YYYY.MM.DD-YYYY.MM.DD.
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
     * Read from the card, the name.
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
     * Read from the card, its number.
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
     * Read from the card, the sex.
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
     * How the identity came in: NFC, OCR, typed in by hand, or another way.
     * <p>
     * 身份校验环节采用的信息上传方式。取值有"NFC"、"OCR"、"手动输入"、"其他"
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idInfoFrom(String value) {
      set("IdInfoFrom", value);
      return this;
    }

    /**
     * The result of the liveness check, 0 for passed.
     * <p>
     * 本次流程最终活体结果。0为成功。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder liveStatus(Long value) {
      set("LiveStatus", value);
      return this;
    }

    /**
     * The result of the liveness check in words. May change at any time.
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
     * The result of the comparison, 0 for passed.
     * <p>
     * 本次流程最终一比一结果。0为成功。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder comparestatus(Long value) {
      set("Comparestatus", value);
      return this;
    }

    /**
     * The result of the comparison in words. May change at any time.
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
     * How similar the faces are, from 0.00 to 100.00 as text. From 70 on it is the same person (one wrong
     * acceptance in ten thousand); the threshold is fixed.
     * <p>
     * 本次流程活体一比一的分数。取值范围 [0.00, 100.00]。相似度大于等于70时才判断为同一人，阈值不支持自定
     * 义。阈值70的误通过率为万分之一。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder sim(String value) {
      set("Sim", value);
      return this;
    }

    /**
     * Where the person was, longitude and latitude.
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
     * The Extra given to DetectAuth.
     * <p>
     * Auth接口带入额外信息。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder extra(String value) {
      set("Extra", value);
      return this;
    }

    /**
     * The single attempts, each with its own time, similarity and results.
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
     * Why the liveness check refused, plus edition only: 01 eyes closed all the time, 02 action not done,
     * 03 suspected recapture, 04 suspected synthesis, 05 suspected fraud template, 06 suspected watermark,
     * 07 reflection check failed, 08 suspected change of person, 09 face of poor quality, 10 wrong
     * distance, 11 suspected adversarial sample, 12 traces of an attack at the mouth, 13 traces of an
     * attack at the eyes, 14 eyes or mouth covered.
     * <p>
     * 活体阶段被拒绝的详细原因，该参数仅限PLUS版本核身服务返回。01-用户全程闭眼，02-用户未完成指定动作，
     * 03-疑似翻拍攻击，04-疑似合成攻击，05-疑似黑产模板，06-疑似存在水印，07-反光校验未通过，08-疑似中途换
     * 人，09-人脸质量过差，10-距离校验不通过，11-疑似对抗样本攻击，12-嘴巴区域疑似存在攻击痕迹，13-眼睛区
     * 域疑似存在攻击痕迹，14-眼睛或嘴巴被遮挡。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessInfoTag(List<String> value) {
      set("LivenessInfoTag", value);
      return this;
    }

    /**
     * The mobile number.
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
     * What the face was compared with at last, as the authoritative library or your own.
     * <p>
     * 本次流程最终比对库源类型。取值范围：权威库；业务方自有库（用户上传照片、客户的混合库、混合部署库）；
     * 二次验证库；人工审核库。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder compareLibType(String value) {
      set("CompareLibType", value);
      return this;
    }

    /**
     * The kind of the liveness check: 0 unknown, 1 digits, 2 actions, 3 silent, 4 flash (action and
     * light), 5 near and far.
     * <p>
     * 本次流程最终活体类型。0：未知；1：数字活体；2：动作活体；3：静默活体；4：一闪活体（动作+光线）；5：
     * 远近活体。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessMode(Long value) {
      set("LivenessMode", value);
      return this;
    }

    /**
     * The request ids of NFC reads that were charged again.
     * <p>
     * nfc重复计费requestId列表。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder nfCRequestIds(List<String> value) {
      set("NFCRequestIds", value);
      return this;
    }

    /**
     * How many NFC reads were charged again.
     * <p>
     * nfc重复计费计数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder nfCBillingCounts(Long value) {
      set("NFCBillingCounts", value);
      return this;
    }

    /**
     * The travel permit number on the residence permit for Hong Kong, Macao and Taiwan.
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
     * How often the residence permit was issued.
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
     * The order of the actions, joined by commas: 1 mouth, 2 blink, 3 nod, 4 shake, 5 silent. H5 overlay
     * only.
     * <p>
     * 活体检测的动作顺序，多动作以","分隔。1：张嘴；2：眨眼；3：点头；4：摇头；5：静默。仅浮层H5产品返回。
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
