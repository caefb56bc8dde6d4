// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Input;

/**
 * What `searchFaces` takes.
 * <p>
 * `searchFaces` 的输入。
 *
 * @see SearchFacesByImage
 * @see SearchFacesByFile
 */
public interface SearchFacesInput extends Input {}
