# Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
"""Alibaba Cloud LinkVisual. Manage the people your cameras recognize: register users with face
pictures, look them up and organize them in groups. These are the face operations of Alibaba Cloud
LinkVisual.

阿里云 LinkVisual。管理摄像头需要识别的人员：添加用户及其人脸图片、查询用户、将用户编入用户组。此处
为阿里云 LinkVisual 的人脸接口。
"""

from typing import TYPE_CHECKING

from polyface._runtime.credentials import Credentials
from polyface.alibaba_linkvisual.client import AsyncAlibabaLinkvisual, AlibabaLinkvisual

if TYPE_CHECKING:
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

if not TYPE_CHECKING:  # the models are imported when the first of them is used

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from polyface.alibaba_linkvisual import models

        value = globals()[name] = getattr(models, name)
        return value
