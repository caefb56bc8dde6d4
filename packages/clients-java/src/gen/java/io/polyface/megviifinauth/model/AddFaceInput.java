// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Input;

/**
 * The input of `addFace`.
 * <p>
 * `addFace` 的输入。
 *
 * @see AddFaceByImage
 * @see AddFaceByFile
 */
public interface AddFaceInput extends Input {
  /**
   * Reads a JSON object: the first form whose required members and constants it has.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  static AddFaceInput fromMap(Object value) {
    if (AddFaceByImage.fits(value)) return AddFaceByImage.fromMap(value);
    return AddFaceByFile.fromMap(value);
  }
}
