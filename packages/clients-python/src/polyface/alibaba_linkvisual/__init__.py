# Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
"""Alibaba Cloud LinkVisual. Manage the people your cameras recognize: register users with face
pictures, look them up and organize them in groups. These are the face operations of Alibaba Cloud
LinkVisual.

阿里云 LinkVisual。管理摄像头需要识别的人员：添加用户及其人脸图片、查询用户、将用户编入用户组。此处
为阿里云 LinkVisual 的人脸接口。
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from polyface._runtime.signing.credentials import Credentials
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

if not TYPE_CHECKING:
    from polyface._runtime import lazy_names as _lazy_names

    _homes = {
        "polyface._runtime.signing.credentials": ("Credentials",),
        "polyface.alibaba_linkvisual.client": ("AsyncAlibabaLinkvisual", "AlibabaLinkvisual"),
    }
    __getattr__, __dir__ = _lazy_names(globals(), _homes, "polyface.alibaba_linkvisual.models")
