// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Result of the question mode. Ignore it if the intention is not verified.
 * <p>
 * 意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
 */
public final class IntentionQuestionResult extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "FinalResultCode",
      "FinalResultDetailCode",
      "FinalResultMessage",
      "Video",
      "ScreenShot",
      "ResultCode",
      "AsrResult",
      "Audios");

  private IntentionQuestionResult(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static IntentionQuestionResult fromMap(Object value) {
    return value == null ? null : new IntentionQuestionResult(Decode.ofMap(value));
  }

  /**
   * Starts a {@code IntentionQuestionResult}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Final result of the question mode. FinalResultDetailCode has the detailed error code.
   * - 0: Passed.
   * - -1: Not passed.
   * - -2: The browser cannot verify the intention. Ask the person to open the page in another browser.
   * <p>
   * 意愿核身最终结果。建议使用“FinalResultDetailCode”参数获取详细的错误码信息。
   * - 0：认证通过。
   * - -1：认证未通过。
   * - -2：浏览器内核不兼容，无法进行意愿校验。请用户换用其他浏览器。
   *
   * @return the value; {@code null} if absent
   */
  public String finalResultCode() {
    return get("FinalResultCode", Decode::ofString);
  }

  /**
   * Error code of the question mode. 0: passed. Empty if the face verification failed before the
   * intention was verified; see Text.ErrCode in that case.
   * <p>
   * 意愿核身错误码，0 为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，请参考人脸核身
   * 错误码结果（DetectInfoText.ErrCode）。
   *
   * @return the value; {@code null} if absent
   */
  public Long finalResultDetailCode() {
    return get("FinalResultDetailCode", Decode::ofLong);
  }

  /**
   * Description of the result.
   * <p>
   * 意愿核身错误信息。
   *
   * @return the value; {@code null} if absent
   */
  public String finalResultMessage() {
    return get("FinalResultMessage", Decode::ofString);
  }

  /**
   * Video with the audio of all questions and answers, MP4 in Base64.
   * <p>
   * 视频 base64。其中包含全程问题和回答音频，mp4 格式。
   *
   * @return the value; {@code null} if absent
   */
  public String video() {
    return get("Video", Decode::ofString);
  }

  /**
   * Screenshots in Base64.
   * <p>
   * 屏幕截图 base64 列表。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> screenShot() {
    return get("ScreenShot", Decode.list(Decode::ofString));
  }

  /**
   * Whether each answer matched.
   * - 0: Matched.
   * - -1: Did not match.
   * <p>
   * 和答案匹配结果列表。
   * - 0：成功。
   * - -1：不匹配。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> resultCode() {
    return get("ResultCode", Decode.list(Decode::ofString));
  }

  /**
   * The person's answers, as recognized text.
   * <p>
   * 回答问题语音识别结果列表。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> asrResult() {
    return get("AsrResult", Decode.list(Decode::ofString));
  }

  /**
   * Audio of the answers.
   * <p>
   * 答案录音音频。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> audios() {
    return get("Audios", Decode.list(Decode::ofString));
  }

  /** Collects the members of a {@link IntentionQuestionResult}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Final result of the question mode. FinalResultDetailCode has the detailed error code.
     * - 0: Passed.
     * - -1: Not passed.
     * - -2: The browser cannot verify the intention. Ask the person to open the page in another browser.
     * <p>
     * 意愿核身最终结果。建议使用“FinalResultDetailCode”参数获取详细的错误码信息。
     * - 0：认证通过。
     * - -1：认证未通过。
     * - -2：浏览器内核不兼容，无法进行意愿校验。请用户换用其他浏览器。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder finalResultCode(String value) {
      set("FinalResultCode", value);
      return this;
    }

    /**
     * Error code of the question mode. 0: passed. Empty if the face verification failed before the
     * intention was verified; see Text.ErrCode in that case.
     * <p>
     * 意愿核身错误码，0 为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，请参考人脸核身
     * 错误码结果（DetectInfoText.ErrCode）。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder finalResultDetailCode(Long value) {
      set("FinalResultDetailCode", value);
      return this;
    }

    /**
     * Description of the result.
     * <p>
     * 意愿核身错误信息。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder finalResultMessage(String value) {
      set("FinalResultMessage", value);
      return this;
    }

    /**
     * Video with the audio of all questions and answers, MP4 in Base64.
     * <p>
     * 视频 base64。其中包含全程问题和回答音频，mp4 格式。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder video(String value) {
      set("Video", value);
      return this;
    }

    /**
     * Screenshots in Base64.
     * <p>
     * 屏幕截图 base64 列表。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder screenShot(List<String> value) {
      set("ScreenShot", value);
      return this;
    }

    /**
     * Whether each answer matched.
     * - 0: Matched.
     * - -1: Did not match.
     * <p>
     * 和答案匹配结果列表。
     * - 0：成功。
     * - -1：不匹配。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder resultCode(List<String> value) {
      set("ResultCode", value);
      return this;
    }

    /**
     * The person's answers, as recognized text.
     * <p>
     * 回答问题语音识别结果列表。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder asrResult(List<String> value) {
      set("AsrResult", value);
      return this;
    }

    /**
     * Audio of the answers.
     * <p>
     * 答案录音音频。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder audios(List<String> value) {
      set("Audios", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public IntentionQuestionResult build() {
      return new IntentionQuestionResult(members());
    }
  }
}
