// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
/**
 * Alibaba Cloud IoT face service. Keep one face picture per user on Alibaba Cloud's IoT platform, and
 * say at which spaces and devices the user may pass: save, fetch and remove the picture, grant and
 * withdraw permissions. Every call is a POST of JSON in the platform's common envelope, signed with
 * the AppKey and AppSecret of an application (the gateway's x-ca-* scheme); no user token is needed.
 * Beside the headers below a request carries Accept and Content-Type, both signed.
 * <p>
 * 阿里云物联网平台人脸服务。管理阿里云物联网平台上的用户人脸图片，并设置可凭人脸通行的空间与设备：保
 * 存、查询、删除人脸图片，添加与删除通行权限。接口位于 API 网关之后，每次调用均以 POST 方式提交平台公
 * 共信封格式的 JSON，并用应用的 AppKey 与 AppSecret 签名（网关 x-ca-* 方案），无需用户 token。除下列请
 * 求头外，还需携带参与签名的 Accept 与 Content-Type。
 */
package io.polyface.alibabaiot;
