# Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
"""The models of Alibaba Cloud LinkVisual."""

from __future__ import annotations

from typing import Dict, List, Optional

from pydantic import Field

from polyface._runtime.model import InputModel, OutputModel

__all__ = [
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


class AddFaceUserGroupInput(InputModel):
    """What `addFaceUserGroup` takes.

    `addFaceUserGroup` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_group_name: str = Field(
        validation_alias="UserGroupName",
        serialization_alias="UserGroupName",
    )
    """The name of the group.

    用户组名称。
    """


class AddFaceUserInput(InputModel):
    """What `addFaceUser` takes.

    `addFaceUser` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """The identity of the user in your own system.

    用户身份识别ID。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Parameters of your own for the user; JSON inside a text.

    自定义的用户参数。
    """
    face_pic_url: str = Field(
        validation_alias="FacePicUrl",
        serialization_alias="FacePicUrl",
        repr=False,
    )
    """The address of a JPEG picture; no Chinese characters in it.

    人脸图片地址，JPEG/JPG 格式，地址中不可含中文。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name of the user.

    用户名。
    """


class AddFaceUserOutput(OutputModel):
    """The user as it was stored.

    已保存的用户。
    """

    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name of the user.

    用户名。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """The identity of the user in your own system.

    用户身份识别ID。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Parameters of your own for the user; JSON inside a text.

    自定义的用户参数。
    """


class AddFaceUserPictureInput(InputModel):
    """What `addFaceUserPicture` takes.

    `addFaceUserPicture` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """
    face_pic_url: str = Field(
        validation_alias="FacePicUrl",
        serialization_alias="FacePicUrl",
        repr=False,
    )
    """The address of a JPEG picture; no Chinese characters in it.

    人脸图片地址，JPEG/JPG 格式，地址中不可含中文。
    """


class AddFaceUserToUserGroupInput(InputModel):
    """What `addFaceUserToUserGroup` takes.

    `addFaceUserToUserGroup` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """
    user_group_id: str = Field(
        validation_alias="UserGroupId",
        serialization_alias="UserGroupId",
    )
    """The id of the user group.

    用户组ID。
    """


class DeleteFaceUserGroupInput(InputModel):
    """What `deleteFaceUserGroup` takes.

    `deleteFaceUserGroup` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_group_id: str = Field(
        validation_alias="UserGroupId",
        serialization_alias="UserGroupId",
    )
    """The id of the user group.

    用户组ID。
    """


class DeleteFaceUserInput(InputModel):
    """What `deleteFaceUser` takes.

    `deleteFaceUser` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """


class DeleteFaceUserPictureInput(InputModel):
    """What `deleteFaceUserPicture` takes.

    `deleteFaceUserPicture` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """
    face_pic_md5: str = Field(
        validation_alias="FacePicMd5",
        serialization_alias="FacePicMd5",
        repr=False,
    )
    """The MD5 of the picture.

    人脸图片的MD5值。
    """


class FaceFeature(OutputModel):
    """What one algorithm made of a face picture.

    某一算法提取的人脸特征。
    """

    algorithm_name: Optional[str] = Field(
        default=None,
        validation_alias="AlgorithmName",
        serialization_alias="AlgorithmName",
    )
    """The name of the algorithm.

    算法名。
    """
    algorithm_provider: Optional[str] = Field(
        default=None,
        validation_alias="AlgorithmProvider",
        serialization_alias="AlgorithmProvider",
    )
    """The provider of the algorithm.

    算法提供者。
    """
    algorithm_version: Optional[str] = Field(
        default=None,
        validation_alias="AlgorithmVersion",
        serialization_alias="AlgorithmVersion",
    )
    """The version of the algorithm.

    算法版本。
    """
    error_code: Optional[str] = Field(
        default=None,
        validation_alias="ErrorCode",
        serialization_alias="ErrorCode",
    )
    """The return code of the algorithm: 200 means success, anything else is an error code.

    算法返回码:200:表示成功。其它:表示错误码。错误码详情,请参见错误码
    """
    error_message: Optional[str] = Field(
        default=None,
        validation_alias="ErrorMessage",
        serialization_alias="ErrorMessage",
    )
    """The error message, returned when the algorithm failed.

    算法执行出错时,返回的错误信息。
    """
    face_md5: Optional[str] = Field(
        default=None,
        validation_alias="FaceMd5",
        serialization_alias="FaceMd5",
        repr=False,
    )
    """The MD5 of the face feature.

    人脸特征的MD5值。
    """


class FacePicture(OutputModel):
    """A face picture of the user.

    用户的人脸图片信息。
    """

    face_md5: Optional[str] = Field(
        default=None,
        validation_alias="FaceMd5",
        serialization_alias="FaceMd5",
        repr=False,
    )
    """The MD5 of the face picture.

    用户人脸图片的MD5值。
    """
    face_url: Optional[str] = Field(
        default=None,
        validation_alias="FaceUrl",
        serialization_alias="FaceUrl",
        repr=False,
    )
    """The address of the face picture. May be signed and short-lived.

    用户的人脸图片URL地址。
    """
    feature_dto_list: Optional[List[FaceFeature]] = Field(
        default=None,
        validation_alias="FeatureDTOList",
        serialization_alias="FeatureDTOList",
    )
    """The list of face features.

    人脸特征值列表。
    """


class FaceUser(OutputModel):
    """A user of a face library.

    人脸用户信息。
    """

    user_id: Optional[str] = Field(
        default=None,
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """The identity of the user in your own system.

    用户身份识别ID。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name of the user.

    用户名。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Parameters of your own for the user; JSON inside a text.

    自定义的用户参数。
    """
    create_time: Optional[int] = Field(
        default=None,
        validation_alias="CreateTime",
        serialization_alias="CreateTime",
    )
    """When the user's face data was created, a 13-digit timestamp in milliseconds.

    用户创建人脸数据的13位时间戳,单位为毫秒。
    """
    modify_time: Optional[int] = Field(
        default=None,
        validation_alias="ModifyTime",
        serialization_alias="ModifyTime",
    )
    """When the user's face data was last changed, a 13-digit timestamp in milliseconds.

    用户最后一次修改人脸数据的13位时间戳,单位为毫秒。
    """
    face_pic_list: Optional[List[FacePicture]] = Field(
        default=None,
        validation_alias="FacePicList",
        serialization_alias="FacePicList",
    )
    """The list of the user's face pictures.

    用户的人脸图片信息列表。
    """


class QueryFaceCustomUserIdByUserIdInput(InputModel):
    """What `queryFaceCustomUserIdByUserId` takes.

    `queryFaceCustomUserIdByUserId` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """


class QueryFaceUserBatchInput(InputModel):
    """What `queryFaceUserBatch` takes.

    `queryFaceUserBatch` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id_list: List[str] = Field(
        validation_alias="UserIdList",
        serialization_alias="UserIdList",
    )
    """The list of user IDs, at most 50. Give the user IDs that you got and stored when you added the users
    with AddFaceUser.

    用户ID列表。请传入在调用AddFaceUser接口添加用户后,获取并保存到本地的用户ID。
    """


class QueryFaceUserByNameInput(InputModel):
    """What `queryFaceUserByName` takes.

    `queryFaceUserByName` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name, fuzzy; at most 64 characters.

    姓名，模糊匹配，最长 64 个字符。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """The Params, exact.

    自定义参数，精确匹配。
    """
    page_size: int = Field(
        validation_alias="PageSize",
        serialization_alias="PageSize",
    )
    """How many a page holds, 1 to 50.

    每页数量，1 到 50。
    """
    page_no: int = Field(
        validation_alias="PageNo",
        serialization_alias="PageNo",
    )
    """The number of the page.

    页码。
    """


class QueryFaceUserByNameOutput(OutputModel):
    """A page of users.

    一页用户。
    """

    page_size: Optional[int] = Field(
        default=None,
        validation_alias="PageSize",
        serialization_alias="PageSize",
    )
    """How many a page holds.

    每页数量。
    """
    total: Optional[int] = Field(
        default=None,
        validation_alias="Total",
        serialization_alias="Total",
    )
    """How many there are.

    总数。
    """
    page: Optional[int] = Field(
        default=None,
        validation_alias="Page",
        serialization_alias="Page",
    )
    """The number of the page.

    页码。
    """
    list: Optional[List[Dict[str, object]]] = Field(
        default=None,
        validation_alias="List",
        serialization_alias="List",
    )
    """The users of the page.

    本页用户。
    """


class QueryFaceUserIdByCustomUserIdInput(InputModel):
    """What `queryFaceUserIdByCustomUserId` takes.

    `queryFaceUserIdByCustomUserId` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    custom_user_id: str = Field(
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """The identity of the user in your own system.

    用户身份识别ID。
    """


class QueryFaceUserInput(InputModel):
    """What `queryFaceUser` takes.

    `queryFaceUser` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """


class QueryFaceUserOutput(OutputModel):
    """The user, as in a batch query but without the two times.

    用户信息，与批量查询相同但不含两个时间。
    """

    user_id: Optional[str] = Field(
        default=None,
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """The identity of the user in your own system.

    用户身份识别ID。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name of the user.

    用户名。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Parameters of your own for the user; JSON inside a text.

    自定义的用户参数。
    """
    face_pic_list: Optional[List[FacePicture]] = Field(
        default=None,
        validation_alias="FacePicList",
        serialization_alias="FacePicList",
    )
    """The list of the user's face pictures.

    用户的人脸图片信息列表。
    """


class RemoveFaceUserFromUserGroupInput(InputModel):
    """What `removeFaceUserFromUserGroup` takes.

    `removeFaceUserFromUserGroup` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """
    user_group_id: str = Field(
        validation_alias="UserGroupId",
        serialization_alias="UserGroupId",
    )
    """The id of the user group.

    用户组ID。
    """


class UpdateFaceUserInput(InputModel):
    """What `updateFaceUser` takes.

    `updateFaceUser` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """The business isolation id: keeps the data of different applications under one Alibaba Cloud account
    apart. Give the same IsolationId as when the user was added with AddFaceUser.

    业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
    IsolationId保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
    )
    """The user ID that LinkVisual gave.

    用户ID。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """The identity of the user in your own system.

    用户身份识别ID。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Parameters of your own for the user; JSON inside a text.

    自定义的用户参数。
    """
    face_pic_url: Optional[str] = Field(
        default=None,
        validation_alias="FacePicUrl",
        serialization_alias="FacePicUrl",
        repr=False,
    )
    """The address of a JPEG picture; no Chinese characters in it.

    人脸图片地址，JPEG/JPG 格式，地址中不可含中文。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name of the user.

    用户名。
    """
