// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Input;

/**
 * CompareLib decides which fields are required.
 * <p>
 * CompareLib 决定哪些字段必传。
 *
 * @see CompareWithBusiness
 * @see CompareWithPhoto
 */
public interface GetFaceIdTokenInput extends Input {
  /**
   * Reads a JSON object: the first form whose required members and constants it has.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  static GetFaceIdTokenInput fromMap(Object value) {
    if (CompareWithBusiness.fits(value)) return CompareWithBusiness.fromMap(value);
    return CompareWithPhoto.fromMap(value);
  }
}
