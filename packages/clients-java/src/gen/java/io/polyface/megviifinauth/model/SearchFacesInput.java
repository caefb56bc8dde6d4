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
public interface SearchFacesInput extends Input {}
