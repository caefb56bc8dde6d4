// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The answer.
 * <p>
 * 返回结果。
 */
public final class GetDetectInfoEnhancedOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "Encryption",
      "EncryptedBody",
      "IsVerifyIntention",
      "IntentionVerifyType",
      "RequestId");

  private GetDetectInfoEnhancedOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetDetectInfoEnhancedOutput fromMap(Object value) {
    return value == null ? null : new GetDetectInfoEnhancedOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetDetectInfoEnhancedOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The result of the verification, and what is known of the person in words.
   * <p>
   * 人脸核身识别结果及文本类信息。
   *
   * @return the value; {@code null} if absent
   */
  public DetectInfoText text() {
    return get("Text", DetectInfoText::fromMap);
  }

  /**
   * The pictures of the identity card.
   * <p>
   * 身份证照片信息。
   *
   * @return the value; {@code null} if absent
   */
  public DetectInfoIdCardData idCardData() {
    return get("IdCardData", DetectInfoIdCardData::fromMap);
  }

  /**
   * The best frames of the video.
   * <p>
   * 最佳帧信息。
   *
   * @return the value; {@code null} if absent
   */
  public DetectInfoBestFrame bestFrame() {
    return get("BestFrame", DetectInfoBestFrame::fromMap);
  }

  /**
   * The videos.
   * <p>
   * 视频信息。
   *
   * @return the value; {@code null} if absent
   */
  public DetectInfoVideoData videoData() {
    return get("VideoData", DetectInfoVideoData::fromMap);
  }

  /**
   * How members of the answer are encrypted, where that was asked for. Decrypt them with the key that
   * you wrapped in the request.
   * <p>
   * 返回字段的加密信息，请求时要求加密才有内容。请用请求中所传的密钥解密。
   *
   * @return the value; {@code null} if absent
   */
  public AnswerEncryption encryption() {
    return get("Encryption", AnswerEncryption::fromMap);
  }

  /**
   * The result of reading aloud.
   * <p>
   * 意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
   *
   * @return the value; {@code null} if absent
   */
  public IntentionVerifyData intentionVerifyData() {
    return get("IntentionVerifyData", IntentionVerifyData::fromMap);
  }

  /**
   * The result of the questions.
   * <p>
   * 意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
   *
   * @return the value; {@code null} if absent
   */
  public IntentionQuestionResult intentionQuestionResult() {
    return get("IntentionQuestionResult", IntentionQuestionResult::fromMap);
  }

  /**
   * The result of the nodding.
   * <p>
   * 意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
   *
   * @return the value; {@code null} if absent
   */
  public IntentionActionResult intentionActionResult() {
    return get("IntentionActionResult", IntentionActionResult::fromMap);
  }

  /**
   * The whole answer encrypted, if asked for.
   * <p>
   * 加密后的数据，请求时要求整体加密才返回。
   *
   * @return the value; {@code null} if absent
   */
  public String encryptedBody() {
    return get("EncryptedBody", Decode::ofString);
  }

  /**
   * Whether the intention was verified too. If so, the final result is in the member of its mode, see
   * IntentionVerifyType; if not, in Text.
   * <p>
   * 本次请求是否配置开启意愿核身校验。若请求开启了意愿核身校验，可结合IntentionVerifyType中具体使用的校
   * 验模式从对应的出参Result中获取最终的核验结果；若请求没有开启意愿核身校验，则可在出参Text中获取最终的
   * 核验结果。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isVerifyIntention() {
    return get("IsVerifyIntention", Decode::ofBoolean);
  }

  /**
   * How the intention was verified: 0 by questions, 1 by nodding, 2 by reading aloud.
   * <p>
   * 本次请求意愿核身校验使用的具体模式。0：问答模式；1：点头确认模式；2：朗读模式。若未使用意愿核身功
   * 能，该字段返回值可以不处理。
   *
   * @return the value; {@code null} if absent
   */
  public String intentionVerifyType() {
    return get("IntentionVerifyType", Decode::ofString);
  }

  /**
   * The unique ID of the request, made by the server and returned every time (a request that did not
   * reach the server for some other reason gets none). Give it when you ask about a problem.
   * <p>
   * 唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
   * RequestId)。定位问题时需要提供该次请求的 RequestId。
   *
   * @return the value; {@code null} if absent
   */
  public String requestId() {
    return get("RequestId", Decode::ofString);
  }

  /** Collects the members of a {@link GetDetectInfoEnhancedOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The result of the verification, and what is known of the person in words.
     * <p>
     * 人脸核身识别结果及文本类信息。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder text(DetectInfoText value) {
      set("Text", value);
      return this;
    }

    /**
     * The pictures of the identity card.
     * <p>
     * 身份证照片信息。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idCardData(DetectInfoIdCardData value) {
      set("IdCardData", value);
      return this;
    }

    /**
     * The best frames of the video.
     * <p>
     * 最佳帧信息。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder bestFrame(DetectInfoBestFrame value) {
      set("BestFrame", value);
      return this;
    }

    /**
     * The videos.
     * <p>
     * 视频信息。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder videoData(DetectInfoVideoData value) {
      set("VideoData", value);
      return this;
    }

    /**
     * How members of the answer are encrypted, where that was asked for. Decrypt them with the key that
     * you wrapped in the request.
     * <p>
     * 返回字段的加密信息，请求时要求加密才有内容。请用请求中所传的密钥解密。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryption(AnswerEncryption value) {
      set("Encryption", value);
      return this;
    }

    /**
     * The result of reading aloud.
     * <p>
     * 意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionVerifyData(IntentionVerifyData value) {
      set("IntentionVerifyData", value);
      return this;
    }

    /**
     * The result of the questions.
     * <p>
     * 意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionQuestionResult(IntentionQuestionResult value) {
      set("IntentionQuestionResult", value);
      return this;
    }

    /**
     * The result of the nodding.
     * <p>
     * 意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionActionResult(IntentionActionResult value) {
      set("IntentionActionResult", value);
      return this;
    }

    /**
     * The whole answer encrypted, if asked for.
     * <p>
     * 加密后的数据，请求时要求整体加密才返回。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryptedBody(String value) {
      set("EncryptedBody", value);
      return this;
    }

    /**
     * Whether the intention was verified too. If so, the final result is in the member of its mode, see
     * IntentionVerifyType; if not, in Text.
     * <p>
     * 本次请求是否配置开启意愿核身校验。若请求开启了意愿核身校验，可结合IntentionVerifyType中具体使用的校
     * 验模式从对应的出参Result中获取最终的核验结果；若请求没有开启意愿核身校验，则可在出参Text中获取最终的
     * 核验结果。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isVerifyIntention(Boolean value) {
      set("IsVerifyIntention", value);
      return this;
    }

    /**
     * How the intention was verified: 0 by questions, 1 by nodding, 2 by reading aloud.
     * <p>
     * 本次请求意愿核身校验使用的具体模式。0：问答模式；1：点头确认模式；2：朗读模式。若未使用意愿核身功
     * 能，该字段返回值可以不处理。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionVerifyType(String value) {
      set("IntentionVerifyType", value);
      return this;
    }

    /**
     * The unique ID of the request, made by the server and returned every time (a request that did not
     * reach the server for some other reason gets none). Give it when you ask about a problem.
     * <p>
     * 唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
     * RequestId)。定位问题时需要提供该次请求的 RequestId。
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
    public GetDetectInfoEnhancedOutput build() {
      return new GetDetectInfoEnhancedOutput(members());
    }
  }
}
