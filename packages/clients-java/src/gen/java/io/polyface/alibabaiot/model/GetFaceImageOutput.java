// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Result.
 * <p>
 * 响应结果。
 */
public final class GetFaceImageOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "faceId",
      "userType",
      "expireTime",
      "policy");

  private GetFaceImageOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetFaceImageOutput fromMap(Object value) {
    return value == null ? null : new GetFaceImageOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetFaceImageOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * URL of the picture.
   * <p>
   * 图片 URL。
   *
   * @return the value; {@code null} if absent
   */
  public String imageUrl() {
    return get("imageUrl", Decode::ofString);
  }

  /**
   * Picture in Base64.
   * <p>
   * 图片 base64 数据。
   *
   * @return the value; {@code null} if absent
   */
  public String imageBase64() {
    return get("imageBase64", Decode::ofString);
  }

  /**
   * Face ID.
   * <p>
   * 人脸 ID。
   *
   * @return the value; {@code null} if absent
   */
  public String faceId() {
    return get("faceId", Decode::ofString);
  }

  /**
   * User ID.
   * <p>
   * 用户 ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("userId", Decode::ofString);
  }

  /**
   * Type of the user.
   * <p>
   * 用户类型。
   *
   * @return the value; {@code null} if absent
   */
  public String userType() {
    return get("userType", Decode::ofString);
  }

  /**
   * Name of the user.
   * <p>
   * 用户名称。
   *
   * @return the value; {@code null} if absent
   */
  public String userName() {
    return get("userName", Decode::ofString);
  }

  /**
   * Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. It has no time zone; China time is
   * assumed.
   * <p>
   * 过期时间，格式为 yyyy-MM-dd HH:mm:ss，不含时区，假定为中国时间。
   *
   * @return the value; {@code null} if absent
   */
  public String expireTime() {
    return get("expireTime", Decode::ofString);
  }

  /**
   * Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
   * - PERMISSION: Access is allowed.
   * - DENY: Access is denied.
   * <p>
   * 通行策略。取值来自阿里云的 /face/paas/image/save 文档。
   * - PERMISSION：允许通行。
   * - DENY：禁止通行。
   *
   * @return the value; {@code null} if absent
   */
  public String policy() {
    return get("policy", Decode::ofString);
  }

  /** Collects the members of a {@link GetFaceImageOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * URL of the picture.
     * <p>
     * 图片 URL。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageUrl(String value) {
      set("imageUrl", value);
      return this;
    }

    /**
     * Picture in Base64.
     * <p>
     * 图片 base64 数据。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageBase64(String value) {
      set("imageBase64", value);
      return this;
    }

    /**
     * Face ID.
     * <p>
     * 人脸 ID。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceId(String value) {
      set("faceId", value);
      return this;
    }

    /**
     * User ID.
     * <p>
     * 用户 ID。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("userId", value);
      return this;
    }

    /**
     * Type of the user.
     * <p>
     * 用户类型。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userType(String value) {
      set("userType", value);
      return this;
    }

    /**
     * Name of the user.
     * <p>
     * 用户名称。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userName(String value) {
      set("userName", value);
      return this;
    }

    /**
     * Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. It has no time zone; China time is
     * assumed.
     * <p>
     * 过期时间，格式为 yyyy-MM-dd HH:mm:ss，不含时区，假定为中国时间。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder expireTime(String value) {
      set("expireTime", value);
      return this;
    }

    /**
     * Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
     * - PERMISSION: Access is allowed.
     * - DENY: Access is denied.
     * <p>
     * 通行策略。取值来自阿里云的 /face/paas/image/save 文档。
     * - PERMISSION：允许通行。
     * - DENY：禁止通行。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder policy(String value) {
      set("policy", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public GetFaceImageOutput build() {
      return new GetFaceImageOutput(members());
    }
  }
}
