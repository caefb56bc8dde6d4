// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.Decode;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Picture in Base64.
 * <p>
 * 以 Base64 传入图片。
 */
public final class SaveFaceByBase64 extends Model implements SaveFaceImageInput {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "userType",
      "expiredTime",
      "userRole",
      "policy");

  private SaveFaceByBase64(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static SaveFaceByBase64 fromMap(Object value) {
    return value == null ? null : new SaveFaceByBase64(Decode.ofMap(value));
  }

  /** Whether an object has the required members and the constants. */
  static boolean fits(Object value) {
    Map<String, Object> given = value == null ? Map.of() : Decode.ofMap(value);
    return true && given.containsKey("userType") && given.containsKey("userId") && given.containsKey("imageBase64");
  }

  /**
   * Starts a {@code SaveFaceByBase64}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Type of the user. Together with userId it identifies a face picture.
   * - IDENTITY: userId is an identityId.
   * - OPEN: Account system of a third-party office automation (OA) product.
   * - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
   * - PHONE: userId is a phone number.
   * <p>
   * 用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
   * - IDENTITY：用 identityId 作为 userId。
   * - OPEN：OA 三方账号体系。
   * - YUNDUN：云盾自定义用户体系。
   * - PHONE：用手机号作为 userId。
   *
   * @return the value; {@code null} if absent
   */
  public UserType userType() {
    return get("userType", UserType::of);
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
   * Picture in Base64. The picture has at most 800 pixels and 1 MB.
   * <p>
   * 图片的 Base64 数据。图片不超过 800 像素、1 MB。
   *
   * @return the value; {@code null} if absent
   */
  public String imageBase64() {
    return get("imageBase64", Decode::ofString);
  }

  /**
   * Additional information about the face, at most 1024 characters.
   * <p>
   * 人脸扩展信息，最长 1024 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String faceExtInfo() {
    return get("faceExtInfo", Decode::ofString);
  }

  /**
   * Name of the user, at most 64 characters.
   * <p>
   * 用户名称，最长 64 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String userName() {
    return get("userName", Decode::ofString);
  }

  /**
   * Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. /face/paas/image/get calls it
   * expireTime.
   * <p>
   * 过期时间，格式为 yyyy-MM-dd HH:mm:ss。/face/paas/image/get 中名为 expireTime。
   *
   * @return the value; {@code null} if absent
   */
  public String expiredTime() {
    return get("expiredTime", Decode::ofString);
  }

  /**
   * Additional information about the user, at most 1024 characters.
   * <p>
   * 用户扩展信息，最长 1024 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String userExtInfo() {
    return get("userExtInfo", Decode::ofString);
  }

  /**
   * Role of the user.
   * <p>
   * 用户角色。
   *
   * @return the value; {@code null} if absent
   */
  public Integer userRole() {
    return get("userRole", Decode::ofInteger);
  }

  /**
   * Phone number of the user.
   * <p>
   * 手机号。
   *
   * @return the value; {@code null} if absent
   */
  public String mobile() {
    return get("mobile", Decode::ofString);
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
  public Policy policy() {
    return get("policy", Policy::of);
  }

  /** Collects the members of a {@link SaveFaceByBase64}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Type of the user. Together with userId it identifies a face picture.
     * - IDENTITY: userId is an identityId.
     * - OPEN: Account system of a third-party office automation (OA) product.
     * - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
     * - PHONE: userId is a phone number.
     * <p>
     * 用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
     * - IDENTITY：用 identityId 作为 userId。
     * - OPEN：OA 三方账号体系。
     * - YUNDUN：云盾自定义用户体系。
     * - PHONE：用手机号作为 userId。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userType(UserType value) {
      set("userType", value);
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
      set("userId", value);
      return this;
    }

    /**
     * Picture in Base64. The picture has at most 800 pixels and 1 MB.
     * <p>
     * 图片的 Base64 数据。图片不超过 800 像素、1 MB。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageBase64(String value) {
      set("imageBase64", value);
      return this;
    }

    /**
     * Additional information about the face, at most 1024 characters.
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
     * Name of the user, at most 64 characters.
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
     * Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. /face/paas/image/get calls it
     * expireTime.
     * <p>
     * 过期时间，格式为 yyyy-MM-dd HH:mm:ss。/face/paas/image/get 中名为 expireTime。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder expiredTime(String value) {
      set("expiredTime", value);
      return this;
    }

    /**
     * Additional information about the user, at most 1024 characters.
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
     * Role of the user.
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
     * Phone number of the user.
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
    public Builder policy(Policy value) {
      set("policy", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public SaveFaceByBase64 build() {
      return new SaveFaceByBase64(members());
    }
  }
}
