// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Input;

/**
 * The input of `searchFaces`.
 * <p>
 * `searchFaces` 的输入。
 *
 * @see SearchFacesByImage
 * @see SearchFacesByFile
 */
public interface SearchFacesInput extends Input {
  /**
   * Reads a JSON object: the first form whose required members and constants it has.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  static SearchFacesInput fromMap(Object value) {
    if (SearchFacesByImage.fits(value)) return SearchFacesByImage.fromMap(value);
    return SearchFacesByFile.fromMap(value);
  }
}
