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
public interface GetFaceIdTokenInput extends Input {}
