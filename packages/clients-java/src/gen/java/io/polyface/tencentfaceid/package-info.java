// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
/**
 * Tencent Cloud FaceID. Verify that a person is who they say they are. Your server gets a token, the
 * SDK in your app or a page hosted by the vendor films the person's face, and your server fetches the
 * result: whether it is a live person, and the one on the identity card or in a picture of yours.
 * Every call is a POST on / with a JSON body; the header X-TC-Action says which operation is meant.
 * Beside the headers below a request carries Content-Type (exactly the text that was signed) and Host
 * (signed), and may carry X-TC-RequestClient and X-TC-TraceId (marks of an SDK).
 * <p>
 * 腾讯云慧眼人脸核身。核实一个人的真实身份：服务端获取 token，App 内的 SDK 或官方托管页面采集人脸，服
 * 务端再拉取结果，确认是真人且与身份证信息或您上传的照片为同一人。所有接口都以 POST 方式请求路径 /，请
 * 求体为 JSON，由请求头 X-TC-Action 区分接口。除下列请求头外，还需携带 Content-Type（须与签名时完全一
 * 致）与 Host（参与签名），可携带 X-TC-RequestClient、X-TC-TraceId（SDK 标识）。
 */
package io.polyface.tencentfaceid;
