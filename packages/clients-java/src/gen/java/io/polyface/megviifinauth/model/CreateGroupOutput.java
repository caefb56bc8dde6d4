// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Successful response.
 * <p>
 * 成功响应。
 */
public final class CreateGroupOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "request_id",
      "time_used",
      "model_version",
      "group_id",
      "group_name",
      "group_data");

  private CreateGroupOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static CreateGroupOutput fromMap(Object value) {
    return value == null ? null : new CreateGroupOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code CreateGroupOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A unique string to distinguish each request.
   * <p>
   * 用于区分每次请求的唯一字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String requestId() {
    return get("request_id", Decode::ofString);
  }

  /**
   * Total time consumed by the request in milliseconds.
   * <p>
   * 整个请求所花费的时间，单位为毫秒。
   *
   * @return the value; {@code null} if absent
   */
  public Integer timeUsed() {
    return get("time_used", Decode::ofInteger);
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

  /** Collects the members of a {@link CreateGroupOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * A unique string to distinguish each request.
     * <p>
     * 用于区分每次请求的唯一字符串。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder requestId(String value) {
      set("request_id", value);
      return this;
    }

    /**
     * Total time consumed by the request in milliseconds.
     * <p>
     * 整个请求所花费的时间，单位为毫秒。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder timeUsed(Integer value) {
      set("time_used", value);
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
     * Identifier of the face library: the group_id that was set when the library was created. According to
     * Megvii's documentation it is empty if none was set.
     * <p>
     * 人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
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
     * Creates the model.
     *
     * @return the model
     */
    public CreateGroupOutput build() {
      return new CreateGroupOutput(members());
    }
  }
}
