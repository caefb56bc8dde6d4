# Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
"""The models of Alibaba Cloud IoT face service."""

from __future__ import annotations

from typing import List, Literal, Optional, Union

from pydantic import Field

from polyface._runtime.operation.model import InputModel, OutputModel

__all__ = [
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
    "UserType",
    "SaveFaceImageInput",
]


Policy = Literal["PERMISSION", "DENY"]
"""Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
- PERMISSION: Access is allowed.
- DENY: Access is denied.

通行策略。取值来自阿里云的 /face/paas/image/save 文档。
- PERMISSION：允许通行。
- DENY：禁止通行。
"""


UserType = Literal["IDENTITY", "OPEN", "YUNDUN", "PHONE"]
"""Type of the user. Together with userId it identifies a face picture.
- IDENTITY: userId is an identityId.
- OPEN: Account system of a third-party office automation (OA) product.
- YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
- PHONE: userId is a phone number.

用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
- IDENTITY：用 identityId 作为 userId。
- OPEN：OA 三方账号体系。
- YUNDUN：云盾自定义用户体系。
- PHONE：用手机号作为 userId。
"""


class AddFacePermissionInput(InputModel):
    """Users, and the spaces or devices that they may access.

    通行权限：哪些用户可在哪些空间或设备通行。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """Type of the user. Together with userId it identifies a face picture.
    - IDENTITY: userId is an identityId.
    - OPEN: Account system of a third-party office automation (OA) product.
    - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
    - PHONE: userId is a phone number.

    用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
    - IDENTITY：用 identityId 作为 userId。
    - OPEN：OA 三方账号体系。
    - YUNDUN：云盾自定义用户体系。
    - PHONE：用手机号作为 userId。
    """
    user_id_list: List[str] = Field(
        validation_alias="userIdList",
        serialization_alias="userIdList",
        repr=False,
    )
    """User IDs.

    用户 ID 列表。
    """
    scope_type: Literal["SPACE_ID", "IOT_ID"] = Field(
        validation_alias="scopeType",
        serialization_alias="scopeType",
    )
    """Type of the IDs in scopeIdList.
    - SPACE_ID: Spaces.
    - IOT_ID: Devices.

    范围类型，即 scopeIdList 中 ID 的类型。
    - SPACE_ID：空间。
    - IOT_ID：设备。
    """
    scope_id_list: List[str] = Field(
        validation_alias="scopeIdList",
        serialization_alias="scopeIdList",
    )
    """IDs of the spaces or devices.

    空间或设备的 ID 列表。
    """


class DeleteFaceImageInput(InputModel):
    """User whose picture is deleted.

    被删除图片的用户。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """Type of the user. Together with userId it identifies a face picture.
    - IDENTITY: userId is an identityId.
    - OPEN: Account system of a third-party office automation (OA) product.
    - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
    - PHONE: userId is a phone number.

    用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
    - IDENTITY：用 identityId 作为 userId。
    - OPEN：OA 三方账号体系。
    - YUNDUN：云盾自定义用户体系。
    - PHONE：用手机号作为 userId。
    """
    user_id: str = Field(
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """User ID.

    用户 ID。
    """


class DeleteFacePermissionInput(InputModel):
    """Users, and the spaces or devices that they may no longer access.

    要删除的通行权限：哪些用户不再可在哪些空间或设备通行。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """Type of the user. Together with userId it identifies a face picture.
    - IDENTITY: userId is an identityId.
    - OPEN: Account system of a third-party office automation (OA) product.
    - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
    - PHONE: userId is a phone number.

    用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
    - IDENTITY：用 identityId 作为 userId。
    - OPEN：OA 三方账号体系。
    - YUNDUN：云盾自定义用户体系。
    - PHONE：用手机号作为 userId。
    """
    user_id_list: List[str] = Field(
        validation_alias="userIdList",
        serialization_alias="userIdList",
        repr=False,
    )
    """User IDs.

    用户 ID 列表。
    """
    scope_type: Literal["SPACE_ID", "IOT_ID"] = Field(
        validation_alias="scopeType",
        serialization_alias="scopeType",
    )
    """Type of the IDs in scopeIdList.
    - SPACE_ID: Spaces.
    - IOT_ID: Devices.

    范围类型，即 scopeIdList 中 ID 的类型。
    - SPACE_ID：空间。
    - IOT_ID：设备。
    """
    scope_id_list: List[str] = Field(
        validation_alias="scopeIdList",
        serialization_alias="scopeIdList",
    )
    """IDs of the spaces or devices.

    空间或设备的 ID 列表。
    """


class GetFaceImageInput(InputModel):
    """User whose picture is returned, and format of the picture.

    业务参数：查询的用户与图片的格式。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """Type of the user. Together with userId it identifies a face picture.
    - IDENTITY: userId is an identityId.
    - OPEN: Account system of a third-party office automation (OA) product.
    - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
    - PHONE: userId is a phone number.

    用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
    - IDENTITY：用 identityId 作为 userId。
    - OPEN：OA 三方账号体系。
    - YUNDUN：云盾自定义用户体系。
    - PHONE：用手机号作为 userId。
    """
    user_id: str = Field(
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """User ID.

    用户 ID。
    """
    image_format: Optional[Literal["URL", "BASE64"]] = Field(
        default=None,
        validation_alias="imageFormat",
        serialization_alias="imageFormat",
    )
    """Format of the returned picture: URL or BASE64. The default is URL.

    图片数据的返回格式，目前支持 URL 和 BASE64，默认为 URL。
    """


class GetFaceImageOutput(OutputModel):
    """Result.

    响应结果。
    """

    image_url: Optional[str] = Field(
        default=None,
        validation_alias="imageUrl",
        serialization_alias="imageUrl",
        repr=False,
    )
    """URL of the picture.

    图片 URL。
    """
    image_base64: Optional[str] = Field(
        default=None,
        validation_alias="imageBase64",
        serialization_alias="imageBase64",
        repr=False,
    )
    """Picture in Base64.

    图片 base64 数据。
    """
    face_id: Optional[str] = Field(
        default=None,
        validation_alias="faceId",
        serialization_alias="faceId",
    )
    """Face ID.

    人脸 ID。
    """
    user_id: Optional[str] = Field(
        default=None,
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """User ID.

    用户 ID。
    """
    user_type: Optional[str] = Field(
        default=None,
        validation_alias="userType",
        serialization_alias="userType",
    )
    """Type of the user.

    用户类型。
    """
    user_name: Optional[str] = Field(
        default=None,
        validation_alias="userName",
        serialization_alias="userName",
        repr=False,
    )
    """Name of the user.

    用户名称。
    """
    expire_time: Optional[str] = Field(
        default=None,
        validation_alias="expireTime",
        serialization_alias="expireTime",
    )
    """Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. It has no time zone; China time is
    assumed.

    过期时间，格式为 yyyy-MM-dd HH:mm:ss，不含时区，假定为中国时间。
    """
    policy: Optional[str] = Field(
        default=None,
        validation_alias="policy",
        serialization_alias="policy",
    )
    """Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
    - PERMISSION: Access is allowed.
    - DENY: Access is denied.

    通行策略。取值来自阿里云的 /face/paas/image/save 文档。
    - PERMISSION：允许通行。
    - DENY：禁止通行。
    """


class SaveFaceByBase64(InputModel):
    """Picture in Base64.

    以 Base64 传入图片。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """Type of the user. Together with userId it identifies a face picture.
    - IDENTITY: userId is an identityId.
    - OPEN: Account system of a third-party office automation (OA) product.
    - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
    - PHONE: userId is a phone number.

    用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
    - IDENTITY：用 identityId 作为 userId。
    - OPEN：OA 三方账号体系。
    - YUNDUN：云盾自定义用户体系。
    - PHONE：用手机号作为 userId。
    """
    user_id: str = Field(
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """User ID.

    用户 ID。
    """
    image_base64: str = Field(
        validation_alias="imageBase64",
        serialization_alias="imageBase64",
        repr=False,
    )
    """Picture in Base64. The picture has at most 800 pixels and 1 MB.

    图片的 Base64 数据。图片不超过 800 像素、1 MB。
    """
    face_ext_info: Optional[str] = Field(
        default=None,
        validation_alias="faceExtInfo",
        serialization_alias="faceExtInfo",
        repr=False,
    )
    """Additional information about the face, at most 1024 characters.

    人脸扩展信息，最长 1024 个字符。
    """
    user_name: Optional[str] = Field(
        default=None,
        validation_alias="userName",
        serialization_alias="userName",
        repr=False,
    )
    """Name of the user, at most 64 characters.

    用户名称，最长 64 个字符。
    """
    expired_time: Optional[str] = Field(
        default=None,
        validation_alias="expiredTime",
        serialization_alias="expiredTime",
    )
    """Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. /face/paas/image/get calls it
    expireTime.

    过期时间，格式为 yyyy-MM-dd HH:mm:ss。/face/paas/image/get 中名为 expireTime。
    """
    user_ext_info: Optional[str] = Field(
        default=None,
        validation_alias="userExtInfo",
        serialization_alias="userExtInfo",
        repr=False,
    )
    """Additional information about the user, at most 1024 characters.

    用户扩展信息，最长 1024 个字符。
    """
    user_role: Optional[int] = Field(
        default=None,
        validation_alias="userRole",
        serialization_alias="userRole",
    )
    """Role of the user.

    用户角色。
    """
    mobile: Optional[str] = Field(
        default=None,
        validation_alias="mobile",
        serialization_alias="mobile",
        repr=False,
    )
    """Phone number of the user.

    手机号。
    """
    policy: Optional[Policy] = Field(
        default=None,
        validation_alias="policy",
        serialization_alias="policy",
    )
    """Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
    - PERMISSION: Access is allowed.
    - DENY: Access is denied.

    通行策略。取值来自阿里云的 /face/paas/image/save 文档。
    - PERMISSION：允许通行。
    - DENY：禁止通行。
    """

SaveFaceImageBase64 = SaveFaceByBase64


class SaveFaceByUrl(InputModel):
    """Picture as a URL.

    以 URL 传入图片。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """Type of the user. Together with userId it identifies a face picture.
    - IDENTITY: userId is an identityId.
    - OPEN: Account system of a third-party office automation (OA) product.
    - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
    - PHONE: userId is a phone number.

    用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
    - IDENTITY：用 identityId 作为 userId。
    - OPEN：OA 三方账号体系。
    - YUNDUN：云盾自定义用户体系。
    - PHONE：用手机号作为 userId。
    """
    user_id: str = Field(
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """User ID.

    用户 ID。
    """
    image_url: str = Field(
        validation_alias="imageUrl",
        serialization_alias="imageUrl",
        repr=False,
    )
    """URL of the picture. It takes precedence over imageBase64. The picture has at most 800 pixels and 1
    MB.

    图片 URL；与 imageBase64 同时传入时以 URL 为准。图片不超过 800 像素、1 MB。
    """
    image_base64: Optional[str] = Field(
        default=None,
        validation_alias="imageBase64",
        serialization_alias="imageBase64",
        repr=False,
    )
    """Picture in Base64. The picture has at most 800 pixels and 1 MB.

    图片的 Base64 数据。图片不超过 800 像素、1 MB。
    """
    face_ext_info: Optional[str] = Field(
        default=None,
        validation_alias="faceExtInfo",
        serialization_alias="faceExtInfo",
        repr=False,
    )
    """Additional information about the face, at most 1024 characters.

    人脸扩展信息，最长 1024 个字符。
    """
    user_name: Optional[str] = Field(
        default=None,
        validation_alias="userName",
        serialization_alias="userName",
        repr=False,
    )
    """Name of the user, at most 64 characters.

    用户名称，最长 64 个字符。
    """
    expired_time: Optional[str] = Field(
        default=None,
        validation_alias="expiredTime",
        serialization_alias="expiredTime",
    )
    """Time when the face expires, in the format yyyy-MM-dd HH:mm:ss. /face/paas/image/get calls it
    expireTime.

    过期时间，格式为 yyyy-MM-dd HH:mm:ss。/face/paas/image/get 中名为 expireTime。
    """
    user_ext_info: Optional[str] = Field(
        default=None,
        validation_alias="userExtInfo",
        serialization_alias="userExtInfo",
        repr=False,
    )
    """Additional information about the user, at most 1024 characters.

    用户扩展信息，最长 1024 个字符。
    """
    user_role: Optional[int] = Field(
        default=None,
        validation_alias="userRole",
        serialization_alias="userRole",
    )
    """Role of the user.

    用户角色。
    """
    mobile: Optional[str] = Field(
        default=None,
        validation_alias="mobile",
        serialization_alias="mobile",
        repr=False,
    )
    """Phone number of the user.

    手机号。
    """
    policy: Optional[Policy] = Field(
        default=None,
        validation_alias="policy",
        serialization_alias="policy",
    )
    """Access policy. The values are from Alibaba's documentation of /face/paas/image/save.
    - PERMISSION: Access is allowed.
    - DENY: Access is denied.

    通行策略。取值来自阿里云的 /face/paas/image/save 文档。
    - PERMISSION：允许通行。
    - DENY：禁止通行。
    """

SaveFaceImageUrl = SaveFaceByUrl


SaveFaceImageInput = Union[SaveFaceByUrl, SaveFaceByBase64]
"""Saves the face picture of a user, or replaces it.

注册或替换用户的人脸图片。
"""
