// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
/**
 * Alibaba Cloud IoT face service. Manage one face picture per user on Alibaba Cloud's IoT platform,
 * and the spaces and devices that the user may access: save, get and delete the picture, grant and
 * revoke access permissions.
 * <p>
 * 阿里云物联网平台人脸服务。管理阿里云物联网平台上的用户人脸图片（每个用户一张）以及用户可凭人脸通行的
 * 空间与设备：保存、查询、删除人脸图片，添加与删除通行权限。
 */
package io.polyface.alibabaiot;
