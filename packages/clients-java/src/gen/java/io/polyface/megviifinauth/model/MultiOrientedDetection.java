// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.WireEnum;

/**
 * Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
 * 90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
 * BAD_ARGUMENTS.
 * <p>
 * 是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加
 * 耗时。取其他值返回 BAD_ARGUMENTS。
 */
public enum MultiOrientedDetection implements WireEnum {

  /** {@code "0"} */
  _0("0"),

  /** {@code "1"} */
  _1("1");

  private final String value;

  MultiOrientedDetection(String value) {
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
  public static MultiOrientedDetection of(Object value) {
    return WireEnum.find(MultiOrientedDetection.class, value);
  }
}
