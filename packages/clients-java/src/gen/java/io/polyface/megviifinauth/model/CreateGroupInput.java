// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The library to create.
 * <p>
 * 要创建的人脸库。
 */
public final class CreateGroupInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "group_id",
      "group_name",
      "group_data",
      "model_version");

  private CreateGroupInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static CreateGroupInput fromMap(Object value) {
    return value == null ? null : new CreateGroupInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code CreateGroupInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * User-defined face library identifier. Letters, digits and the characters -%&#64;#&amp;_, at most 48 bytes.
   * <p>
   * 用户自定义的人脸库标识。由字母、数字及 -%&#64;#&amp;_ 组成，最长 48 字节。
   *
   * @return the value; {@code null} if absent
   */
  public String groupId() {
    return get("group_id", Decode::ofString);
  }

  /**
   * Name of the library, 1 to 60 characters.
   * <p>
   * 人脸库名称，1 到 60 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String groupName() {
    return get("group_name", Decode::ofString);
  }

  /**
   * Information about the library, at most 128 characters.
   * <p>
   * 人脸库信息，最长 128 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String groupData() {
    return get("group_data", Decode::ofString);
  }

  /**
   * Version of the face model, s21 by default.
   * <p>
   * 人脸模型版本，默认 s21。
   *
   * @return the value; {@code null} if absent
   */
  public String modelVersion() {
    return get("model_version", Decode::ofString);
  }

  /** Collects the members of a {@link CreateGroupInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * User-defined face library identifier. Letters, digits and the characters -%&#64;#&amp;_, at most 48 bytes.
     * <p>
     * 用户自定义的人脸库标识。由字母、数字及 -%&#64;#&amp;_ 组成，最长 48 字节。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder groupId(String value) {
      set("group_id", value);
      return this;
    }

    /**
     * Name of the library, 1 to 60 characters.
     * <p>
     * 人脸库名称，1 到 60 个字符。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder groupName(String value) {
      set("group_name", value);
      return this;
    }

    /**
     * Information about the library, at most 128 characters.
     * <p>
     * 人脸库信息，最长 128 个字符。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder groupData(String value) {
      set("group_data", value);
      return this;
    }

    /**
     * Version of the face model, s21 by default.
     * <p>
     * 人脸模型版本，默认 s21。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder modelVersion(String value) {
      set("model_version", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public CreateGroupInput build() {
      return new CreateGroupInput(members());
    }
  }
}
