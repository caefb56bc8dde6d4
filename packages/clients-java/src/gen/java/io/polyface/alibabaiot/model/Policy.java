// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.WireEnum;

/**
 * Whether the person may pass: PERMISSION or DENY (the values are those of the save page).
 * <p>
 * 通行策略
 */
public enum Policy implements WireEnum {

  /** {@code "PERMISSION"} */
  PERMISSION("PERMISSION"),

  /** {@code "DENY"} */
  DENY("DENY");

  private final String value;

  Policy(String value) {
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
  public static Policy of(Object value) {
    return WireEnum.find(Policy.class, value);
  }
}
