# Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
"""The models of Megvii FinAuth FaceSearch."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, Union

from pydantic import Field

from polyface._runtime.operation.model import InputModel, OutputModel

__all__ = [
    "AddFaceByFile",
    "AddFaceFile",
    "AddFaceByImage",
    "AddFaceImage",
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
    "SearchFacesOutput",
    "SearchResult",
    "AddFaceInput",
    "SearchFacesInput",
]


MultiOrientedDetection = Literal["0", "1"]
"""Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
- 0: Do not look for rotated faces (default).
- 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
more time.

是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
- 0：不检测旋转的人脸（默认）。
- 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
"""


class AddFaceByFile(InputModel):
    """Sends the picture as a file.

    以文件传入图片。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    file: bytes = Field(
        validation_alias="file",
        serialization_alias="file",
        repr=False,
    )
    """The picture as a file.

    图片文件。
    """
    user_id: str = Field(
        validation_alias="user_id",
        serialization_alias="user_id",
        repr=False,
    )
    """Your ID for the user. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户 ID，由调用方自定义。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    user_data: Optional[str] = Field(
        default=None,
        validation_alias="user_data",
        serialization_alias="user_data",
        repr=False,
    )
    """Information about the user, at most 128 characters.

    用户信息，最长 128 个字符。
    """
    multi_oriented_detection: Optional[MultiOrientedDetection] = Field(
        default=None,
        validation_alias="multi_oriented_detection",
        serialization_alias="multi_oriented_detection",
    )
    """Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
    - 0: Do not look for rotated faces (default).
    - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
    more time.

    是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
    - 0：不检测旋转的人脸（默认）。
    - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
    """

AddFaceFile = AddFaceByFile


class AddFaceByImage(InputModel):
    """Sends the picture as Base64.

    以 Base64 编码传入图片。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    image: str = Field(
        validation_alias="image",
        serialization_alias="image",
        repr=False,
    )
    """The picture in Base64.

    图片的 Base64 编码。
    """
    user_id: str = Field(
        validation_alias="user_id",
        serialization_alias="user_id",
        repr=False,
    )
    """Your ID for the user. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户 ID，由调用方自定义。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    user_data: Optional[str] = Field(
        default=None,
        validation_alias="user_data",
        serialization_alias="user_data",
        repr=False,
    )
    """Information about the user, at most 128 characters.

    用户信息，最长 128 个字符。
    """
    multi_oriented_detection: Optional[MultiOrientedDetection] = Field(
        default=None,
        validation_alias="multi_oriented_detection",
        serialization_alias="multi_oriented_detection",
    )
    """Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
    - 0: Do not look for rotated faces (default).
    - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
    more time.

    是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
    - 0：不检测旋转的人脸（默认）。
    - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
    """

AddFaceImage = AddFaceByImage


class AddFaceOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    face_token: Optional[str] = Field(
        default=None,
        validation_alias="face_token",
        serialization_alias="face_token",
        repr=False,
    )
    """Unique face token.

    人脸的唯一标识。
    """


class CreateGroupInput(InputModel):
    """The library to create.

    要创建的人脸库。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    group_name: str = Field(
        validation_alias="group_name",
        serialization_alias="group_name",
    )
    """Name of the library, 1 to 60 characters.

    人脸库名称，1 到 60 个字符。
    """
    group_data: Optional[str] = Field(
        default=None,
        validation_alias="group_data",
        serialization_alias="group_data",
    )
    """Information about the library, at most 128 characters.

    人脸库信息，最长 128 个字符。
    """
    model_version: Optional[str] = Field(
        default=None,
        validation_alias="model_version",
        serialization_alias="model_version",
    )
    """Version of the face model, s21 by default.

    人脸模型版本，默认 s21。
    """


class CreateGroupOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    model_version: Optional[str] = Field(
        default=None,
        validation_alias="model_version",
        serialization_alias="model_version",
    )
    """Version of the face model.

    人脸模型版本。
    """
    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """Identifier of the face library: the group_id that was set when the library was created. According to
    Megvii's documentation it is empty if none was set.

    人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
    """
    group_name: Optional[str] = Field(
        default=None,
        validation_alias="group_name",
        serialization_alias="group_name",
    )
    """Name of the library, 1 to 60 characters.

    人脸库名称，1 到 60 个字符。
    """
    group_data: Optional[str] = Field(
        default=None,
        validation_alias="group_data",
        serialization_alias="group_data",
    )
    """Information about the library, at most 128 characters.

    人脸库信息，最长 128 个字符。
    """


class FaceInfo(OutputModel):
    """A face stored in a library.

    人脸库中的一张人脸。
    """

    face_token: str = Field(
        validation_alias="face_token",
        serialization_alias="face_token",
        repr=False,
    )
    """Unique face token.

    人脸的唯一标识。
    """
    user_id: str = Field(
        validation_alias="user_id",
        serialization_alias="user_id",
        repr=False,
    )
    """User ID.

    用户 ID。
    """
    user_data: Optional[str] = Field(
        default=None,
        validation_alias="user_data",
        serialization_alias="user_data",
        repr=False,
    )
    """User information. It is optional when a face is added, so it may be missing or empty.

    用户信息。添加人脸时为可选项，因此可能缺省或为空。
    """
    add_time: Optional[int] = Field(
        default=None,
        validation_alias="add_time",
        serialization_alias="add_time",
    )
    """Add time in milliseconds timestamp.

    添加时间，毫秒时间戳。
    """


class FreeGroupInput(InputModel):
    """The library to delete.

    要删除的人脸库。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    check_empty: Optional[Literal[0, 1]] = Field(
        default=None,
        validation_alias="check_empty",
        serialization_alias="check_empty",
    )
    """Whether to check that the library is empty before deleting it.
    - 1: Check (default). A library that holds faces is not deleted.
    - 0: Do not check.

    删除前是否检查人脸库中有人脸数据。
    - 1：检查，库中有人脸时不能删除（默认）。
    - 0：不检查。
    """


class FreeGroupOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """Identifier of the face library: the group_id that was set when the library was created. According to
    Megvii's documentation it is empty if none was set.

    人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
    """


class GetFaceInfoInput(InputModel):
    """The input of `getFaceInfo`.

    `getFaceInfo` 的输入。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    face_token: str = Field(
        validation_alias="face_token",
        serialization_alias="face_token",
        repr=False,
    )
    """Unique face token.

    人脸的唯一标识。
    """


class GetFaceInfoOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    info: FaceInfo = Field(
        validation_alias="info",
        serialization_alias="info",
    )
    """Face information.

    人脸信息。
    """


class GetGroupInfoInput(InputModel):
    """The library to look up.

    要查询的人脸库。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """


class GetGroupInfoOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    info: GroupInfo = Field(
        validation_alias="info",
        serialization_alias="info",
    )
    """A face library.

    人脸库信息。
    """


class GetGroupSizeInput(InputModel):
    """The library whose faces are counted.

    要查询的人脸库。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """


class GetGroupSizeOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """Identifier of the face library: the group_id that was set when the library was created. According to
    Megvii's documentation it is empty if none was set.

    人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
    """
    face_count: int = Field(
        validation_alias="face_count",
        serialization_alias="face_count",
    )
    """Total number of face_token values in this library.

    该人脸库中 face_token 的总数。
    """


