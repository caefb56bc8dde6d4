// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Request parameters.
 * <p>
 * 请求参数。
 */
public final class GetDetectInfoEnhancedInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "RuleId",
      "InfoType",
      "BestFramesCount",
      "IsCutIdCardImage",
      "IsNeedIdCardAvatar",
      "IsEncrypt",
      "Encryption",
      "IsEncryptResponse",
      "IsReturnAllVideo");

  private GetDetectInfoEnhancedInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetDetectInfoEnhancedInput fromMap(Object value) {
    return value == null ? null : new GetDetectInfoEnhancedInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetDetectInfoEnhancedInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Identifier of the verification, returned by DetectAuth.
   * <p>
   * 人脸核身流程的标识，调用 DetectAuth 接口时生成。
   *
   * @return the value; {@code null} if absent
   */
  public String bizToken() {
    return get("BizToken", Decode::ofString);
  }

  /**
   * ID of the business flow: the RuleId that was sent to DetectAuth.
   * <p>
   * 业务流程 ID，用于细分客户使用场景，与调用 DetectAuth 时相同。
   *
   * @return the value; {@code null} if absent
   */
  public String ruleId() {
    return get("RuleId", Decode::ofString);
  }

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
   * <p>
   * 指定拉取的结果信息，默认值为 0。多个取值可连写，例如 13 表示拉取文本类、视频最佳截图信息。
   * - 0：全部。
   * - 1：文本类。
   * - 2：身份证信息。
   * - 3：视频最佳截图信息。
   * - 4：视频信息。
   * - 5：意愿核身朗读模式相关结果。
   * - 6：意愿核身问答/点头模式相关结果。
   *
   * @return the value; {@code null} if absent
   */
  public String infoType() {
    return get("InfoType", Decode::ofString);
  }

  /**
   * Number of additional frames to take from the liveness video.
   * - Default 0, at most 10. If more are requested, 10 are returned.
   * - InfoType must contain 3.
   * <p>
   * 从活体视频中截取一定张数的自截帧。
   * - 默认值为 0，最大值为 10，超出 10 的最多只给 10 张。
   * - InfoType 需要包含 3。
   *
   * @return the value; {@code null} if absent
   */
  public Long bestFramesCount() {
    return get("BestFramesCount", Decode::ofLong);
  }

  /**
   * Whether to crop the photos of the identity card.
   * - Default: false.
   * - InfoType must contain 2.
   * <p>
   * 是否对身份证照片进行裁边。
   * - 默认为 false。
   * - InfoType 需要包含 2。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isCutIdCardImage() {
    return get("IsCutIdCardImage", Decode::ofBoolean);
  }

  /**
   * Whether to extract the portrait from the identity card.
   * - Default: false.
   * - InfoType must contain 2.
   * <p>
   * 是否需要从身份证中抠出头像。
   * - 默认为 false。
   * - InfoType 需要包含 2。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isNeedIdCardAvatar() {
    return get("IsNeedIdCardAvatar", Decode::ofBoolean);
  }

  /**
   * Deprecated. Use Encryption or IsEncryptResponse.
   * <p>
   * 已弃用，请使用 Encryption 或 IsEncryptResponse。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isEncrypt() {
    return get("IsEncrypt", Decode::ofBoolean);
  }

  /**
   * Encrypts the sensitive fields of the response.
   * - Tencent's documentation says that only Algorithm is needed and the other fields keep their default
   * values.
   * - The sensitive fields are Response.Text.IdCard, Response.Text.Name, Response.Text.OcrIdCard and
   * Response.Text.OcrName.
   * - Tencent's example code sends an empty EncryptList and the encrypted key in CiphertextBlob.
   * <p>
   * 是否需要对返回中的敏感信息进行加密。
   * - 只需指定加密算法 Algorithm 即可，其余字段传入默认值。
   * - 敏感信息包括：Response.Text.IdCard、Response.Text.Name、Response.Text.OcrIdCard、
   * Response.Text.OcrName。
   * - 腾讯云示例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
   *
   * @return the value; {@code null} if absent
   */
  public Encryption encryption() {
    return get("Encryption", Encryption::fromMap);
  }

  /**
   * Whether to encrypt the whole response. It is then returned in EncryptedBody.
   * <p>
   * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isEncryptResponse() {
    return get("IsEncryptResponse", Decode::ofBoolean);
  }

  /**
   * Whether to return the videos of all attempts. Default: false. The videos are stored in COS, so the
   * data storage service must be activated too. See Tencent's documentation:
   * https://cloud.tencent.com/document/product/1007/104229
   * <p>
   * 是否需要返回认证中间过程的刷脸重试视频，默认不开启，多段视频需要存储到 COS 空间中，因此开启后还需要
   * 额外开启数据存储服务才可生效。详见数据存储指引：
   * https://cloud.tencent.com/document/product/1007/104229
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isReturnAllVideo() {
    return get("IsReturnAllVideo", Decode::ofBoolean);
  }

  /** Collects the members of a {@link GetDetectInfoEnhancedInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Identifier of the verification, returned by DetectAuth.
     * <p>
     * 人脸核身流程的标识，调用 DetectAuth 接口时生成。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder bizToken(String value) {
      set("BizToken", value);
      return this;
    }

    /**
     * ID of the business flow: the RuleId that was sent to DetectAuth.
     * <p>
     * 业务流程 ID，用于细分客户使用场景，与调用 DetectAuth 时相同。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder ruleId(String value) {
      set("RuleId", value);
      return this;
    }

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
     * <p>
     * 指定拉取的结果信息，默认值为 0。多个取值可连写，例如 13 表示拉取文本类、视频最佳截图信息。
     * - 0：全部。
     * - 1：文本类。
     * - 2：身份证信息。
     * - 3：视频最佳截图信息。
     * - 4：视频信息。
     * - 5：意愿核身朗读模式相关结果。
     * - 6：意愿核身问答/点头模式相关结果。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder infoType(String value) {
      set("InfoType", value);
      return this;
    }

    /**
     * Number of additional frames to take from the liveness video.
     * - Default 0, at most 10. If more are requested, 10 are returned.
     * - InfoType must contain 3.
     * <p>
     * 从活体视频中截取一定张数的自截帧。
     * - 默认值为 0，最大值为 10，超出 10 的最多只给 10 张。
     * - InfoType 需要包含 3。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder bestFramesCount(Long value) {
      set("BestFramesCount", value);
      return this;
    }

    /**
     * Whether to crop the photos of the identity card.
     * - Default: false.
     * - InfoType must contain 2.
     * <p>
     * 是否对身份证照片进行裁边。
     * - 默认为 false。
     * - InfoType 需要包含 2。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isCutIdCardImage(Boolean value) {
      set("IsCutIdCardImage", value);
      return this;
    }

    /**
     * Whether to extract the portrait from the identity card.
     * - Default: false.
     * - InfoType must contain 2.
     * <p>
     * 是否需要从身份证中抠出头像。
     * - 默认为 false。
     * - InfoType 需要包含 2。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isNeedIdCardAvatar(Boolean value) {
      set("IsNeedIdCardAvatar", value);
      return this;
    }

    /**
     * Deprecated. Use Encryption or IsEncryptResponse.
     * <p>
     * 已弃用，请使用 Encryption 或 IsEncryptResponse。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isEncrypt(Boolean value) {
      set("IsEncrypt", value);
      return this;
    }

    /**
     * Encrypts the sensitive fields of the response.
     * - Tencent's documentation says that only Algorithm is needed and the other fields keep their default
     * values.
     * - The sensitive fields are Response.Text.IdCard, Response.Text.Name, Response.Text.OcrIdCard and
     * Response.Text.OcrName.
     * - Tencent's example code sends an empty EncryptList and the encrypted key in CiphertextBlob.
     * <p>
     * 是否需要对返回中的敏感信息进行加密。
     * - 只需指定加密算法 Algorithm 即可，其余字段传入默认值。
     * - 敏感信息包括：Response.Text.IdCard、Response.Text.Name、Response.Text.OcrIdCard、
     * Response.Text.OcrName。
     * - 腾讯云示例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryption(Encryption value) {
      set("Encryption", value);
      return this;
    }

    /**
     * Whether to encrypt the whole response. It is then returned in EncryptedBody.
     * <p>
     * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isEncryptResponse(Boolean value) {
      set("IsEncryptResponse", value);
      return this;
    }

    /**
     * Whether to return the videos of all attempts. Default: false. The videos are stored in COS, so the
     * data storage service must be activated too. See Tencent's documentation:
     * https://cloud.tencent.com/document/product/1007/104229
     * <p>
     * 是否需要返回认证中间过程的刷脸重试视频，默认不开启，多段视频需要存储到 COS 空间中，因此开启后还需要
     * 额外开启数据存储服务才可生效。详见数据存储指引：
     * https://cloud.tencent.com/document/product/1007/104229
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isReturnAllVideo(Boolean value) {
      set("IsReturnAllVideo", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public GetDetectInfoEnhancedInput build() {
      return new GetDetectInfoEnhancedInput(members());
    }
  }
}
