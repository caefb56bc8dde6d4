// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Input;

/**
 * What the person is compared with decides what must be given.
 * <p>
 * 比对方式决定必传的字段。
 *
 * @see CompareWithBusiness
 * @see CompareWithPhoto
 */
public interface GetFaceIdTokenInput extends Input {}
