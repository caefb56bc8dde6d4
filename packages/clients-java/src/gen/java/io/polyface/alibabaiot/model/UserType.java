// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.WireEnum;

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
 */
public enum UserType implements WireEnum {

  /** {@code "IDENTITY"} */
  IDENTITY("IDENTITY"),

  /** {@code "OPEN"} */
  OPEN("OPEN"),

  /** {@code "YUNDUN"} */
  YUNDUN("YUNDUN"),

  /** {@code "PHONE"} */
  PHONE("PHONE");

  private final Object value;

  UserType(Object value) {
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
  public static UserType of(Object value) {
    return WireEnum.find(UserType.class, value);
  }
}
