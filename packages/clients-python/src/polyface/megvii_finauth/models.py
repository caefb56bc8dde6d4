# Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
"""The models of Megvii FinAuth FaceSearch."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, Union

from pydantic import Field

from polyface._runtime.model import InputModel, OutputModel

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
"""Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
BAD_ARGUMENTS.

是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加
耗时。取其他值返回 BAD_ARGUMENTS。
"""


class AddFaceByFile(InputModel):
    """The picture as a file.

    以文件传图片。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

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
    """Your id of the user. Letters, digits and -%@#&_, at most 48 bytes.

    用户 ID。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    user_data: Optional[str] = Field(
        default=None,
        validation_alias="user_data",
        serialization_alias="user_data",
        repr=False,
    )
    """Information on the user; at most 128 characters.

    用户信息，最长 128 个字符。
    """
    multi_oriented_detection: Optional[MultiOrientedDetection] = Field(
        default=None,
        validation_alias="multi_oriented_detection",
        serialization_alias="multi_oriented_detection",
    )
    """Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
    90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
    BAD_ARGUMENTS.

    是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加
    耗时。取其他值返回 BAD_ARGUMENTS。
    """

AddFaceFile = AddFaceByFile


class AddFaceByImage(InputModel):
    """The picture as Base64.

    以 Base64 传图片。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

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
    """Your id of the user. Letters, digits and -%@#&_, at most 48 bytes.

    用户 ID。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    user_data: Optional[str] = Field(
        default=None,
        validation_alias="user_data",
        serialization_alias="user_data",
        repr=False,
    )
    """Information on the user; at most 128 characters.

    用户信息，最长 128 个字符。
    """
    multi_oriented_detection: Optional[MultiOrientedDetection] = Field(
        default=None,
        validation_alias="multi_oriented_detection",
        serialization_alias="multi_oriented_detection",
    )
    """Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
    90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
    BAD_ARGUMENTS.

    是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加
    耗时。取其他值返回 BAD_ARGUMENTS。
    """

AddFaceImage = AddFaceByImage


class AddFaceOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    group_name: str = Field(
        validation_alias="group_name",
        serialization_alias="group_name",
    )
    """The name of the library, 1 to 60 characters.

    人脸库名称，1 到 60 个字符。
    """
    group_data: Optional[str] = Field(
        default=None,
        validation_alias="group_data",
        serialization_alias="group_data",
    )
    """Information on the library; at most 128 characters.

    人脸库信息，最长 128 个字符。
    """
    model_version: Optional[str] = Field(
        default=None,
        validation_alias="model_version",
        serialization_alias="model_version",
    )
    """The version of the face model; s21 by default.

    人脸模型版本，默认 s21。
    """


class CreateGroupOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """The version of the face model.

    人脸模型版本。
    """
    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """Identifier of the face library, as it was given when the library was created. The vendor's pages say
    that it is empty where none was given.

    人脸库标识，即创建时传入的 group_id。官方页面称，未定义时为空。
    """
    group_name: Optional[str] = Field(
        default=None,
        validation_alias="group_name",
        serialization_alias="group_name",
    )
    """The name of the library, 1 to 60 characters.

    人脸库名称，1 到 60 个字符。
    """
    group_data: Optional[str] = Field(
        default=None,
        validation_alias="group_data",
        serialization_alias="group_data",
    )
    """Information on the library; at most 128 characters.

    人脸库信息，最长 128 个字符。
    """


class FaceInfo(OutputModel):
    """A face as it is stored in a library.

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
    """User information. Optional when a face is added, so it may be missing or empty.

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
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    check_empty: Optional[Literal[0, 1]] = Field(
        default=None,
        validation_alias="check_empty",
        serialization_alias="check_empty",
    )
    """Whether to look for faces in the library before it is deleted. With 1, the default, a library that
    holds faces is not deleted; with 0 nobody looks.

    删除前是否检查人脸库中有人脸数据。1（默认）检查，库中有人脸时不能删除；0 不检查。
    """


class FreeGroupOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """Identifier of the face library, as it was given when the library was created. The vendor's pages say
    that it is empty where none was given.

    人脸库标识，即创建时传入的 group_id。官方页面称，未定义时为空。
    """


class GetFaceInfoInput(InputModel):
    """What `getFaceInfo` takes.

    `getFaceInfo` 的输入。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

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
    """The answer to a successful call.

    成功的响应。
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
    """The library.

    要查询的人脸库。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """


class GetGroupInfoOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """The library to count.

    要查询的人脸库。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """


class GetGroupSizeOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """Identifier of the face library, as it was given when the library was created. The vendor's pages say
    that it is empty where none was given.

    人脸库标识，即创建时传入的 group_id。官方页面称，未定义时为空。
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
    """Identifier of the face library, as it was given when the library was created. The vendor's pages say
    that it is empty where none was given.

    人脸库标识，即创建时传入的 group_id。官方页面称，未定义时为空。
    """
    group_name: Optional[str] = Field(
        default=None,
        validation_alias="group_name",
        serialization_alias="group_name",
    )
    """The name of the library, 1 to 60 characters.

    人脸库名称，1 到 60 个字符。
    """
    group_data: Optional[str] = Field(
        default=None,
        validation_alias="group_data",
        serialization_alias="group_data",
    )
    """Information on the library; at most 128 characters.

    人脸库信息，最长 128 个字符。
    """
    model_version: Optional[str] = Field(
        default=None,
        validation_alias="model_version",
        serialization_alias="model_version",
    )
    """The version of the face model.

    人脸模型版本。
    """
    add_time: Optional[str] = Field(
        default=None,
        validation_alias="add_time",
        serialization_alias="add_time",
    )
    """When it was created, ISO 8601 with an offset.

    创建时间，带时区的 ISO 8601 格式。
    """


