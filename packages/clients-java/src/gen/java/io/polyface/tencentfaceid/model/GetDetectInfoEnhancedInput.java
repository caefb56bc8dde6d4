// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * What is asked.
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
   * The token of the flow, from DetectAuth.
   * <p>
   * 人脸核身流程的标识，调用DetectAuth接口时生成。
   *
   * @return the value; {@code null} if absent
   */
  public String bizToken() {
    return get("BizToken", Decode::ofString);
  }

  /**
   * The business scene, the same as given to DetectAuth.
   * <p>
   * 用于细分客户使用场景，与调用 DetectAuth 时相同。
   *
   * @return the value; {@code null} if absent
   */
  public String ruleId() {
    return get("RuleId", Decode::ofString);
  }

  /**
   * Which parts of the result are wanted, 0 by default: 0 all, 1 words, 2 the identity card, 3 the best
   * frames, 4 the videos, 5 reading aloud, 6 questions and nodding. Write several one behind the other:
   * 13 gives words and best frames.
   * <p>
   * 指定拉取的结果信息。取值（0：全部；1：文本类；2：身份证信息；3：视频最佳截图信息；4：视频信息；5：意
   * 愿核身朗读模式相关结果；6：意愿核身问答/点头模式相关结果）。例如 13 表示拉取文本类、视频最佳截图信
   * 息。默认值：0。
   *
   * @return the value; {@code null} if absent
   */
  public String infoType() {
    return get("InfoType", Decode::ofString);
  }

  /**
   * How many frames of the video are wanted besides, 0 by default, at most 10. InfoType must contain 3.
   * <p>
   * 从活体视频中截取一定张数的自截帧。默认值为0，最大值为10，超出10的最多只给10张。InfoType需要包含3。
   *
   * @return the value; {@code null} if absent
   */
  public Long bestFramesCount() {
    return get("BestFramesCount", Decode::ofLong);
  }

  /**
   * Whether the pictures of the identity card shall be cut, false by default. InfoType must contain 2.
   * <p>
   * 是否对身份证照片进行裁边。默认为false。InfoType需要包含2。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isCutIdCardImage() {
    return get("IsCutIdCardImage", Decode::ofBoolean);
  }

  /**
   * Whether the portrait on the identity card is wanted, false by default. InfoType must contain 2.
   * <p>
   * 是否需要从身份证中抠出头像。默认为false。InfoType需要包含2。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isNeedIdCardAvatar() {
    return get("IsNeedIdCardAvatar", Decode::ofBoolean);
  }

  /**
   * Deprecated; use Encryption or IsEncryptResponse.
   * <p>
   * 已弃用，请使用 Encryption 或 IsEncryptResponse。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isEncrypt() {
    return get("IsEncrypt", Decode::ofBoolean);
  }

  /**
   * Whether sensitive members of the answer (IdCard, Name, OcrIdCard and OcrName of Text) shall be
   * encrypted. The vendor's text asks for Algorithm only, the others with default values; its demos send
   * an empty EncryptList and the wrapped key in CiphertextBlob.
   * <p>
   * 是否需要对返回中的敏感信息进行加密。只需指定加密算法Algorithm即可，其余字段传入默认值。敏感信息包
   * 括：Response.Text.IdCard、Response.Text.Name、Response.Text.OcrIdCard、Response.Text.OcrName。官方示
   * 例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
   *
   * @return the value; {@code null} if absent
   */
  public Encryption encryption() {
    return get("Encryption", Encryption::fromMap);
  }

  /**
   * Whether the whole answer shall be encrypted; it then comes in EncryptedBody.
   * <p>
   * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isEncryptResponse() {
    return get("IsEncryptResponse", Decode::ofBoolean);
  }

  /**
   * Whether the videos of all attempts are wanted, false by default. They are stored in COS, so data
   * storage must be switched on too (https://cloud.tencent.com/document/product/1007/104229).
   * <p>
   * 是否需要返回认证中间过程的刷脸重试视频，默认不开启，多段视频需要存储到COS空间中，因此开启后还需要额
   * 外开启数据存储服务才可生效。详见数据存储指引（https://cloud.tencent.com/document/product/1007/104229
   * ）。
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
     * The token of the flow, from DetectAuth.
     * <p>
     * 人脸核身流程的标识，调用DetectAuth接口时生成。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder bizToken(String value) {
      set("BizToken", value);
      return this;
    }

    /**
     * The business scene, the same as given to DetectAuth.
     * <p>
     * 用于细分客户使用场景，与调用 DetectAuth 时相同。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder ruleId(String value) {
      set("RuleId", value);
      return this;
    }

    /**
     * Which parts of the result are wanted, 0 by default: 0 all, 1 words, 2 the identity card, 3 the best
     * frames, 4 the videos, 5 reading aloud, 6 questions and nodding. Write several one behind the other:
     * 13 gives words and best frames.
     * <p>
     * 指定拉取的结果信息。取值（0：全部；1：文本类；2：身份证信息；3：视频最佳截图信息；4：视频信息；5：意
     * 愿核身朗读模式相关结果；6：意愿核身问答/点头模式相关结果）。例如 13 表示拉取文本类、视频最佳截图信
     * 息。默认值：0。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder infoType(String value) {
      set("InfoType", value);
      return this;
    }

    /**
     * How many frames of the video are wanted besides, 0 by default, at most 10. InfoType must contain 3.
     * <p>
     * 从活体视频中截取一定张数的自截帧。默认值为0，最大值为10，超出10的最多只给10张。InfoType需要包含3。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder bestFramesCount(Long value) {
      set("BestFramesCount", value);
      return this;
    }

    /**
     * Whether the pictures of the identity card shall be cut, false by default. InfoType must contain 2.
     * <p>
     * 是否对身份证照片进行裁边。默认为false。InfoType需要包含2。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isCutIdCardImage(Boolean value) {
      set("IsCutIdCardImage", value);
      return this;
    }

    /**
     * Whether the portrait on the identity card is wanted, false by default. InfoType must contain 2.
     * <p>
     * 是否需要从身份证中抠出头像。默认为false。InfoType需要包含2。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isNeedIdCardAvatar(Boolean value) {
      set("IsNeedIdCardAvatar", value);
      return this;
    }

    /**
     * Deprecated; use Encryption or IsEncryptResponse.
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
     * Whether sensitive members of the answer (IdCard, Name, OcrIdCard and OcrName of Text) shall be
     * encrypted. The vendor's text asks for Algorithm only, the others with default values; its demos send
     * an empty EncryptList and the wrapped key in CiphertextBlob.
     * <p>
     * 是否需要对返回中的敏感信息进行加密。只需指定加密算法Algorithm即可，其余字段传入默认值。敏感信息包
     * 括：Response.Text.IdCard、Response.Text.Name、Response.Text.OcrIdCard、Response.Text.OcrName。官方示
     * 例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryption(Encryption value) {
      set("Encryption", value);
      return this;
    }

    /**
     * Whether the whole answer shall be encrypted; it then comes in EncryptedBody.
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
     * Whether the videos of all attempts are wanted, false by default. They are stored in COS, so data
     * storage must be switched on too (https://cloud.tencent.com/document/product/1007/104229).
     * <p>
     * 是否需要返回认证中间过程的刷脸重试视频，默认不开启，多段视频需要存储到COS空间中，因此开启后还需要额
     * 外开启数据存储服务才可生效。详见数据存储指引（https://cloud.tencent.com/document/product/1007/104229
     * ）。
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
