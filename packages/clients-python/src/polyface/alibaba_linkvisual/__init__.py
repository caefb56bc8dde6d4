# Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
"""Alibaba Cloud LinkVisual. Keep the people whom your cameras shall recognise: register users with
their face pictures, look them up, and put them into groups. The face operations of Alibaba Cloud
LinkVisual. RPC style: every operation is on the path /, and its Action tells which one is meant.
Signed by V3 (ACS3-HMAC-SHA256, the action in headers, the body empty) or by V2 (HMAC-SHA1,
everything in the query or the form). GET and POST are both taken; the vendor's SDKs send POST.

阿里云 LinkVisual。管理摄像头需要识别的人员：登记用户及其人脸图片、查询用户、将用户编入用户组。此处
为阿里云 LinkVisual 的人脸接口。RPC 风格：所有接口的路径均为 /，由 Action 区分。签名可用 V3（
ACS3-HMAC-SHA256，Action 等放在请求头，请求体为空）或 V2（HMAC-SHA1，全部参数放在查询串或表单中）。
GET 与 POST 均可，官方 SDK 使用 POST。
"""

from polyface._runtime.credentials import Credentials
from polyface.alibaba_linkvisual.client import AsyncAlibabaLinkvisual, AlibabaLinkvisual
from polyface.alibaba_linkvisual.models import (
    AddFaceUserGroupInput,
    AddFaceUserInput,
    AddFaceUserOutput,
    AddFaceUserPictureInput,
    AddFaceUserToUserGroupInput,
    DeleteFaceUserGroupInput,
    DeleteFaceUserInput,
    DeleteFaceUserPictureInput,
    FaceFeature,
    FacePicture,
    FaceUser,
    QueryFaceCustomUserIdByUserIdInput,
    QueryFaceUserBatchInput,
    QueryFaceUserByNameInput,
    QueryFaceUserByNameOutput,
    QueryFaceUserIdByCustomUserIdInput,
    QueryFaceUserInput,
    QueryFaceUserOutput,
    RemoveFaceUserFromUserGroupInput,
    UpdateFaceUserInput,
)

__all__ = [
    "AsyncAlibabaLinkvisual",
    "Credentials",
    "AlibabaLinkvisual",
    "AddFaceUserGroupInput",
    "AddFaceUserInput",
    "AddFaceUserOutput",
    "AddFaceUserPictureInput",
    "AddFaceUserToUserGroupInput",
    "DeleteFaceUserGroupInput",
    "DeleteFaceUserInput",
    "DeleteFaceUserPictureInput",
    "FaceFeature",
    "FacePicture",
    "FaceUser",
    "QueryFaceCustomUserIdByUserIdInput",
    "QueryFaceUserBatchInput",
    "QueryFaceUserByNameInput",
    "QueryFaceUserByNameOutput",
    "QueryFaceUserIdByCustomUserIdInput",
    "QueryFaceUserInput",
    "QueryFaceUserOutput",
    "RemoveFaceUserFromUserGroupInput",
    "UpdateFaceUserInput",
]
