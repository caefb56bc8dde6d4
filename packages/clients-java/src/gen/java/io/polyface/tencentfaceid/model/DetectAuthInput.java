// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked.
 * <p>
 * 请求参数。
 */
public final class DetectAuthInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "RuleId",
      "TerminalType",
      "RedirectUrl",
      "Extra",
      "Encryption",
      "IntentionVerifyText",
      "IntentionQuestions",
      "IntentionActions",
      "Config");

  private DetectAuthInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static DetectAuthInput fromMap(Object value) {
    return value == null ? null : new DetectAuthInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code DetectAuthInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The business scene. Create it in the console of Tencent Cloud FaceID
   * (https://console.cloud.tencent.com/faceid) after activating the service; it can be used once it is
   * approved.
   * <p>
   * 业务流程ID。用于细分客户使用场景，可为业务配置不同的业务流程。申请开通服务后，登录腾讯云慧眼人脸核身
   * 控制台（https://console.cloud.tencent.com/faceid）进行创建，审核通过后即可调用。
   *
   * @return the value; {@code null} if absent
   */
  public String ruleId() {
    return get("RuleId", Decode::ofString);
  }

  /**
   * This operation does not need it; leave it out.
   * <p>
   * 本接口不需要传递此参数。
   *
   * @return the value; {@code null} if absent
   */
  public String terminalType() {
    return get("TerminalType", Decode::ofString);
  }

  /**
   * The identity card number of the person. A letter in it must be a capital X. Ciphertext when
   * Encryption says so.
   * <p>
   * 验证人的身份证号码。若身份证号包含字母，该字母必须为大写 X，小写 x 将无法通过校验。
   *
   * @return the value; {@code null} if absent
   */
  public String idCard() {
    return get("IdCard", Decode::ofString);
  }

  /**
   * The name of the person, at most 32 characters in UTF-8. Ciphertext when Encryption says so.
   * <p>
   * 验证人的姓名。最长长度32位。中文请使用UTF-8编码。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * Where the page leads when it is finished; for H5 pages in WeChat only. At most 1024 characters. By
   * default it leads to the vendor's page on the product.
   * <p>
   * 认证结束后重定向的回调链接地址，仅微信H5场景使用。最长长度1024位。默认为腾讯云人脸核身产品介绍页。
   *
   * @return the value; {@code null} if absent
   */
  public String redirectUrl() {
    return get("RedirectUrl", Decode::ofString);
  }

  /**
   * Passed through to the result. At most 1024 characters.
   * <p>
   * 透传字段，在获取验证结果时返回。最长长度1024位。
   *
   * @return the value; {@code null} if absent
   */
  public String extra() {
    return get("Extra", Decode::ofString);
  }

  /**
   * The picture to compare with, JPG or PNG, in Base64; at most 3 MB after encoding. Use standard Base64
   * with padding, RFC 4648.
   * <p>
   * 用于人脸比对的图像数据，使用base64编码。Base64编码后的图片数据大小不超过3M。仅支持jpg、png格式。请使
   * 用标准的Base64编码方式(带=补位)，编码规范参考RFC4648。
   *
   * @return the value; {@code null} if absent
   */
  public String imageBase64() {
    return get("ImageBase64", Decode::ofString);
  }

  /**
   * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
   * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
   * https://cloud.tencent.com/document/product/1007/47180.
   * <p>
   * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
   * https://cloud.tencent.com/document/product/1007/47180）
   *
   * @return the value; {@code null} if absent
   */
  public Encryption encryption() {
    return get("Encryption", Encryption::fromMap);
  }

  /**
   * The text that the person reads aloud to state their intention; at most 120 characters. Leave it out
   * when the reading mode is not used.
   * <p>
   * 意愿核身（朗读模式）使用的文案。若未使用意愿核身（朗读模式），则该字段无需传入。最长可接受120的字符
   * 串长度。
   *
   * @return the value; {@code null} if absent
   */
  public String intentionVerifyText() {
    return get("IntentionVerifyText", Decode::ofString);
  }

  /**
   * The questions that are played and answered aloud, 1 to 10. Needed when Config.IntentionType is 0 and
   * the intention is verified.
   * <p>
   * 意愿核身（语音播报+语音回答模式）使用的文案。包括：系统语音播报的文本、需要核验的标准文本。问答模式
   * 支持1-10轮（不超过10轮）的意愿确认。
   *
   * @return the value; {@code null} if absent
   */
  public List<IntentionQuestion> intentionQuestions() {
    return get("IntentionQuestions", Decode.list(IntentionQuestion::fromMap));
  }

  /**
   * The texts that the person confirms by nodding, 1 to 10. Leave it out when the nodding mode is not
   * used.
   * <p>
   * 意愿核身（点头确认模式）使用的文案。若未使用意愿核身（点头确认模式），则该字段无需传入。点头确认模式
   * 支持1-10轮（不超过10轮）的意愿确认。
   *
   * @return the value; {@code null} if absent
   */
  public List<IntentionAction> intentionActions() {
    return get("IntentionActions", Decode.list(IntentionAction::fromMap));
  }

  /**
   * Settings of the intention verification.
   * <p>
   * 意愿核身流程配置。
   *
   * @return the value; {@code null} if absent
   */
  public IntentionConfig config() {
    return get("Config", IntentionConfig::fromMap);
  }

  /** Collects the members of a {@link DetectAuthInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The business scene. Create it in the console of Tencent Cloud FaceID
     * (https://console.cloud.tencent.com/faceid) after activating the service; it can be used once it is
     * approved.
     * <p>
     * 业务流程ID。用于细分客户使用场景，可为业务配置不同的业务流程。申请开通服务后，登录腾讯云慧眼人脸核身
     * 控制台（https://console.cloud.tencent.com/faceid）进行创建，审核通过后即可调用。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder ruleId(String value) {
      set("RuleId", value);
      return this;
    }

    /**
     * This operation does not need it; leave it out.
     * <p>
     * 本接口不需要传递此参数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder terminalType(String value) {
      set("TerminalType", value);
      return this;
    }

    /**
     * The identity card number of the person. A letter in it must be a capital X. Ciphertext when
     * Encryption says so.
     * <p>
     * 验证人的身份证号码。若身份证号包含字母，该字母必须为大写 X，小写 x 将无法通过校验。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idCard(String value) {
      set("IdCard", value);
      return this;
    }

    /**
     * The name of the person, at most 32 characters in UTF-8. Ciphertext when Encryption says so.
     * <p>
     * 验证人的姓名。最长长度32位。中文请使用UTF-8编码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder name(String value) {
      set("Name", value);
      return this;
    }

    /**
     * Where the page leads when it is finished; for H5 pages in WeChat only. At most 1024 characters. By
     * default it leads to the vendor's page on the product.
     * <p>
     * 认证结束后重定向的回调链接地址，仅微信H5场景使用。最长长度1024位。默认为腾讯云人脸核身产品介绍页。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder redirectUrl(String value) {
      set("RedirectUrl", value);
      return this;
    }

    /**
     * Passed through to the result. At most 1024 characters.
     * <p>
     * 透传字段，在获取验证结果时返回。最长长度1024位。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder extra(String value) {
      set("Extra", value);
      return this;
    }

    /**
     * The picture to compare with, JPG or PNG, in Base64; at most 3 MB after encoding. Use standard Base64
     * with padding, RFC 4648.
     * <p>
     * 用于人脸比对的图像数据，使用base64编码。Base64编码后的图片数据大小不超过3M。仅支持jpg、png格式。请使
     * 用标准的Base64编码方式(带=补位)，编码规范参考RFC4648。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageBase64(String value) {
      set("ImageBase64", value);
      return this;
    }

    /**
     * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
     * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
     * https://cloud.tencent.com/document/product/1007/47180.
     * <p>
     * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
     * https://cloud.tencent.com/document/product/1007/47180）
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryption(Encryption value) {
      set("Encryption", value);
      return this;
    }

    /**
     * The text that the person reads aloud to state their intention; at most 120 characters. Leave it out
     * when the reading mode is not used.
     * <p>
     * 意愿核身（朗读模式）使用的文案。若未使用意愿核身（朗读模式），则该字段无需传入。最长可接受120的字符
     * 串长度。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionVerifyText(String value) {
      set("IntentionVerifyText", value);
      return this;
    }

    /**
     * The questions that are played and answered aloud, 1 to 10. Needed when Config.IntentionType is 0 and
     * the intention is verified.
     * <p>
     * 意愿核身（语音播报+语音回答模式）使用的文案。包括：系统语音播报的文本、需要核验的标准文本。问答模式
     * 支持1-10轮（不超过10轮）的意愿确认。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionQuestions(List<IntentionQuestion> value) {
      set("IntentionQuestions", value);
      return this;
    }

    /**
     * The texts that the person confirms by nodding, 1 to 10. Leave it out when the nodding mode is not
     * used.
     * <p>
     * 意愿核身（点头确认模式）使用的文案。若未使用意愿核身（点头确认模式），则该字段无需传入。点头确认模式
     * 支持1-10轮（不超过10轮）的意愿确认。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionActions(List<IntentionAction> value) {
      set("IntentionActions", value);
      return this;
    }

    /**
     * Settings of the intention verification.
     * <p>
     * 意愿核身流程配置。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder config(IntentionConfig value) {
      set("Config", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public DetectAuthInput build() {
      return new DetectAuthInput(members());
    }
  }
}
