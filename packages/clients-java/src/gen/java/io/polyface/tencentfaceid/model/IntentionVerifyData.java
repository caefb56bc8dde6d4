// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Result of the read-aloud mode. Ignore it if the intention is not verified.
 * <p>
 * 意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
 */
public final class IntentionVerifyData extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "IntentionVerifyVideo",
      "AsrResult",
      "ErrorCode",
      "ErrorMessage",
      "IntentionVerifyBestFrame",
      "AsrResultSimilarity",
      "IntentionVerifyAudio");

  private IntentionVerifyData(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static IntentionVerifyData fromMap(Object value) {
    return value == null ? null : new IntentionVerifyData(Decode.ofMap(value));
  }

  /**
   * Starts a {@code IntentionVerifyData}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Video recorded while the person read aloud, in Base64. Empty text if there is none.
   * <p>
   * 意愿确认环节中录制的视频（base64）。若不存在则为空字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String intentionVerifyVideo() {
    return get("IntentionVerifyVideo", Decode::ofString);
  }

  /**
   * What the person said, as recognized text. Empty text if there is none.
   * <p>
   * 意愿确认环节中用户语音转文字的识别结果。若不存在则为空字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String asrResult() {
    return get("AsrResult", Decode::ofString);
  }

  /**
   * Result code of the read-aloud mode. 0: passed. Empty if the face verification failed before the
   * intention was verified; see Text.ErrCode in that case.
   * <p>
   * 意愿确认环节（朗读模式）的结果码，0 为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为
   * 空，请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
   *
   * @return the value; {@code null} if absent
   */
  public Long errorCode() {
    return get("ErrorCode", Decode::ofLong);
  }

  /**
   * Description of the result.
   * <p>
   * 意愿确认环节的结果信息。
   *
   * @return the value; {@code null} if absent
   */
  public String errorMessage() {
    return get("ErrorMessage", Decode::ofString);
  }

  /**
   * Best frame of the recorded video, in Base64. Empty text if there is none.
   * <p>
   * 意愿确认环节中录制视频的最佳帧（base64）。若不存在则为空字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String intentionVerifyBestFrame() {
    return get("IntentionVerifyBestFrame", Decode::ofString);
  }

  /**
   * Similarity of the speech to the expected text, from 0.00 to 100.00. Deprecated by Tencent.
   * <p>
   * 本次流程用户语音与传入文本比对的相似度分值，取值范围 [0.00, 100.00]。腾讯云已标记为弃用。
   *
   * @return the value; {@code null} if absent
   */
  public String asrResultSimilarity() {
    return get("AsrResultSimilarity", Decode::ofString);
  }

  /**
   * Recorded audio in Base64. Empty text if there is none.
   * <p>
   * 意愿确认环节中录制的音频（base64）。若不存在则为空字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String intentionVerifyAudio() {
    return get("IntentionVerifyAudio", Decode::ofString);
  }

  /** Collects the members of a {@link IntentionVerifyData}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Video recorded while the person read aloud, in Base64. Empty text if there is none.
     * <p>
     * 意愿确认环节中录制的视频（base64）。若不存在则为空字符串。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionVerifyVideo(String value) {
      set("IntentionVerifyVideo", value);
      return this;
    }

    /**
     * What the person said, as recognized text. Empty text if there is none.
     * <p>
     * 意愿确认环节中用户语音转文字的识别结果。若不存在则为空字符串。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder asrResult(String value) {
      set("AsrResult", value);
      return this;
    }

    /**
     * Result code of the read-aloud mode. 0: passed. Empty if the face verification failed before the
     * intention was verified; see Text.ErrCode in that case.
     * <p>
     * 意愿确认环节（朗读模式）的结果码，0 为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为
     * 空，请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder errorCode(Long value) {
      set("ErrorCode", value);
      return this;
    }

    /**
     * Description of the result.
     * <p>
     * 意愿确认环节的结果信息。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder errorMessage(String value) {
      set("ErrorMessage", value);
      return this;
    }

    /**
     * Best frame of the recorded video, in Base64. Empty text if there is none.
     * <p>
     * 意愿确认环节中录制视频的最佳帧（base64）。若不存在则为空字符串。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionVerifyBestFrame(String value) {
      set("IntentionVerifyBestFrame", value);
      return this;
    }

    /**
     * Similarity of the speech to the expected text, from 0.00 to 100.00. Deprecated by Tencent.
     * <p>
     * 本次流程用户语音与传入文本比对的相似度分值，取值范围 [0.00, 100.00]。腾讯云已标记为弃用。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder asrResultSimilarity(String value) {
      set("AsrResultSimilarity", value);
      return this;
    }

    /**
     * Recorded audio in Base64. Empty text if there is none.
     * <p>
     * 意愿确认环节中录制的音频（base64）。若不存在则为空字符串。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionVerifyAudio(String value) {
      set("IntentionVerifyAudio", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public IntentionVerifyData build() {
      return new IntentionVerifyData(members());
    }
  }
}
