# Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
"""The models of Alibaba Cloud LinkVisual."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from pydantic import Field

from polyface._runtime.operation.model import InputModel, OutputModel

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
    """The input of `addFaceUserGroup`.

    `addFaceUserGroup` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_group_name: str = Field(
        validation_alias="UserGroupName",
        serialization_alias="UserGroupName",
    )
    """Name of the user group.

    用户组名称。
    """


class AddFaceUserInput(InputModel):
    """The input of `addFaceUser`.

    `addFaceUser` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """Custom user ID: the ID of the user in your own system.

    用户身份识别 ID（自定义用户 ID）。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Custom user parameters, as a JSON string.

    自定义的用户参数，为 JSON 字符串。
    """
    face_pic_url: str = Field(
        validation_alias="FacePicUrl",
        serialization_alias="FacePicUrl",
        repr=False,
    )
    """URL of a JPEG picture. It must not contain Chinese characters.

    人脸图片的 URL，图片为 JPEG/JPG 格式，URL 中不可含中文。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """Name of the user.

    用户名。
    """


class AddFaceUserOutput(OutputModel):
    """The added user.

    已添加的用户。
    """

    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """Name of the user.

    用户名。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """Custom user ID: the ID of the user in your own system.

    用户身份识别 ID（自定义用户 ID）。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Custom user parameters, as a JSON string.

    自定义的用户参数，为 JSON 字符串。
    """


class AddFaceUserPictureInput(InputModel):
    """The input of `addFaceUserPicture`.

    `addFaceUserPicture` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """
    face_pic_url: str = Field(
        validation_alias="FacePicUrl",
        serialization_alias="FacePicUrl",
        repr=False,
    )
    """URL of a JPEG picture. It must not contain Chinese characters.

    人脸图片的 URL，图片为 JPEG/JPG 格式，URL 中不可含中文。
    """


class AddFaceUserToUserGroupInput(InputModel):
    """The input of `addFaceUserToUserGroup`.

    `addFaceUserToUserGroup` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """
    user_group_id: str = Field(
        validation_alias="UserGroupId",
        serialization_alias="UserGroupId",
    )
    """ID of the user group.

    用户组 ID。
    """


class DeleteFaceUserGroupInput(InputModel):
    """The input of `deleteFaceUserGroup`.

    `deleteFaceUserGroup` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_group_id: str = Field(
        validation_alias="UserGroupId",
        serialization_alias="UserGroupId",
    )
    """ID of the user group.

    用户组 ID。
    """


class DeleteFaceUserInput(InputModel):
    """The input of `deleteFaceUser`.

    `deleteFaceUser` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """


class DeleteFaceUserPictureInput(InputModel):
    """The input of `deleteFaceUserPicture`.

    `deleteFaceUserPicture` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """
    face_pic_md5: str = Field(
        validation_alias="FacePicMd5",
        serialization_alias="FacePicMd5",
        repr=False,
    )
    """MD5 of the face picture.

    人脸图片的 MD5 值。
    """


class FaceFeature(OutputModel):
    """Face feature that one algorithm extracted from a picture.

    某一算法提取的人脸特征。
    """

    algorithm_name: Optional[str] = Field(
        default=None,
        validation_alias="AlgorithmName",
        serialization_alias="AlgorithmName",
    )
    """Name of the algorithm.

    算法名。
    """
    algorithm_provider: Optional[str] = Field(
        default=None,
        validation_alias="AlgorithmProvider",
        serialization_alias="AlgorithmProvider",
    )
    """Provider of the algorithm.

    算法提供者。
    """
    algorithm_version: Optional[str] = Field(
        default=None,
        validation_alias="AlgorithmVersion",
        serialization_alias="AlgorithmVersion",
    )
    """Version of the algorithm.

    算法版本。
    """
    error_code: Optional[str] = Field(
        default=None,
        validation_alias="ErrorCode",
        serialization_alias="ErrorCode",
    )
    """Return code of the algorithm:
    - 200: success.
    - Any other value: error code.

    算法返回码：
    - 200：表示成功。
    - 其它：表示错误码。
    """
    error_message: Optional[str] = Field(
        default=None,
        validation_alias="ErrorMessage",
        serialization_alias="ErrorMessage",
    )
    """Error message. Returned when the algorithm fails.

    算法执行出错时，返回的错误信息。
    """
    face_md5: Optional[str] = Field(
        default=None,
        validation_alias="FaceMd5",
        serialization_alias="FaceMd5",
        repr=False,
    )
    """MD5 of the face feature.

    人脸特征的 MD5 值。
    """


