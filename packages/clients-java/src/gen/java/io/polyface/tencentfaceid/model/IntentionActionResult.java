// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Result of the nodding mode. Ignore it if the intention is not verified.
 * <p>
 * 意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
 */
public final class IntentionActionResult extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "FinalResultDetailCode",
      "FinalResultMessage",
      "Details");

  private IntentionActionResult(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static IntentionActionResult fromMap(Object value) {
    return value == null ? null : new IntentionActionResult(Decode.ofMap(value));
  }

  /**
   * Starts a {@code IntentionActionResult}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Error code of the nodding mode. 0: passed. Empty if the face verification failed before the
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
   * Details, one item for each text that was played. Each item has the Video and the list ScreenShot,
   * both in Base64.
   * <p>
   * 意愿核身结果详细数据，与每段点头确认过程一一对应；每项含视频 Video 与屏幕截图列表 ScreenShot（base64
   * ）。
   *
   * @return the value; {@code null} if absent
   */
  public List<Map<String, Object>> details() {
    return get("Details", Decode.list(Decode.map(Decode::ofObject)));
  }

  /** Collects the members of a {@link IntentionActionResult}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Error code of the nodding mode. 0: passed. Empty if the face verification failed before the
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
     * Details, one item for each text that was played. Each item has the Video and the list ScreenShot,
     * both in Base64.
     * <p>
     * 意愿核身结果详细数据，与每段点头确认过程一一对应；每项含视频 Video 与屏幕截图列表 ScreenShot（base64
     * ）。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder details(List<Map<String, Object>> value) {
      set("Details", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public IntentionActionResult build() {
      return new IntentionActionResult(members());
    }
  }
}
