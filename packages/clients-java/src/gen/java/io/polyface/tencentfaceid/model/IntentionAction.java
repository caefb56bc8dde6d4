// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * A text that is played and confirmed by nodding.
 * <p>
 * 点头确认模式下播报的文本。
 */
public final class IntentionAction extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "Text");

  private IntentionAction(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static IntentionAction fromMap(Object value) {
    return value == null ? null : new IntentionAction(Decode.ofMap(value));
  }

  /**
   * Starts a {@code IntentionAction}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Text that is played, at most 250 characters.
   * <p>
   * 点头确认模式下，系统语音播报使用的问题文本，问题最大长度为 250 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String text() {
    return get("Text", Decode::ofString);
  }

  /** Collects the members of a {@link IntentionAction}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Text that is played, at most 250 characters.
     * <p>
     * 点头确认模式下，系统语音播报使用的问题文本，问题最大长度为 250 个字符。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder text(String value) {
      set("Text", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public IntentionAction build() {
      return new IntentionAction(members());
    }
  }
}
