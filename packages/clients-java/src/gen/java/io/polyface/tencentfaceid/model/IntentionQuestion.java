// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question that is played and the answers that pass.
 * <p>
 * 系统语音播报的问题与标准答案。
 */
public final class IntentionQuestion extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "Question",
      "Answers");

  private IntentionQuestion(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static IntentionQuestion fromMap(Object value) {
    return value == null ? null : new IntentionQuestion(Decode.ofMap(value));
  }

  /**
   * Starts a {@code IntentionQuestion}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Text of the question that is played, at most 250 characters.
   * <p>
   * 当选择语音问答模式时，系统自动播报的问题文本。最大长度为 250 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String question() {
    return get("Question", Decode::ofString);
  }

  /**
   * Answers that pass.
   * - The person's answer passes if it is in this list.
   * - At most 50 answers of at most 10 characters each.
   * <p>
   * 当选择语音问答模式时，用于判断用户回答是否通过的标准答案列表。
   * - 传入后可自动判断用户回答文本是否在标准文本列表中。
   * - 列表长度最大为 50，单个答案长度限制 10 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> answers() {
    return get("Answers", Decode.list(Decode::ofString));
  }

  /** Collects the members of a {@link IntentionQuestion}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Text of the question that is played, at most 250 characters.
     * <p>
     * 当选择语音问答模式时，系统自动播报的问题文本。最大长度为 250 个字符。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder question(String value) {
      set("Question", value);
      return this;
    }

    /**
     * Answers that pass.
     * - The person's answer passes if it is in this list.
     * - At most 50 answers of at most 10 characters each.
     * <p>
     * 当选择语音问答模式时，用于判断用户回答是否通过的标准答案列表。
     * - 传入后可自动判断用户回答文本是否在标准文本列表中。
     * - 列表长度最大为 50，单个答案长度限制 10 个字符。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder answers(List<String> value) {
      set("Answers", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public IntentionQuestion build() {
      return new IntentionQuestion(members());
    }
  }
}
