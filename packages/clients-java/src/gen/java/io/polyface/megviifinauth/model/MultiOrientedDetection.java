// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.WireEnum;

/**
 * Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
 * - 0: Do not look for rotated faces (default).
 * - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
 * more time.
 * <p>
 * 是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
 * - 0：不检测旋转的人脸（默认）。
 * - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
 */
public enum MultiOrientedDetection implements WireEnum {

  /** {@code "0"} */
  _0("0"),

  /** {@code "1"} */
  _1("1");

  private final Object value;

  MultiOrientedDetection(Object value) {
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
  public static MultiOrientedDetection of(Object value) {
    return WireEnum.find(MultiOrientedDetection.class, value);
  }
}
