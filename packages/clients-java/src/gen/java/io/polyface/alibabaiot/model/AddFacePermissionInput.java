// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import io.polyface.WireEnum;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Users, and the spaces or devices that they may access.
 * <p>
 * 通行权限：哪些用户可在哪些空间或设备通行。
 */
public final class AddFacePermissionInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "userType",
      "scopeType",
      "scopeIdList");

  private AddFacePermissionInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static AddFacePermissionInput fromMap(Object value) {
    return value == null ? null : new AddFacePermissionInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code AddFacePermissionInput}.
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
   * User IDs.
   * <p>
   * 用户 ID 列表。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> userIdList() {
    return get("userIdList", Decode.list(Decode::ofString));
  }

  /**
   * Type of the IDs in scopeIdList.
   * - SPACE_ID: Spaces.
   * - IOT_ID: Devices.
   * <p>
   * 范围类型，即 scopeIdList 中 ID 的类型。
   * - SPACE_ID：空间。
   * - IOT_ID：设备。
   *
   * @return the value; {@code null} if absent
   */
  public ScopeTypeEnum scopeType() {
    return get("scopeType", ScopeTypeEnum::of);
  }

  /**
   * IDs of the spaces or devices.
   * <p>
   * 空间或设备的 ID 列表。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> scopeIdList() {
    return get("scopeIdList", Decode.list(Decode::ofString));
  }

  /**
   * Type of the IDs in scopeIdList.
   * - SPACE_ID: Spaces.
   * - IOT_ID: Devices.
   * <p>
   * 范围类型，即 scopeIdList 中 ID 的类型。
   * - SPACE_ID：空间。
   * - IOT_ID：设备。
   */
  public enum ScopeTypeEnum implements WireEnum {

    /** {@code "SPACE_ID"} */
    SPACE_ID("SPACE_ID"),

    /** {@code "IOT_ID"} */
    IOT_ID("IOT_ID");

    private final Object value;

    ScopeTypeEnum(Object value) {
      this.value = value;
    }

    @Override
    public Object value() {
      return value;
    }

    /**
     * Finds the constant of a value.
     *
     * @param value the value as the vendor writes it
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    public static ScopeTypeEnum of(Object value) {
      return WireEnum.find(ScopeTypeEnum.class, value);
    }
  }

  /** Collects the members of a {@link AddFacePermissionInput}. They are validated when it is sent. */
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
     * User IDs.
     * <p>
     * 用户 ID 列表。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userIdList(List<String> value) {
      set("userIdList", value);
      return this;
    }

    /**
     * Type of the IDs in scopeIdList.
     * - SPACE_ID: Spaces.
     * - IOT_ID: Devices.
     * <p>
     * 范围类型，即 scopeIdList 中 ID 的类型。
     * - SPACE_ID：空间。
     * - IOT_ID：设备。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder scopeType(ScopeTypeEnum value) {
      set("scopeType", value);
      return this;
    }

    /**
     * IDs of the spaces or devices.
     * <p>
     * 空间或设备的 ID 列表。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder scopeIdList(List<String> value) {
      set("scopeIdList", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public AddFacePermissionInput build() {
      return new AddFacePermissionInput(members());
    }
  }
}
