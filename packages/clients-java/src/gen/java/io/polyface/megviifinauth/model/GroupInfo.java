// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * A face library.
 * <p>
 * 人脸库信息。
 */
public final class GroupInfo extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "group_id",
      "group_name",
      "group_data",
      "model_version",
      "add_time");

  private GroupInfo(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GroupInfo fromMap(Object value) {
    return value == null ? null : new GroupInfo(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GroupInfo}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Identifier of the face library: the group_id that was set when the library was created. According to
   * Megvii's documentation it is empty if none was set.
   * <p>
   * 人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
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
   * Version of the face model.
   * <p>
   * 人脸模型版本。
   *
   * @return the value; {@code null} if absent
   */
  public String modelVersion() {
    return get("model_version", Decode::ofString);
  }

  /**
   * Time when the library was created, in ISO 8601 format with a UTC offset.
   * <p>
   * 人脸库的创建时间，带时区的 ISO 8601 格式。
   *
   * @return the value; {@code null} if absent
   */
  public String addTime() {
    return get("add_time", Decode::ofString);
  }

  /** Collects the members of a {@link GroupInfo}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Identifier of the face library: the group_id that was set when the library was created. According to
     * Megvii's documentation it is empty if none was set.
     * <p>
     * 人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
     *
     * @param value the value; {@code null} leaves it out
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
     * @param value the value; {@code null} leaves it out
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
     * Version of the face model.
     * <p>
     * 人脸模型版本。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder modelVersion(String value) {
      set("model_version", value);
      return this;
    }

    /**
     * Time when the library was created, in ISO 8601 format with a UTC offset.
     * <p>
     * 人脸库的创建时间，带时区的 ISO 8601 格式。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder addTime(String value) {
      set("add_time", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public GroupInfo build() {
      return new GroupInfo(members());
    }
  }
}
