# Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
"""The models of Alibaba Cloud IoT face service."""

from __future__ import annotations

from typing import List, Literal, Optional, Union

from pydantic import Field

from polyface._runtime.model import InputModel, OutputModel

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
"""Whether the person may pass: PERMISSION or DENY (the values are those of the save page).

通行策略
"""


UserType = Literal["IDENTITY", "OPEN", "YUNDUN", "PHONE"]
"""The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.

用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
"""


class AddFacePermissionInput(InputModel):
    """Who may pass where.

    通行权限。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
    identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
    userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.

    用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
    OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
    """
    user_id_list: List[str] = Field(
        validation_alias="userIdList",
        serialization_alias="userIdList",
    )
    """The users.

    用户ID列表。
    """
    scope_type: Literal["SPACE_ID", "IOT_ID"] = Field(
        validation_alias="scopeType",
        serialization_alias="scopeType",
    )
    """Whether spaces or devices are meant.

    范围类型：空间或设备。
    """
    scope_id_list: List[str] = Field(
        validation_alias="scopeIdList",
        serialization_alias="scopeIdList",
    )
    """The spaces or devices.

    空间或设备 ID 列表。
    """


class DeleteFaceImageInput(InputModel):
    """Whose picture.

    要删除的用户。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
    identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
    userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.

    用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
    OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
    """
    user_id: str = Field(
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """The id of the user.

    用户ID
    """


class DeleteFacePermissionInput(InputModel):
    """Who may no longer pass where.

    要删除的通行权限。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
    identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
    userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.

    用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
    OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
    """
    user_id_list: List[str] = Field(
        validation_alias="userIdList",
        serialization_alias="userIdList",
    )
    """The users.

    用户ID列表。
    """
    scope_type: Literal["SPACE_ID", "IOT_ID"] = Field(
        validation_alias="scopeType",
        serialization_alias="scopeType",
    )
    """Whether spaces or devices are meant.

    范围类型：空间或设备。
    """
    scope_id_list: List[str] = Field(
        validation_alias="scopeIdList",
        serialization_alias="scopeIdList",
    )
    """The spaces or devices.

    空间或设备 ID 列表。
    """


class GetFaceImageInput(InputModel):
    """Whose picture, and in which form.

    业务参数。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
    identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
    userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.

    用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
    OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
    """
    user_id: str = Field(
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """The id of the user.

    用户ID
    """
    image_format: Optional[Literal["URL", "BASE64"]] = Field(
        default=None,
        validation_alias="imageFormat",
        serialization_alias="imageFormat",
    )
    """The form in which the picture comes back, URL or BASE64; URL by default.

    图片数据的返回格式,目前支持URL和BASE64,默认为URL
    """


class GetFaceImageOutput(OutputModel):
    """The result.

    响应结果
    """

    image_url: Optional[str] = Field(
        default=None,
        validation_alias="imageUrl",
        serialization_alias="imageUrl",
        repr=False,
    )
    """The address of the picture.

    图片URL
    """
    image_base64: Optional[str] = Field(
        default=None,
        validation_alias="imageBase64",
        serialization_alias="imageBase64",
        repr=False,
    )
    """The picture in Base64.

    图片base64数据
    """
    face_id: Optional[str] = Field(
        default=None,
        validation_alias="faceId",
        serialization_alias="faceId",
    )
    """The id of the face.

    人脸ID
    """
    user_id: Optional[str] = Field(
        default=None,
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """The id of the user.

    用户ID
    """
    user_type: Optional[str] = Field(
        default=None,
        validation_alias="userType",
        serialization_alias="userType",
    )
    """The type of the user.

    用户类型
    """
    user_name: Optional[str] = Field(
        default=None,
        validation_alias="userName",
        serialization_alias="userName",
        repr=False,
    )
    """The name of the user.

    用户名称
    """
    expire_time: Optional[str] = Field(
        default=None,
        validation_alias="expireTime",
        serialization_alias="expireTime",
    )
    """When the face expires, as yyyy-MM-dd HH:mm:ss without a zone; China's time is assumed.

    过期时间（格式 yyyy-MM-dd HH:mm:ss，无时区，按中国时间理解）
    """
    policy: Optional[str] = Field(
        default=None,
        validation_alias="policy",
        serialization_alias="policy",
    )
    """Whether the person may pass: PERMISSION or DENY (the values are those of the save page).

    通行策略
    """


class SaveFaceByBase64(InputModel):
    """The picture as Base64.

    以 Base64 传图片。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
    identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
    userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.

    用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
    OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
    """
    user_id: str = Field(
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """The id of the user.

    用户ID
    """
    image_base64: str = Field(
        validation_alias="imageBase64",
        serialization_alias="imageBase64",
        repr=False,
    )
    """The picture in Base64. At most 800 pixels and 1 MB.

    图片 Base64。不超过 800 像素、1 MB。
    """
    face_ext_info: Optional[str] = Field(
        default=None,
        validation_alias="faceExtInfo",
        serialization_alias="faceExtInfo",
    )
    """More on the face; at most 1024 characters.

    人脸扩展信息，最长 1024 个字符。
    """
    user_name: Optional[str] = Field(
        default=None,
        validation_alias="userName",
        serialization_alias="userName",
        repr=False,
    )
    """The name of the user; at most 64 characters.

    用户名称，最长 64 个字符。
    """
    expired_time: Optional[str] = Field(
        default=None,
        validation_alias="expiredTime",
        serialization_alias="expiredTime",
    )
    """When the face expires, as yyyy-MM-dd HH:mm:ss. The get operation calls it expireTime.

    过期时间，格式 yyyy-MM-dd HH:mm:ss；查询接口中名为 expireTime。
    """
    user_ext_info: Optional[str] = Field(
        default=None,
        validation_alias="userExtInfo",
        serialization_alias="userExtInfo",
        repr=False,
    )
    """More on the user; at most 1024 characters.

    用户扩展信息，最长 1024 个字符。
    """
    user_role: Optional[int] = Field(
        default=None,
        validation_alias="userRole",
        serialization_alias="userRole",
    )
    """The role of the user.

    用户角色。
    """
    mobile: Optional[str] = Field(
        default=None,
        validation_alias="mobile",
        serialization_alias="mobile",
        repr=False,
    )
    """The phone number of the user.

    手机号。
    """
    policy: Optional[Policy] = Field(
        default=None,
        validation_alias="policy",
        serialization_alias="policy",
    )
    """Whether the person may pass: PERMISSION or DENY (the values are those of the save page).

    通行策略
    """

SaveFaceImageBase64 = SaveFaceByBase64


class SaveFaceByUrl(InputModel):
    """The picture by address.

    以 URL 传图片。
    """

    user_type: UserType = Field(
        validation_alias="userType",
        serialization_alias="userType",
    )
    """The type of the user; together with userId it is the unique key of a face. IDENTITY: userId is an
    identityId. OPEN: the account system of a third-party OA. YUNDUN: a user system of your own. PHONE:
    userId is a phone number. The vendor's save page calls YUNDUN and PHONE not recommended.

    用户类型,与userId共同作为人脸图片的唯一标识,目前支持的取值有:【IDENTITY】用identityId作为userId;【
    OPEN】OA三方账号体系;【YUNDUN】云盾自定义用户体系;【PHONE】用手机号作为userId
    """
    user_id: str = Field(
        validation_alias="userId",
        serialization_alias="userId",
        repr=False,
    )
    """The id of the user.

    用户ID
    """
    image_url: str = Field(
        validation_alias="imageUrl",
        serialization_alias="imageUrl",
        repr=False,
    )
    """The address of the picture; it counts where both are given. At most 800 pixels and 1 MB.

    图片 URL；与 Base64 同传时以 URL 为准。不超过 800 像素、1 MB。
    """
    image_base64: Optional[str] = Field(
        default=None,
        validation_alias="imageBase64",
        serialization_alias="imageBase64",
        repr=False,
    )
    """The picture in Base64. At most 800 pixels and 1 MB.

    图片 Base64。不超过 800 像素、1 MB。
    """
    face_ext_info: Optional[str] = Field(
        default=None,
        validation_alias="faceExtInfo",
        serialization_alias="faceExtInfo",
    )
    """More on the face; at most 1024 characters.

    人脸扩展信息，最长 1024 个字符。
    """
    user_name: Optional[str] = Field(
        default=None,
        validation_alias="userName",
        serialization_alias="userName",
        repr=False,
    )
    """The name of the user; at most 64 characters.

    用户名称，最长 64 个字符。
    """
    expired_time: Optional[str] = Field(
        default=None,
        validation_alias="expiredTime",
        serialization_alias="expiredTime",
    )
    """When the face expires, as yyyy-MM-dd HH:mm:ss. The get operation calls it expireTime.

    过期时间，格式 yyyy-MM-dd HH:mm:ss；查询接口中名为 expireTime。
    """
    user_ext_info: Optional[str] = Field(
        default=None,
        validation_alias="userExtInfo",
        serialization_alias="userExtInfo",
        repr=False,
    )
    """More on the user; at most 1024 characters.

    用户扩展信息，最长 1024 个字符。
    """
    user_role: Optional[int] = Field(
        default=None,
        validation_alias="userRole",
        serialization_alias="userRole",
    )
    """The role of the user.

    用户角色。
    """
    mobile: Optional[str] = Field(
        default=None,
        validation_alias="mobile",
        serialization_alias="mobile",
        repr=False,
    )
    """The phone number of the user.

    手机号。
    """
    policy: Optional[Policy] = Field(
        default=None,
        validation_alias="policy",
        serialization_alias="policy",
    )
    """Whether the person may pass: PERMISSION or DENY (the values are those of the save page).

    通行策略
    """

SaveFaceImageUrl = SaveFaceByUrl


SaveFaceImageInput = Union[SaveFaceByUrl, SaveFaceByBase64]
"""Registers the face picture of a user, or replaces it.

注册或替换用户的人脸图片。
"""
