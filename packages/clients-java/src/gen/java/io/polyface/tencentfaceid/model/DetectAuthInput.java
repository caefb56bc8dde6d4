// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Request parameters.
 * <p>
 * 请求参数。
 */
public final class DetectAuthInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "RuleId",
      "TerminalType",
      "RedirectUrl",
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
   * ID of the business flow.
   * - Each RuleId stands for one scenario of yours and can have its own flow.
   * - Create it in the Tencent Cloud FaceID console (https://console.cloud.tencent.com/faceid) after
   * activating the service. It can be used once it is approved.
   * <p>
   * 业务流程 ID。
   * - 用于细分客户使用场景，可为业务配置不同的业务流程。
   * - 申请开通服务后，登录腾讯云慧眼人脸核身控制台（https://console.cloud.tencent.com/faceid）进行创建，
   * 审核通过后即可调用。
   *
   * @return the value; {@code null} if absent
   */
  public String ruleId() {
    return get("RuleId", Decode::ofString);
  }

  /**
   * This operation does not need this parameter. Omit it.
   * <p>
   * 本接口不需要传递此参数。
   *
   * @return the value; {@code null} if absent
   */
  public String terminalType() {
    return get("TerminalType", Decode::ofString);
  }

  /**
   * Identity card number of the person. If it contains a letter, that letter must be a capital X; a
   * lowercase x is rejected. Ciphertext if Encryption lists this field.
   * <p>
   * 验证人的身份证号码。若身份证号包含字母，该字母必须为大写 X，小写 x 将无法通过校验。若 Encryption 列
   * 出此字段，则为密文。
   *
   * @return the value; {@code null} if absent
   */
  public String idCard() {
    return get("IdCard", Decode::ofString);
  }

  /**
   * Name of the person, at most 32 characters, Chinese in UTF-8. Ciphertext if Encryption lists this
   * field.
   * <p>
   * 验证人的姓名。最长长度 32 位。中文请使用 UTF-8 编码。若 Encryption 列出此字段，则为密文。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * URL to redirect to after the verification, for H5 pages in WeChat only.
   * - At most 1024 characters.
   * - Default: Tencent's product page for FaceID.
   * <p>
   * 认证结束后重定向的回调链接地址，仅微信 H5 场景使用。
   * - 最长长度 1024 位。
   * - 默认为腾讯云人脸核身产品介绍页。
   *
   * @return the value; {@code null} if absent
   */
  public String redirectUrl() {
    return get("RedirectUrl", Decode::ofString);
  }

  /**
   * Text that is passed through and returned with the result. At most 1024 characters.
   * <p>
   * 透传字段，在获取验证结果时返回。最长长度 1024 位。
   *
   * @return the value; {@code null} if absent
   */
  public String extra() {
    return get("Extra", Decode::ofString);
  }

  /**
   * The picture to compare the face with, in Base64.
   * - At most 3 MB after encoding.
   * - JPG or PNG only.
   * - Use standard Base64 with padding (RFC 4648).
   * <p>
   * 用于人脸比对的图像数据，使用 base64 编码。
   * - Base64 编码后的图片数据大小不超过 3M。
   * - 仅支持 jpg、png 格式。
   * - 请使用标准的 Base64 编码方式（带 = 补位），编码规范参考 RFC4648。
   *
   * @return the value; {@code null} if absent
   */
  public String imageBase64() {
    return get("ImageBase64", Decode::ofString);
  }

  /**
   * Encryption of sensitive fields (name, identity card number), in addition to TLS. Each request
   * encrypts the fields with a new symmetric key and encrypts that key with Tencent's public key. See
   * Tencent's documentation: https://cloud.tencent.com/document/product/1007/47180
   * <p>
   * 敏感数据加密信息。对传入信息（姓名、身份证号）有加密需求的用户可使用此参数：每次请求以新的对称密钥加
   * 密字段，再用腾讯云公钥加密该密钥。详见腾讯云文档：
   * https://cloud.tencent.com/document/product/1007/47180
   *
   * @return the value; {@code null} if absent
   */
  public Encryption encryption() {
    return get("Encryption", Encryption::fromMap);
  }

  /**
   * Text that the person reads aloud to confirm their intention (read-aloud mode).
   * - Omit it if the read-aloud mode is not used.
   * - At most 120 characters.
   * <p>
   * 意愿核身（朗读模式）使用的文案。
   * - 若未使用意愿核身（朗读模式），则该字段无需传入。
   * - 最长可接受 120 的字符串长度。
   *
   * @return the value; {@code null} if absent
   */
  public String intentionVerifyText() {
    return get("IntentionVerifyText", Decode::ofString);
  }

  /**
   * Questions that are played and answered aloud to confirm the person's intention (question mode).
   * - Each has the text to play and the answers that pass.
   * - 1 to 10 questions.
   * - Required if the intention is verified and Config.IntentionType is 0.
   * <p>
   * 意愿核身（语音播报+语音回答模式）使用的文案。
   * - 包括：系统语音播报的文本、需要核验的标准文本。
   * - 问答模式支持 1-10 轮（不超过 10 轮）的意愿确认。
   * - 开启意愿核身且 Config.IntentionType 为 0 时必传。
   *
   * @return the value; {@code null} if absent
   */
  public List<IntentionQuestion> intentionQuestions() {
    return get("IntentionQuestions", Decode.list(IntentionQuestion::fromMap));
  }

  /**
   * Texts that are played and confirmed by nodding (nodding mode).
   * - Omit them if the nodding mode is not used.
   * - 1 to 10 texts.
   * <p>
   * 意愿核身（点头确认模式）使用的文案。
   * - 若未使用意愿核身（点头确认模式），则该字段无需传入。
   * - 点头确认模式支持 1-10 轮（不超过 10 轮）的意愿确认。
   *
   * @return the value; {@code null} if absent
   */
  public List<IntentionAction> intentionActions() {
    return get("IntentionActions", Decode.list(IntentionAction::fromMap));
  }

  /**
   * Configuration of the intention verification, in which the person confirms by answering or nodding
   * that they agree.
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
     * ID of the business flow.
     * - Each RuleId stands for one scenario of yours and can have its own flow.
     * - Create it in the Tencent Cloud FaceID console (https://console.cloud.tencent.com/faceid) after
     * activating the service. It can be used once it is approved.
     * <p>
     * 业务流程 ID。
     * - 用于细分客户使用场景，可为业务配置不同的业务流程。
     * - 申请开通服务后，登录腾讯云慧眼人脸核身控制台（https://console.cloud.tencent.com/faceid）进行创建，
     * 审核通过后即可调用。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder ruleId(String value) {
      set("RuleId", value);
      return this;
    }

    /**
     * This operation does not need this parameter. Omit it.
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
     * Identity card number of the person. If it contains a letter, that letter must be a capital X; a
     * lowercase x is rejected. Ciphertext if Encryption lists this field.
     * <p>
     * 验证人的身份证号码。若身份证号包含字母，该字母必须为大写 X，小写 x 将无法通过校验。若 Encryption 列
     * 出此字段，则为密文。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idCard(String value) {
      set("IdCard", value);
      return this;
    }

    /**
     * Name of the person, at most 32 characters, Chinese in UTF-8. Ciphertext if Encryption lists this
     * field.
     * <p>
     * 验证人的姓名。最长长度 32 位。中文请使用 UTF-8 编码。若 Encryption 列出此字段，则为密文。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder name(String value) {
      set("Name", value);
      return this;
    }

    /**
     * URL to redirect to after the verification, for H5 pages in WeChat only.
     * - At most 1024 characters.
     * - Default: Tencent's product page for FaceID.
     * <p>
     * 认证结束后重定向的回调链接地址，仅微信 H5 场景使用。
     * - 最长长度 1024 位。
     * - 默认为腾讯云人脸核身产品介绍页。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder redirectUrl(String value) {
      set("RedirectUrl", value);
      return this;
    }

    /**
     * Text that is passed through and returned with the result. At most 1024 characters.
     * <p>
     * 透传字段，在获取验证结果时返回。最长长度 1024 位。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder extra(String value) {
      set("Extra", value);
      return this;
    }

    /**
     * The picture to compare the face with, in Base64.
     * - At most 3 MB after encoding.
     * - JPG or PNG only.
     * - Use standard Base64 with padding (RFC 4648).
     * <p>
     * 用于人脸比对的图像数据，使用 base64 编码。
     * - Base64 编码后的图片数据大小不超过 3M。
     * - 仅支持 jpg、png 格式。
     * - 请使用标准的 Base64 编码方式（带 = 补位），编码规范参考 RFC4648。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageBase64(String value) {
      set("ImageBase64", value);
      return this;
    }

    /**
     * Encryption of sensitive fields (name, identity card number), in addition to TLS. Each request
     * encrypts the fields with a new symmetric key and encrypts that key with Tencent's public key. See
     * Tencent's documentation: https://cloud.tencent.com/document/product/1007/47180
     * <p>
     * 敏感数据加密信息。对传入信息（姓名、身份证号）有加密需求的用户可使用此参数：每次请求以新的对称密钥加
     * 密字段，再用腾讯云公钥加密该密钥。详见腾讯云文档：
     * https://cloud.tencent.com/document/product/1007/47180
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryption(Encryption value) {
      set("Encryption", value);
      return this;
    }

    /**
     * Text that the person reads aloud to confirm their intention (read-aloud mode).
     * - Omit it if the read-aloud mode is not used.
     * - At most 120 characters.
     * <p>
     * 意愿核身（朗读模式）使用的文案。
     * - 若未使用意愿核身（朗读模式），则该字段无需传入。
     * - 最长可接受 120 的字符串长度。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionVerifyText(String value) {
      set("IntentionVerifyText", value);
      return this;
    }

    /**
     * Questions that are played and answered aloud to confirm the person's intention (question mode).
     * - Each has the text to play and the answers that pass.
     * - 1 to 10 questions.
     * - Required if the intention is verified and Config.IntentionType is 0.
     * <p>
     * 意愿核身（语音播报+语音回答模式）使用的文案。
     * - 包括：系统语音播报的文本、需要核验的标准文本。
     * - 问答模式支持 1-10 轮（不超过 10 轮）的意愿确认。
     * - 开启意愿核身且 Config.IntentionType 为 0 时必传。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionQuestions(List<IntentionQuestion> value) {
      set("IntentionQuestions", value);
      return this;
    }

    /**
     * Texts that are played and confirmed by nodding (nodding mode).
     * - Omit them if the nodding mode is not used.
     * - 1 to 10 texts.
     * <p>
     * 意愿核身（点头确认模式）使用的文案。
     * - 若未使用意愿核身（点头确认模式），则该字段无需传入。
     * - 点头确认模式支持 1-10 轮（不超过 10 轮）的意愿确认。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionActions(List<IntentionAction> value) {
      set("IntentionActions", value);
      return this;
    }

    /**
     * Configuration of the intention verification, in which the person confirms by answering or nodding
     * that they agree.
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
