// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.WireEnum;

/**
 * The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
 * identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
 * userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.
 * <p>
 * 用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
 * OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
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

  private final String value;

  UserType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
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
