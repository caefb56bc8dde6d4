// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The result.
 * <p>
 * 响应结果
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
   * The address of the picture.
   * <p>
   * 图片URL
   *
   * @return the value; {@code null} if absent
   */
  public String imageUrl() {
    return get("imageUrl", Decode::ofString);
  }

  /**
   * The picture in Base64.
   * <p>
   * 图片base64数据
   *
   * @return the value; {@code null} if absent
   */
  public String imageBase64() {
    return get("imageBase64", Decode::ofString);
  }

  /**
   * The id of the face.
   * <p>
   * 人脸ID
   *
   * @return the value; {@code null} if absent
   */
  public String faceId() {
    return get("faceId", Decode::ofString);
  }

  /**
   * The id of the user.
   * <p>
   * 用户ID
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("userId", Decode::ofString);
  }

  /**
   * The type of the user.
   * <p>
   * 用户类型
   *
   * @return the value; {@code null} if absent
   */
  public String userType() {
    return get("userType", Decode::ofString);
  }

  /**
   * The name of the user.
   * <p>
   * 用户名称
   *
   * @return the value; {@code null} if absent
   */
  public String userName() {
    return get("userName", Decode::ofString);
  }

  /**
   * When the face expires, as yyyy-MM-dd HH:mm:ss without a zone; China's time is assumed.
   * <p>
   * 过期时间（格式 yyyy-MM-dd HH:mm:ss，无时区，按中国时间理解）
   *
   * @return the value; {@code null} if absent
   */
  public String expireTime() {
    return get("expireTime", Decode::ofString);
  }

  /**
   * Whether the person may pass: PERMISSION or DENY (the values are those of the save page).
   * <p>
   * 通行策略
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
     * The address of the picture.
     * <p>
     * 图片URL
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageUrl(String value) {
      set("imageUrl", value);
      return this;
    }

    /**
     * The picture in Base64.
     * <p>
     * 图片base64数据
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageBase64(String value) {
      set("imageBase64", value);
      return this;
    }

    /**
     * The id of the face.
     * <p>
     * 人脸ID
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceId(String value) {
      set("faceId", value);
      return this;
    }

    /**
     * The id of the user.
     * <p>
     * 用户ID
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("userId", value);
      return this;
    }

    /**
     * The type of the user.
     * <p>
     * 用户类型
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userType(String value) {
      set("userType", value);
      return this;
    }

    /**
     * The name of the user.
     * <p>
     * 用户名称
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userName(String value) {
      set("userName", value);
      return this;
    }

    /**
     * When the face expires, as yyyy-MM-dd HH:mm:ss without a zone; China's time is assumed.
     * <p>
     * 过期时间（格式 yyyy-MM-dd HH:mm:ss，无时区，按中国时间理解）
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder expireTime(String value) {
      set("expireTime", value);
      return this;
    }

    /**
     * Whether the person may pass: PERMISSION or DENY (the values are those of the save page).
     * <p>
     * 通行策略
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
