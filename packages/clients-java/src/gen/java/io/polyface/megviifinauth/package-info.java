// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
/**
 * Megvii FinAuth FaceSearch. Manage face libraries and identify the person in a picture: create a
 * library, add the faces of your users, then search the library with a new picture (1:N). FinAuth
 * (brand yljz) is the overseas counterpart of Megvii FaceID. Every call is a POST of
 * multipart/form-data that carries its own signature in the fields sign and sign_version.
 * <p>
 * 旷视 FinAuth 人脸搜索。管理人脸库，并识别图片中的人是谁：先创建人脸库并添加用户的人脸，再用新图片在
 * 库中搜索（1:N）。FinAuth（品牌 yljz）是旷视 FaceID 的海外姊妹产品。每次调用都以 POST 方式发送
 * multipart/form-data 表单，签名放在表单字段 sign 与 sign_version 中。
 */
package io.polyface.megviifinauth;
