// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Successful response.
 * <p>
 * 成功响应。
 */
public final class RemoveFacesOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "request_id",
      "time_used",
      "group_id",
      "face_removed",
      "face_count",
      "failure_detail");

  private RemoveFacesOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static RemoveFacesOutput fromMap(Object value) {
    return value == null ? null : new RemoveFacesOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code RemoveFacesOutput}.
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
   * Number of faces that were removed.
   * <p>
   * 成功删除的人脸数。
   *
   * @return the value; {@code null} if absent
   */
  public Integer faceRemoved() {
    return get("face_removed", Decode::ofInteger);
  }

  /**
   * Number of faces that remain in the library.
   * <p>
   * 删除后人脸库中的人脸数。
   *
   * @return the value; {@code null} if absent
   */
  public Integer faceCount() {
    return get("face_count", Decode::ofInteger);
  }

  /**
   * The faces that were not removed.
   * <p>
   * 删除失败的人脸。
   *
   * @return the value; {@code null} if absent
   */
  public List<RemovalFailure> failureDetail() {
    return get("failure_detail", Decode.list(RemovalFailure::fromMap));
  }

  /** Collects the members of a {@link RemoveFacesOutput}. They are validated when it is sent. */
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
     * Number of faces that were removed.
     * <p>
     * 成功删除的人脸数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceRemoved(Integer value) {
      set("face_removed", value);
      return this;
    }

    /**
     * Number of faces that remain in the library.
     * <p>
     * 删除后人脸库中的人脸数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceCount(Integer value) {
      set("face_count", value);
      return this;
    }

    /**
     * The faces that were not removed.
     * <p>
     * 删除失败的人脸。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder failureDetail(List<RemovalFailure> value) {
      set("failure_detail", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public RemoveFacesOutput build() {
      return new RemoveFacesOutput(members());
    }
  }
}
