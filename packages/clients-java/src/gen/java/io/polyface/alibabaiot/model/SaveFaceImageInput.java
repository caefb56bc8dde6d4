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
public interface SaveFaceImageInput extends Input {}