class FacePicture(OutputModel):
    """Face picture of the user.

    用户的人脸图片信息。
    """

    face_md5: Optional[str] = Field(
        default=None,
        validation_alias="FaceMd5",
        serialization_alias="FaceMd5",
        repr=False,
    )
    """MD5 of the face picture.

    用户人脸图片的 MD5 值。
    """
    face_url: Optional[str] = Field(
        default=None,
        validation_alias="FaceUrl",
        serialization_alias="FaceUrl",
        repr=False,
    )
    """URL of the face picture. It may be signed and short-lived.

    用户的人脸图片 URL 地址。可能带有签名，且有效期较短。
    """
    feature_dto_list: Optional[List[FaceFeature]] = Field(
        default=None,
        validation_alias="FeatureDTOList",
        serialization_alias="FeatureDTOList",
    )
    """List of face features.

    人脸特征值列表。
    """


class FaceUser(OutputModel):
    """User with face data.

    人脸用户信息。
    """

    user_id: Optional[str] = Field(
        default=None,
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """Custom user ID: the ID of the user in your own system.

    用户身份识别 ID（自定义用户 ID）。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """Name of the user.

    用户名。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Custom user parameters, as a JSON string.

    自定义的用户参数，为 JSON 字符串。
    """
    create_time: Optional[int] = Field(
        default=None,
        validation_alias="CreateTime",
        serialization_alias="CreateTime",
    )
    """Time when the user's face data was created: 13-digit timestamp in milliseconds.

    用户创建人脸数据的 13 位时间戳，单位为毫秒。
    """
    modify_time: Optional[int] = Field(
        default=None,
        validation_alias="ModifyTime",
        serialization_alias="ModifyTime",
    )
    """Time when the user's face data was last changed: 13-digit timestamp in milliseconds.

    用户最后一次修改人脸数据的 13 位时间戳，单位为毫秒。
    """
    face_pic_list: Optional[List[FacePicture]] = Field(
        default=None,
        validation_alias="FacePicList",
        serialization_alias="FacePicList",
    )
    """List of the user's face pictures.

    用户的人脸图片信息列表。
    """


class QueryFaceCustomUserIdByUserIdInput(InputModel):
    """The input of `queryFaceCustomUserIdByUserId`.

    `queryFaceCustomUserIdByUserId` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """


class QueryFaceUserBatchInput(InputModel):
    """The input of `queryFaceUserBatch`.

    `queryFaceUserBatch` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id_list: List[str] = Field(
        validation_alias="UserIdList",
        serialization_alias="UserIdList",
    )
    """List of user IDs, at most 50. Use the user IDs that you received and stored when you added the users
    with AddFaceUser.

    用户 ID 列表，最多 50 个。请传入在调用 AddFaceUser 接口添加用户后，获取并保存到本地的用户 ID。
    """


class QueryFaceUserByNameInput(InputModel):
    """The input of `queryFaceUserByName`.

    `queryFaceUserByName` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """Name of the user (fuzzy match), at most 64 characters.

    姓名，模糊匹配，最长 64 个字符。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Custom user parameters (exact match).

    自定义的用户参数，精确匹配。
    """
    page_size: int = Field(
        validation_alias="PageSize",
        serialization_alias="PageSize",
    )
    """Number of users per page, 1 to 50.

    每页的用户数，1 到 50。
    """
    page_no: int = Field(
        validation_alias="PageNo",
        serialization_alias="PageNo",
    )
    """Page number.

    页码。
    """


class QueryFaceUserByNameOutput(OutputModel):
    """One page of users.

    一页用户。
    """

    page_size: Optional[int] = Field(
        default=None,
        validation_alias="PageSize",
        serialization_alias="PageSize",
    )
    """Number of users per page.

    每页的用户数。
    """
    total: Optional[int] = Field(
        default=None,
        validation_alias="Total",
        serialization_alias="Total",
    )
    """Total number of users.

    用户总数。
    """
    page: Optional[int] = Field(
        default=None,
        validation_alias="Page",
        serialization_alias="Page",
    )
    """Page number.

    页码。
    """
    list: Optional[List[Dict[str, object]]] = Field(
        default=None,
        validation_alias="List",
        serialization_alias="List",
    )
    """Users on this page.

    本页用户。
    """


class QueryFaceUserIdByCustomUserIdInput(InputModel):
    """The input of `queryFaceUserIdByCustomUserId`.

    `queryFaceUserIdByCustomUserId` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    custom_user_id: str = Field(
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """Custom user ID: the ID of the user in your own system.

    用户身份识别 ID（自定义用户 ID）。
    """


class QueryFaceUserInput(InputModel):
    """The input of `queryFaceUser`.

    `queryFaceUser` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """


class QueryFaceUserOutput(OutputModel):
    """User information as in QueryFaceUserBatch, without CreateTime and ModifyTime.

    用户信息，与 QueryFaceUserBatch 相同，但不含 CreateTime 与 ModifyTime。
    """

    user_id: Optional[str] = Field(
        default=None,
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """Custom user ID: the ID of the user in your own system.

    用户身份识别 ID（自定义用户 ID）。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """Name of the user.

    用户名。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Custom user parameters, as a JSON string.

    自定义的用户参数，为 JSON 字符串。
    """
    face_pic_list: Optional[List[FacePicture]] = Field(
        default=None,
        validation_alias="FacePicList",
        serialization_alias="FacePicList",
    )
    """List of the user's face pictures.

    用户的人脸图片信息列表。
    """


class RemoveFaceUserFromUserGroupInput(InputModel):
    """The input of `removeFaceUserFromUserGroup`.

    `removeFaceUserFromUserGroup` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """
    user_group_id: str = Field(
        validation_alias="UserGroupId",
        serialization_alias="UserGroupId",
    )
    """ID of the user group.

    用户组 ID。
    """


class UpdateFaceUserInput(InputModel):
    """The input of `updateFaceUser`.

    `updateFaceUser` 的输入。
    """

    isolation_id: str = Field(
        validation_alias="IsolationId",
        serialization_alias="IsolationId",
    )
    """Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
    Use the IsolationId that you set when you added the user with AddFaceUser.

    业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
    置的 IsolationId 保持一致。
    """
    user_id: str = Field(
        validation_alias="UserId",
        serialization_alias="UserId",
        repr=False,
    )
    """User ID that LinkVisual returned when the user was added.

    用户 ID。
    """
    custom_user_id: Optional[str] = Field(
        default=None,
        validation_alias="CustomUserId",
        serialization_alias="CustomUserId",
        repr=False,
    )
    """Custom user ID: the ID of the user in your own system.

    用户身份识别 ID（自定义用户 ID）。
    """
    params: Optional[str] = Field(
        default=None,
        validation_alias="Params",
        serialization_alias="Params",
        repr=False,
    )
    """Custom user parameters, as a JSON string.

    自定义的用户参数，为 JSON 字符串。
    """
    face_pic_url: Optional[str] = Field(
        default=None,
        validation_alias="FacePicUrl",
        serialization_alias="FacePicUrl",
        repr=False,
    )
    """URL of a JPEG picture. It must not contain Chinese characters.

    人脸图片的 URL，图片为 JPEG/JPG 格式，URL 中不可含中文。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """Name of the user.

    用户名。
    """
