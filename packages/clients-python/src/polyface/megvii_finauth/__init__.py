# Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
"""Megvii FinAuth FaceSearch. Manage face libraries and identify the person in a picture: create a
library, add the faces of your users, then search the library with a new picture (1:N). FinAuth
(brand yljz) is the overseas counterpart of Megvii FaceID. Every call is a POST of
multipart/form-data that carries its own signature in the fields sign and sign_version.

旷视 FinAuth 人脸搜索。管理人脸库，并识别图片中的人是谁：先创建人脸库并添加用户的人脸，再用新图片在
库中搜索（1:N）。FinAuth（品牌 yljz）是旷视 FaceID 的海外姊妹产品。每次调用都以 POST 方式发送
multipart/form-data 表单，签名放在表单字段 sign 与 sign_version 中。
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from polyface._runtime.signing.credentials import Credentials
    from polyface.megvii_finauth.client import AsyncMegviiFinauth, MegviiFinauth

    from polyface.megvii_finauth.models import (
        AddFaceByFile,
        AddFaceFile,
        AddFaceByImage,
        AddFaceImage,
        AddFaceInput,
        AddFaceOutput,
        CreateGroupInput,
        CreateGroupOutput,
        FaceInfo,
        FreeGroupInput,
        FreeGroupOutput,
        GetFaceInfoInput,
        GetFaceInfoOutput,
        GetGroupInfoInput,
        GetGroupInfoOutput,
        GetGroupSizeInput,
        GetGroupSizeOutput,
        GroupInfo,
        ListFacesInput,
        ListFacesOutput,
        ListGroupsOutput,
        MultiOrientedDetection,
        RemovalFailure,
        RemoveFacesInput,
        RemoveFacesOutput,
        SearchFacesByFile,
        SearchFacesFile,
        SearchFacesByImage,
        SearchFacesImage,
        SearchFacesInput,
        SearchFacesOutput,
        SearchResult,
    )


__all__ = [
    "AsyncMegviiFinauth",
    "Credentials",
    "MegviiFinauth",
    "AddFaceByFile",
    "AddFaceFile",
    "AddFaceByImage",
    "AddFaceImage",
    "AddFaceInput",
    "AddFaceOutput",
    "CreateGroupInput",
    "CreateGroupOutput",
    "FaceInfo",
    "FreeGroupInput",
    "FreeGroupOutput",
    "GetFaceInfoInput",
    "GetFaceInfoOutput",
    "GetGroupInfoInput",
    "GetGroupInfoOutput",
    "GetGroupSizeInput",
    "GetGroupSizeOutput",
    "GroupInfo",
    "ListFacesInput",
    "ListFacesOutput",
    "ListGroupsOutput",
    "MultiOrientedDetection",
    "RemovalFailure",
    "RemoveFacesInput",
    "RemoveFacesOutput",
    "SearchFacesByFile",
    "SearchFacesFile",
    "SearchFacesByImage",
    "SearchFacesImage",
    "SearchFacesInput",
    "SearchFacesOutput",
    "SearchResult",
]

if not TYPE_CHECKING:
    from polyface._runtime import lazy_names as _lazy_names

    _homes = {
        "polyface._runtime.signing.credentials": ("Credentials",),
        "polyface.megvii_finauth.client": ("AsyncMegviiFinauth", "MegviiFinauth"),
    }
    __getattr__, __dir__ = _lazy_names(globals(), _homes, "polyface.megvii_finauth.models")
