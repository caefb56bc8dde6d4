// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.Input;

/**
 * Saves the face picture of a user, or replaces it.
 * <p>
 * 注册或替换用户的人脸图片。
 *
 * @see SaveFaceByUrl
 * @see SaveFaceByBase64
 */
public interface SaveFaceImageInput extends Input {
  /**
   * Reads a JSON object: the first form whose required members and constants it has.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  static SaveFaceImageInput fromMap(Object value) {
    if (SaveFaceByUrl.fits(value)) return SaveFaceByUrl.fromMap(value);
    return SaveFaceByBase64.fromMap(value);
  }
}
