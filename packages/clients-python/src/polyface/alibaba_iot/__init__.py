# Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
"""Alibaba Cloud IoT face service. Manage one face picture per user on Alibaba Cloud's IoT platform,
and the spaces and devices that the user may access: save, get and delete the picture, grant and
revoke access permissions.

阿里云物联网平台人脸服务。管理阿里云物联网平台上的用户人脸图片（每个用户一张）以及用户可凭人脸通行的
空间与设备：保存、查询、删除人脸图片，添加与删除通行权限。
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from polyface._runtime.signing.credentials import Credentials
    from polyface.alibaba_iot.client import AsyncAlibabaIot, AlibabaIot

    from polyface.alibaba_iot.models import (
        AddFacePermissionInput,
        DeleteFaceImageInput,
        DeleteFacePermissionInput,
        GetFaceImageInput,
        GetFaceImageOutput,
        Policy,
        SaveFaceByBase64,
        SaveFaceImageBase64,
        SaveFaceByUrl,
        SaveFaceImageUrl,
        SaveFaceImageInput,
        UserType,
    )


__all__ = [
    "AsyncAlibabaIot",
    "Credentials",
    "AlibabaIot",
    "AddFacePermissionInput",
    "DeleteFaceImageInput",
    "DeleteFacePermissionInput",
    "GetFaceImageInput",
    "GetFaceImageOutput",
    "Policy",
    "SaveFaceByBase64",
    "SaveFaceImageBase64",
    "SaveFaceByUrl",
    "SaveFaceImageUrl",
    "SaveFaceImageInput",
    "UserType",
]

if not TYPE_CHECKING:
    from polyface._runtime import lazy_names as _lazy_names

    _homes = {
        "polyface._runtime.signing.credentials": ("Credentials",),
        "polyface.alibaba_iot.client": ("AsyncAlibabaIot", "AlibabaIot"),
    }
    __getattr__, __dir__ = _lazy_names(globals(), _homes, "polyface.alibaba_iot.models")
