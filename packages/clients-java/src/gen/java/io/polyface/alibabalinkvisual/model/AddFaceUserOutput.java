// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The user as it was stored.
 * <p>
 * 已保存的用户。
 */
public final class AddFaceUserOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "UserId");

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
   * The user ID that LinkVisual gave.
   * <p>
   * 用户ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("UserId", Decode::ofString);
  }

  /**
   * The name of the user.
   * <p>
   * 用户名。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * The identity of the user in your own system.
   * <p>
   * 用户身份识别ID。
   *
   * @return the value; {@code null} if absent
   */
  public String customUserId() {
    return get("CustomUserId", Decode::ofString);
  }

  /**
   * Parameters of your own for the user; JSON inside a text.
   * <p>
   * 自定义的用户参数。
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
     * The user ID that LinkVisual gave.
     * <p>
     * 用户ID。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("UserId", value);
      return this;
    }

    /**
     * The name of the user.
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
     * The identity of the user in your own system.
     * <p>
     * 用户身份识别ID。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder customUserId(String value) {
      set("CustomUserId", value);
      return this;
    }

    /**
     * Parameters of your own for the user; JSON inside a text.
     * <p>
     * 自定义的用户参数。
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
