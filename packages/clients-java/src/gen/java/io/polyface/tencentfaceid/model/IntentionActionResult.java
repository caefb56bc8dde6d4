// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result of the nodding.
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
   * The result code of the nodding, 0 for passed. Empty where the face check failed before; see
   * Text.ErrCode then.
   * <p>
   * 意愿核身错误码，0为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，请参考人脸核身
   * 错误码结果（DetectInfoText.ErrCode）。
   *
   * @return the value; {@code null} if absent
   */
  public Long finalResultDetailCode() {
    return get("FinalResultDetailCode", Decode::ofLong);
  }

  /**
   * The result in words.
   * <p>
   * 意愿核身错误信息。
   *
   * @return the value; {@code null} if absent
   */
  public String finalResultMessage() {
    return get("FinalResultMessage", Decode::ofString);
  }

  /**
   * One entry per text, with the Video and the ScreenShot list in Base64.
   * <p>
   * 意愿核身结果详细数据，与每段点头确认过程一一对应；每项含视频 Video 与屏幕截图列表 ScreenShot（base64
   * ）。
   *
   * @return the value; {@code null} if absent
   */
  public List<Map<String, Object>> details() {
    return get("Details", Decode.list(Decode::ofMap<String, Object>));
  }

  /** Collects the members of a {@link IntentionActionResult}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The result code of the nodding, 0 for passed. Empty where the face check failed before; see
     * Text.ErrCode then.
     * <p>
     * 意愿核身错误码，0为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，请参考人脸核身
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
     * The result in words.
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
     * One entry per text, with the Video and the ScreenShot list in Base64.
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
