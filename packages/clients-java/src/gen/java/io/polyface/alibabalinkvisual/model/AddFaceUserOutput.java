// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The added user.
 * <p>
 * 已添加的用户。
 */
public final class AddFaceUserOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of();

  private AddFaceUserOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static AddFaceUserOutput fromMap(Object value) {
    return value == null ? null : new AddFaceUserOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code AddFaceUserOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * User ID that LinkVisual returned when the user was added.
   * <p>
   * 用户 ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("UserId", Decode::ofString);
  }

  /**
   * Name of the user.
   * <p>
   * 用户名。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * Custom user ID: the ID of the user in your own system.
   * <p>
   * 用户身份识别 ID（自定义用户 ID）。
   *
   * @return the value; {@code null} if absent
   */
  public String customUserId() {
    return get("CustomUserId", Decode::ofString);
  }

  /**
   * Custom user parameters, as a JSON string.
   * <p>
   * 自定义的用户参数，为 JSON 字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String params() {
    return get("Params", Decode::ofString);
  }

  /** Collects the members of a {@link AddFaceUserOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * User ID that LinkVisual returned when the user was added.
     * <p>
     * 用户 ID。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("UserId", value);
      return this;
    }

    /**
     * Name of the user.
     * <p>
     * 用户名。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder name(String value) {
      set("Name", value);
      return this;
    }

    /**
     * Custom user ID: the ID of the user in your own system.
     * <p>
     * 用户身份识别 ID（自定义用户 ID）。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder customUserId(String value) {
      set("CustomUserId", value);
      return this;
    }

    /**
     * Custom user parameters, as a JSON string.
     * <p>
     * 自定义的用户参数，为 JSON 字符串。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder params(String value) {
      set("Params", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public AddFaceUserOutput build() {
      return new AddFaceUserOutput(members());
    }
  }
}