class GroupInfo(OutputModel):
    """A face library.

    人脸库信息。
    """

    group_id: Optional[str] = Field(
        default=None,
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """Identifier of the face library: the group_id that was set when the library was created. According to
    Megvii's documentation it is empty if none was set.

    人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
    """
    group_name: Optional[str] = Field(
        default=None,
        validation_alias="group_name",
        serialization_alias="group_name",
    )
    """Name of the library, 1 to 60 characters.

    人脸库名称，1 到 60 个字符。
    """
    group_data: Optional[str] = Field(
        default=None,
        validation_alias="group_data",
        serialization_alias="group_data",
    )
    """Information about the library, at most 128 characters.

    人脸库信息，最长 128 个字符。
    """
    model_version: Optional[str] = Field(
        default=None,
        validation_alias="model_version",
        serialization_alias="model_version",
    )
    """Version of the face model.

    人脸模型版本。
    """
    add_time: Optional[str] = Field(
        default=None,
        validation_alias="add_time",
        serialization_alias="add_time",
    )
    """Time when the library was created, in ISO 8601 format with a UTC offset.

    人脸库的创建时间，带时区的 ISO 8601 格式。
    """


class ListFacesInput(InputModel):
    """The library and the page to return.

    要查询的人脸库与分页。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    start: Optional[int] = Field(
        default=None,
        validation_alias="start",
        serialization_alias="start",
    )
    """Number of the first face to return, 1 by default. Faces are sorted by the time they were added. To
    get the next page, send the next of the previous response.

    要返回的第一张人脸的序号，默认 1。人脸按添加时间排序。传入上一次响应的 next 可获取下一页。
    """
    limit: Optional[int] = Field(
        default=None,
        validation_alias="limit",
        serialization_alias="limit",
    )
    """How many faces to return, 100 by default, at most 1000.

    返回的人脸数，默认 100，最大 1000。
    """


class ListFacesOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    face_tokens: List[FaceInfo] = Field(
        validation_alias="face_tokens",
        serialization_alias="face_tokens",
    )
    """The faces of this page.

    本页的人脸。
    """
    next: Optional[int] = Field(
        default=None,
        validation_alias="next",
        serialization_alias="next",
    )
    """Start of the next page; send it as start. Missing on the last page. Megvii's documentation mentions
    it only under start, so its type is not confirmed.

    下一页的起始位置，作为下一次的 start 传入；最后一页没有此字段。旷视文档仅在 start 处提及，类型未经确
    认。
    """


class ListGroupsOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    group_infos: List[GroupInfo] = Field(
        validation_alias="group_infos",
        serialization_alias="group_infos",
    )
    """The face libraries.

    人脸库列表。
    """


class RemovalFailure(OutputModel):
    """A face that was not removed.

    删除失败的人脸。
    """

    face_token: Optional[str] = Field(
        default=None,
        validation_alias="face_token",
        serialization_alias="face_token",
        repr=False,
    )
    """Unique face token.

    人脸的唯一标识。
    """
    reason: Optional[str] = Field(
        default=None,
        validation_alias="reason",
        serialization_alias="reason",
    )
    """Why the face was not removed. FACE_NOT_IN_GROUP: the library does not contain the face.

    删除失败的原因。FACE_NOT_IN_GROUP：人脸库中没有该人脸。
    """


class RemoveFacesInput(InputModel):
    """The faces to remove.

    要删除的人脸。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    face_tokens: List[str] = Field(
        validation_alias="face_tokens",
        serialization_alias="face_tokens",
        repr=False,
    )
    """The face_token values to remove, joined by commas, at most 1000.

    要删除的 face_token，以逗号连接，最多 1000 个。
    """


class RemoveFacesOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """Identifier of the face library: the group_id that was set when the library was created. According to
    Megvii's documentation it is empty if none was set.

    人脸库标识，即创建人脸库时传入的 group_id。旷视文档称，未设置时为空。
    """
    face_removed: Optional[int] = Field(
        default=None,
        validation_alias="face_removed",
        serialization_alias="face_removed",
    )
    """Number of faces that were removed.

    成功删除的人脸数。
    """
    face_count: Optional[int] = Field(
        default=None,
        validation_alias="face_count",
        serialization_alias="face_count",
    )
    """Number of faces that remain in the library.

    删除后人脸库中的人脸数。
    """
    failure_detail: Optional[List[RemovalFailure]] = Field(
        default=None,
        validation_alias="failure_detail",
        serialization_alias="failure_detail",
    )
    """The faces that were not removed.

    删除失败的人脸。
    """


class SearchFacesByFile(InputModel):
    """Sends the picture as a file.

    以文件传入图片。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    file: bytes = Field(
        validation_alias="file",
        serialization_alias="file",
        repr=False,
    )
    """The picture as a file.

    图片文件。
    """
    limit: Optional[int] = Field(
        default=None,
        validation_alias="limit",
        serialization_alias="limit",
    )
    """How many faces to return, 1 by default, at most 100.

    返回的人脸数，默认 1，最大 100。
    """
    threshold: Optional[float] = Field(
        default=None,
        validation_alias="threshold",
        serialization_alias="threshold",
    )
    """Similarity threshold: only faces with a higher confidence are returned.

    相似度阈值，仅返回相似度高于此值的人脸。
    """
    multi_oriented_detection: Optional[MultiOrientedDetection] = Field(
        default=None,
        validation_alias="multi_oriented_detection",
        serialization_alias="multi_oriented_detection",
    )
    """Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
    - 0: Do not look for rotated faces (default).
    - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
    more time.

    是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
    - 0：不检测旋转的人脸（默认）。
    - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
    """

SearchFacesFile = SearchFacesByFile


class SearchFacesByImage(InputModel):
    """Sends the picture as Base64.

    以 Base64 编码传入图片。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and the characters -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    image: str = Field(
        validation_alias="image",
        serialization_alias="image",
        repr=False,
    )
    """The picture in Base64.

    图片的 Base64 编码。
    """
    limit: Optional[int] = Field(
        default=None,
        validation_alias="limit",
        serialization_alias="limit",
    )
    """How many faces to return, 1 by default, at most 100.

    返回的人脸数，默认 1，最大 100。
    """
    threshold: Optional[float] = Field(
        default=None,
        validation_alias="threshold",
        serialization_alias="threshold",
    )
    """Similarity threshold: only faces with a higher confidence are returned.

    相似度阈值，仅返回相似度高于此值的人脸。
    """
    multi_oriented_detection: Optional[MultiOrientedDetection] = Field(
        default=None,
        validation_alias="multi_oriented_detection",
        serialization_alias="multi_oriented_detection",
    )
    """Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
    - 0: Do not look for rotated faces (default).
    - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
    more time.

    是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
    - 0：不检测旋转的人脸（默认）。
    - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
    """

SearchFacesImage = SearchFacesByImage


class SearchFacesOutput(OutputModel):
    """Successful response.

    成功响应。
    """

    request_id: str = Field(
        validation_alias="request_id",
        serialization_alias="request_id",
    )
    """A unique string to distinguish each request.

    用于区分每次请求的唯一字符串。
    """
    time_used: int = Field(
        validation_alias="time_used",
        serialization_alias="time_used",
    )
    """Total time consumed by the request in milliseconds.

    整个请求所花费的时间，单位为毫秒。
    """
    results: Optional[List[SearchResult]] = Field(
        default=None,
        validation_alias="results",
        serialization_alias="results",
    )
    """The faces found. The field is not confirmed.

    搜索到的人脸。此字段未经确认。
    """


class SearchResult(OutputModel):
    """A face found. Its fields are expected, not confirmed.

    搜索到的人脸。其字段为预期，未经确认。
    """

    confidence: Optional[float] = Field(
        default=None,
        validation_alias="confidence",
        serialization_alias="confidence",
    )
    """Similarity of the two faces.

    相似度。
    """
    face_token: Optional[str] = Field(
        default=None,
        validation_alias="face_token",
        serialization_alias="face_token",
        repr=False,
    )
    """Unique face token.

    人脸的唯一标识。
    """
    user_id: Optional[str] = Field(
        default=None,
        validation_alias="user_id",
        serialization_alias="user_id",
        repr=False,
    )
    """User ID.

    用户 ID。
    """


AddFaceInput = Union[AddFaceByImage, AddFaceByFile]
"""The input of `addFace`.

`addFace` 的输入。
"""


SearchFacesInput = Union[SearchFacesByImage, SearchFacesByFile]
"""The input of `searchFaces`.

`searchFaces` 的输入。
"""
