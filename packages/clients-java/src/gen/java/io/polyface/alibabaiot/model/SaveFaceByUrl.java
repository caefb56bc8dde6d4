// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.Decode;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The picture by address.
 * <p>
 * 以 URL 传图片。
 */
public final class SaveFaceByUrl extends Model implements SaveFaceImageInput {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "userType",
      "faceExtInfo",
      "expiredTime",
      "userRole",
      "policy");

  private SaveFaceByUrl(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static SaveFaceByUrl fromMap(Object value) {
    return value == null ? null : new SaveFaceByUrl(Decode.ofMap(value));
  }

  /**
   * Starts a {@code SaveFaceByUrl}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
   * identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
   * userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.
   * <p>
   * 用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
   * OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
   *
   * @return the value; {@code null} if absent
   */
  public UserType userType() {
    return get("userType", UserType::of);
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
   * The address of the picture; it counts where both are given. At most 800 pixels and 1 MB.
   * <p>
   * 图片 URL；与 Base64 同传时以 URL 为准。不超过 800 像素、1 MB。
   *
   * @return the value; {@code null} if absent
   */
  public String imageUrl() {
    return get("imageUrl", Decode::ofString);
  }

  /**
   * The picture in Base64. At most 800 pixels and 1 MB.
   * <p>
   * 图片 Base64。不超过 800 像素、1 MB。
   *
   * @return the value; {@code null} if absent
   */
  public String imageBase64() {
    return get("imageBase64", Decode::ofString);
  }

  /**
   * More on the face; at most 1024 characters.
   * <p>
   * 人脸扩展信息，最长 1024 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String faceExtInfo() {
    return get("faceExtInfo", Decode::ofString);
  }

  /**
   * The name of the user; at most 64 characters.
   * <p>
   * 用户名称，最长 64 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String userName() {
    return get("userName", Decode::ofString);
  }

  /**
   * When the face expires, as yyyy-MM-dd HH:mm:ss. The get operation calls it expireTime.
   * <p>
   * 过期时间，格式 yyyy-MM-dd HH:mm:ss；查询接口中名为 expireTime。
   *
   * @return the value; {@code null} if absent
   */
  public String expiredTime() {
    return get("expiredTime", Decode::ofString);
  }

  /**
   * More on the user; at most 1024 characters.
   * <p>
   * 用户扩展信息，最长 1024 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String userExtInfo() {
    return get("userExtInfo", Decode::ofString);
  }

  /**
   * The role of the user.
   * <p>
   * 用户角色。
   *
   * @return the value; {@code null} if absent
   */
  public Integer userRole() {
    return get("userRole", Decode::ofInteger);
  }

  /**
   * The phone number of the user.
   * <p>
   * 手机号。
   *
   * @return the value; {@code null} if absent
   */
  public String mobile() {
    return get("mobile", Decode::ofString);
  }

  /**
   * Whether the person may pass: PERMISSION or DENY (the values are those of the save page).
   * <p>
   * 通行策略
   *
   * @return the value; {@code null} if absent
   */
  public Policy policy() {
    return get("policy", Policy::of);
  }

  /** Collects the members of a {@link SaveFaceByUrl}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
     * identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
     * userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.
     * <p>
     * 用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
     * OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userType(UserType value) {
      set("userType", value);
      return this;
    }

    /**
     * The id of the user.
     * <p>
     * 用户ID
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("userId", value);
      return this;
    }

    /**
     * The address of the picture; it counts where both are given. At most 800 pixels and 1 MB.
     * <p>
     * 图片 URL；与 Base64 同传时以 URL 为准。不超过 800 像素、1 MB。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageUrl(String value) {
      set("imageUrl", value);
      return this;
    }

    /**
     * The picture in Base64. At most 800 pixels and 1 MB.
     * <p>
     * 图片 Base64。不超过 800 像素、1 MB。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageBase64(String value) {
      set("imageBase64", value);
      return this;
    }

    /**
     * More on the face; at most 1024 characters.
     * <p>
     * 人脸扩展信息，最长 1024 个字符。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceExtInfo(String value) {
      set("faceExtInfo", value);
      return this;
    }

    /**
     * The name of the user; at most 64 characters.
     * <p>
     * 用户名称，最长 64 个字符。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userName(String value) {
      set("userName", value);
      return this;
    }

    /**
     * When the face expires, as yyyy-MM-dd HH:mm:ss. The get operation calls it expireTime.
     * <p>
     * 过期时间，格式 yyyy-MM-dd HH:mm:ss；查询接口中名为 expireTime。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder expiredTime(String value) {
      set("expiredTime", value);
      return this;
    }

    /**
     * More on the user; at most 1024 characters.
     * <p>
     * 用户扩展信息，最长 1024 个字符。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userExtInfo(String value) {
      set("userExtInfo", value);
      return this;
    }

    /**
     * The role of the user.
     * <p>
     * 用户角色。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userRole(Integer value) {
      set("userRole", value);
      return this;
    }

    /**
     * The phone number of the user.
     * <p>
     * 手机号。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder mobile(String value) {
      set("mobile", value);
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
    public Builder policy(Policy value) {
      set("policy", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public SaveFaceByUrl build() {
      return new SaveFaceByUrl(members());
    }
  }
}
