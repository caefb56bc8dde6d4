// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.WireEnum;

/**
 * Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
 * - PERMISSION: Access is allowed.
 * - DENY: Access is denied.
 * <p>
 * 通行策略。取值来自阿里云的 /face/paas/image/save 文档。
 * - PERMISSION：允许通行。
 * - DENY：禁止通行。
 */
public enum Policy implements WireEnum {

  /** {@code "PERMISSION"} */
  PERMISSION("PERMISSION"),

  /** {@code "DENY"} */
  DENY("DENY");

  private final Object value;

  Policy(Object value) {
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
  public static Policy of(Object value) {
    return WireEnum.find(Policy.class, value);
  }
}
