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
public interface AddFaceInput extends Input {}