class ListFacesInput(InputModel):
    """The library and the page.

    人脸库与分页。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    start: Optional[int] = Field(
        default=None,
        validation_alias="start",
        serialization_alias="start",
    )
    """The number of the first face to return, 1 by default; faces are sorted by when they were added. Give
    the next of the last answer to get the next page.

    要返回的第一张人脸的序号，默认 1；人脸按添加时间排序。传入上一次返回的 next 可获取下一页。
    """
    limit: Optional[int] = Field(
        default=None,
        validation_alias="limit",
        serialization_alias="limit",
    )
    """How many; 100 by default, at most 1000.

    返回数量，默认 100，最大 1000。
    """


class ListFacesOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """The faces.

    人脸列表。
    """
    next: Optional[int] = Field(
        default=None,
        validation_alias="next",
        serialization_alias="next",
    )
    """Where the next page starts, to be given as start. Missing on the last page. The page speaks of it
    only under start, so its type is not confirmed.

    下一页的起始位置，作为下一次的 start 传入；最后一页没有此字段。页面仅在 start 处提及，类型未经确认。
    """


class ListGroupsOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """The libraries.

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
    """Why.

    失败原因。
    """


class RemoveFacesInput(InputModel):
    """The faces to remove.

    要删除的人脸。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

    用户自定义的人脸库标识。由字母、数字及 -%@#&_ 组成，最长 48 字节。
    """
    face_tokens: List[str] = Field(
        validation_alias="face_tokens",
        serialization_alias="face_tokens",
        repr=False,
    )
    """The face tokens, joined by commas; at most 1000.

    要删除的 face_token，以逗号拼接，最多 1000 个。
    """


class RemoveFacesOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """Identifier of the face library, as it was given when the library was created. The vendor's pages say
    that it is empty where none was given.

    人脸库标识，即创建时传入的 group_id。官方页面称，未定义时为空。
    """
    face_removed: Optional[int] = Field(
        default=None,
        validation_alias="face_removed",
        serialization_alias="face_removed",
    )
    """How many faces were removed.

    成功删除的人脸数。
    """
    face_count: Optional[int] = Field(
        default=None,
        validation_alias="face_count",
        serialization_alias="face_count",
    )
    """How many faces the library holds now.

    人脸库现有人脸数。
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
    """The picture as a file.

    以文件传图片。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

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
    """How many faces; 1 by default, at most 100.

    返回数量，默认 1，最大 100。
    """
    threshold: Optional[float] = Field(
        default=None,
        validation_alias="threshold",
        serialization_alias="threshold",
    )
    """How similar a face must be.

    相似度阈值。
    """
    multi_oriented_detection: Optional[MultiOrientedDetection] = Field(
        default=None,
        validation_alias="multi_oriented_detection",
        serialization_alias="multi_oriented_detection",
    )
    """Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
    90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
    BAD_ARGUMENTS.

    是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加
    耗时。取其他值返回 BAD_ARGUMENTS。
    """

SearchFacesFile = SearchFacesByFile


class SearchFacesByImage(InputModel):
    """The picture as Base64.

    以 Base64 传图片。
    """

    group_id: str = Field(
        validation_alias="group_id",
        serialization_alias="group_id",
    )
    """User-defined face library identifier. Letters, digits and -%@#&_, at most 48 bytes.

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
    """How many faces; 1 by default, at most 100.

    返回数量，默认 1，最大 100。
    """
    threshold: Optional[float] = Field(
        default=None,
        validation_alias="threshold",
        serialization_alias="threshold",
    )
    """How similar a face must be.

    相似度阈值。
    """
    multi_oriented_detection: Optional[MultiOrientedDetection] = Field(
        default=None,
        validation_alias="multi_oriented_detection",
        serialization_alias="multi_oriented_detection",
    )
    """Whether rotated faces are looked for too, 0 by default. With 1 a picture without a face is turned by
    90, 180 and 270 degrees and looked at again, which takes more time. Any other value gives
    BAD_ARGUMENTS.

    是否检测旋转的人脸，默认 0。取 1 时，若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加
    耗时。取其他值返回 BAD_ARGUMENTS。
    """

SearchFacesImage = SearchFacesByImage


class SearchFacesOutput(OutputModel):
    """The answer to a successful call.

    成功的响应。
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
    """The faces found; not confirmed.

    搜索结果，未经确认。
    """


class SearchResult(OutputModel):
    """A face that was found. Its members are expected, not confirmed.

    搜索到的人脸。成员为预期，未经确认。
    """

    confidence: Optional[float] = Field(
        default=None,
        validation_alias="confidence",
        serialization_alias="confidence",
    )
    """How similar it is.

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
"""What `addFace` takes.

`addFace` 的输入。
"""


SearchFacesInput = Union[SearchFacesByImage, SearchFacesByFile]
"""What `searchFaces` takes.

`searchFaces` 的输入。
"""
