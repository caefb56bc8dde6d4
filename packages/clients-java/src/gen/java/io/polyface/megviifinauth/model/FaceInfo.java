// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * A face stored in a library.
 * <p>
 * 人脸库中的一张人脸。
 */
public final class FaceInfo extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "add_time");

  private FaceInfo(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static FaceInfo fromMap(Object value) {
    return value == null ? null : new FaceInfo(Decode.ofMap(value));
  }

  /**
   * Starts a {@code FaceInfo}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Unique face token.
   * <p>
   * 人脸的唯一标识。
   *
   * @return the value; {@code null} if absent
   */
  public String faceToken() {
    return get("face_token", Decode::ofString);
  }

  /**
   * User ID.
   * <p>
   * 用户 ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("user_id", Decode::ofString);
  }

  /**
   * User information. It is optional when a face is added, so it may be missing or empty.
   * <p>
   * 用户信息。添加人脸时为可选项，因此可能缺省或为空。
   *
   * @return the value; {@code null} if absent
   */
  public String userData() {
    return get("user_data", Decode::ofString);
  }

  /**
   * Add time in milliseconds timestamp.
   * <p>
   * 添加时间，毫秒时间戳。
   *
   * @return the value; {@code null} if absent
   */
  public Long addTime() {
    return get("add_time", Decode::ofLong);
  }

  /** Collects the members of a {@link FaceInfo}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Unique face token.
     * <p>
     * 人脸的唯一标识。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceToken(String value) {
      set("face_token", value);
      return this;
    }

    /**
     * User ID.
     * <p>
     * 用户 ID。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("user_id", value);
      return this;
    }

    /**
     * User information. It is optional when a face is added, so it may be missing or empty.
     * <p>
     * 用户信息。添加人脸时为可选项，因此可能缺省或为空。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userData(String value) {
      set("user_data", value);
      return this;
    }

    /**
     * Add time in milliseconds timestamp.
     * <p>
     * 添加时间，毫秒时间戳。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder addTime(Long value) {
      set("add_time", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public FaceInfo build() {
      return new FaceInfo(members());
    }
  }
}
