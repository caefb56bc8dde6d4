// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Whose picture.
 * <p>
 * 要删除的用户。
 */
public final class DeleteFaceImageInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "userType");

  private DeleteFaceImageInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static DeleteFaceImageInput fromMap(Object value) {
    return value == null ? null : new DeleteFaceImageInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code DeleteFaceImageInput}.
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

  /** Collects the members of a {@link DeleteFaceImageInput}. They are validated when it is sent. */
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
     * Creates the model.
     *
     * @return the model
     */
    public DeleteFaceImageInput build() {
      return new DeleteFaceImageInput(members());
    }
  }
}
