// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Photos of the identity card.
 * <p>
 * 身份证照片信息。
 */
public final class DetectInfoIdCardData extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "OcrFront",
      "OcrBack",
      "ProcessedFrontImage",
      "ProcessedBackImage",
      "Avatar",
      "WarnInfos",
      "BackWarnInfos");

  private DetectInfoIdCardData(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static DetectInfoIdCardData fromMap(Object value) {
    return value == null ? null : new DetectInfoIdCardData(Decode.ofMap(value));
  }

  /**
   * Starts a {@code DetectInfoIdCardData}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Photo of the front, in Base64.
   * <p>
   * OCR 正面照片的 base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrFront() {
    return get("OcrFront", Decode::ofString);
  }

  /**
   * Photo of the back, in Base64.
   * <p>
   * OCR 反面照片的 base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String ocrBack() {
    return get("OcrBack", Decode::ofString);
  }

  /**
   * Photo of the front after rotating and cropping, in Base64.
   * <p>
   * 旋转裁边后的正面照片 base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String processedFrontImage() {
    return get("ProcessedFrontImage", Decode::ofString);
  }

  /**
   * Photo of the back after rotating and cropping, in Base64.
   * <p>
   * 旋转裁边后的背面照片 base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String processedBackImage() {
    return get("ProcessedBackImage", Decode::ofString);
  }

  /**
   * Portrait on the front, in Base64.
   * <p>
   * 身份证正面人像图 base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String avatar() {
    return get("Avatar", Decode::ofString);
  }

  /**
   * Warnings on the front (portrait side). Returned only if identity card warnings are enabled.
   * - -9100: Validity dates not valid.
   * - -9101: Border incomplete.
   * - -9102: Photocopy.
   * - -9103: Photo of a screen or photo.
   * - -9104: Temporary identity card.
   * - -9105: Covered in part.
   * - -9106: Edited (suspected traces of image editing).
   * - -9107: Reflection.
   * <p>
   * 身份证人像面告警码。开启身份证告警功能后才会返回。
   * - -9100：身份证有效日期不合法告警。
   * - -9101：身份证边框不完整告警。
   * - -9102：身份证复印件告警。
   * - -9103：身份证翻拍告警。
   * - -9104：临时身份证告警。
   * - -9105：身份证框内遮挡告警。
   * - -9106：身份证 PS 告警（疑似存在 PS 痕迹）。
   * - -9107：身份证反光告警。
   *
   * @return the value; {@code null} if absent
   */
  public List<Long> warnInfos() {
    return get("WarnInfos", Decode.list(Decode::ofLong));
  }

  /**
   * Warnings on the back (national emblem side). Returned only if identity card warnings are enabled.
   * - -9100: Validity dates not valid.
   * - -9101: Border incomplete.
   * - -9102: Photocopy.
   * - -9103: Photo of a screen or photo.
   * - -9104: Temporary identity card.
   * - -9105: Covered in part.
   * - -9106: Edited (suspected traces of image editing).
   * - -9107: Reflection.
   * <p>
   * 身份证国徽面告警码。开启身份证告警功能后才会返回。
   * - -9100：身份证有效日期不合法告警。
   * - -9101：身份证边框不完整告警。
   * - -9102：身份证复印件告警。
   * - -9103：身份证翻拍告警。
   * - -9104：临时身份证告警。
   * - -9105：身份证框内遮挡告警。
   * - -9106：身份证 PS 告警（疑似存在 PS 痕迹）。
   * - -9107：身份证反光告警。
   *
   * @return the value; {@code null} if absent
   */
  public List<Long> backWarnInfos() {
    return get("BackWarnInfos", Decode.list(Decode::ofLong));
  }

  /** Collects the members of a {@link DetectInfoIdCardData}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Photo of the front, in Base64.
     * <p>
     * OCR 正面照片的 base64 编码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrFront(String value) {
      set("OcrFront", value);
      return this;
    }

    /**
     * Photo of the back, in Base64.
     * <p>
     * OCR 反面照片的 base64 编码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ocrBack(String value) {
      set("OcrBack", value);
      return this;
    }

    /**
     * Photo of the front after rotating and cropping, in Base64.
     * <p>
     * 旋转裁边后的正面照片 base64 编码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder processedFrontImage(String value) {
      set("ProcessedFrontImage", value);
      return this;
    }

    /**
     * Photo of the back after rotating and cropping, in Base64.
     * <p>
     * 旋转裁边后的背面照片 base64 编码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder processedBackImage(String value) {
      set("ProcessedBackImage", value);
      return this;
    }

    /**
     * Portrait on the front, in Base64.
     * <p>
     * 身份证正面人像图 base64 编码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder avatar(String value) {
      set("Avatar", value);
      return this;
    }

    /**
     * Warnings on the front (portrait side). Returned only if identity card warnings are enabled.
     * - -9100: Validity dates not valid.
     * - -9101: Border incomplete.
     * - -9102: Photocopy.
     * - -9103: Photo of a screen or photo.
     * - -9104: Temporary identity card.
     * - -9105: Covered in part.
     * - -9106: Edited (suspected traces of image editing).
     * - -9107: Reflection.
     * <p>
     * 身份证人像面告警码。开启身份证告警功能后才会返回。
     * - -9100：身份证有效日期不合法告警。
     * - -9101：身份证边框不完整告警。
     * - -9102：身份证复印件告警。
     * - -9103：身份证翻拍告警。
     * - -9104：临时身份证告警。
     * - -9105：身份证框内遮挡告警。
     * - -9106：身份证 PS 告警（疑似存在 PS 痕迹）。
     * - -9107：身份证反光告警。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder warnInfos(List<Long> value) {
      set("WarnInfos", value);
      return this;
    }

    /**
     * Warnings on the back (national emblem side). Returned only if identity card warnings are enabled.
     * - -9100: Validity dates not valid.
     * - -9101: Border incomplete.
     * - -9102: Photocopy.
     * - -9103: Photo of a screen or photo.
     * - -9104: Temporary identity card.
     * - -9105: Covered in part.
     * - -9106: Edited (suspected traces of image editing).
     * - -9107: Reflection.
     * <p>
     * 身份证国徽面告警码。开启身份证告警功能后才会返回。
     * - -9100：身份证有效日期不合法告警。
     * - -9101：身份证边框不完整告警。
     * - -9102：身份证复印件告警。
     * - -9103：身份证翻拍告警。
     * - -9104：临时身份证告警。
     * - -9105：身份证框内遮挡告警。
     * - -9106：身份证 PS 告警（疑似存在 PS 痕迹）。
     * - -9107：身份证反光告警。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder backWarnInfos(List<Long> value) {
      set("BackWarnInfos", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public DetectInfoIdCardData build() {
      return new DetectInfoIdCardData(members());
    }
  }
}
