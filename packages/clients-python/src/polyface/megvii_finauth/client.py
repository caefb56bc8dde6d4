# Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
"""The clients of Megvii FinAuth FaceSearch."""

from __future__ import annotations

from polyface._runtime.client.client import AsyncClient, Client
from polyface._runtime.operation.operations import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import AsyncIterator, Iterator, List, Optional, Union

    from polyface._runtime.client.call.events import Hooks
    from polyface._runtime.signing.check_credentials import (
        AsyncCredentialsProvider,
        CredentialsProvider,
    )
    from polyface._runtime.signing.credentials import Credentials
    from polyface._runtime.signing.environment import Environment
    from polyface._runtime.transport.transport import AsyncTransport, Transport
    from polyface.megvii_finauth.models import (
        AddFaceInput,
        AddFaceOutput,
        CreateGroupInput,
        CreateGroupOutput,
        FreeGroupInput,
        FreeGroupOutput,
        GetFaceInfoInput,
        GetFaceInfoOutput,
        GetGroupInfoInput,
        GetGroupInfoOutput,
        GetGroupSizeInput,
        GetGroupSizeOutput,
        ListFacesInput,
        ListFacesOutput,
        ListGroupsOutput,
        RemoveFacesInput,
        RemoveFacesOutput,
        SearchFacesInput,
        SearchFacesOutput,
    )

_operations = Operations(__name__, __file__)


class MegviiFinauth(Client):
    """Megvii FinAuth FaceSearch. Manage face libraries and identify the person in a picture: create a
    library, add the faces of your users, then search the library with a new picture (1:N). FinAuth
    (brand yljz) is the overseas counterpart of Megvii FaceID. Every call is a POST of
    multipart/form-data that carries its own signature in the fields sign and sign_version.

    旷视 FinAuth 人脸搜索。管理人脸库，并识别图片中的人是谁：先创建人脸库并添加用户的人脸，再用新图片在
    库中搜索（1:N）。FinAuth（品牌 yljz）是旷视 FaceID 的海外姊妹产品。每次调用都以 POST 方式发送
    multipart/form-data 表单，签名放在表单字段 sign 与 sign_version 中。
    """

    def __init__(
        self,
        credentials: Union[Credentials, CredentialsProvider],
        *,
        valid_for: Optional[int] = None,
        single_use: Optional[bool] = None,
        endpoint: Optional[str] = None,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
        max_retries: int = 2,
        rate_limit: bool = True,
        max_response_bytes: int = 32 * 1024 * 1024,
        transport: Optional[Transport] = None,
        hooks: Optional[Hooks] = None,
        environment: Optional[Environment] = None,
    ) -> None:
        """Create a client. The options that are not named here are those of every client: see the README.

        :param valid_for:
            Seconds a signature is valid for. Default: 100, as in the vendor's sample.
        :param single_use:
            Whether a signature may be used only once; `valid_for` has no effect then. Default: false.
        """
        super().__init__(
            _operations,
            credentials,
            options={},
            signing={
                "validFor": valid_for,
                "singleUse": single_use,
            },
            endpoint=endpoint,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            rate_limit=rate_limit,
            max_response_bytes=max_response_bytes,
            transport=transport,
            hooks=hooks,
            environment=environment,
        )

    def add_face(
        self,
        input: AddFaceInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> AddFaceOutput:
        """Add Face to Face Library

        向人脸库添加人脸
        """
        result: AddFaceOutput = self._call(
            "addFace",
            input,
            "AddFaceOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def create_group(
        self,
        input: CreateGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> CreateGroupOutput:
        """Create Face Library

        创建人脸库
        """
        result: CreateGroupOutput = self._call(
            "createGroup",
            input,
            "CreateGroupOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def free_group(
        self,
        input: FreeGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> FreeGroupOutput:
        """Delete Face Library

        删除人脸库
        """
        result: FreeGroupOutput = self._call(
            "freeGroup",
            input,
            "FreeGroupOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def get_face_info(
        self,
        input: GetFaceInfoInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetFaceInfoOutput:
        """Get Face Info in Face Library

        获取人脸库中的人脸信息
        """
        result: GetFaceInfoOutput = self._call(
            "getFaceInfo",
            input,
            "GetFaceInfoOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def get_group_info(
        self,
        input: GetGroupInfoInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetGroupInfoOutput:
        """Get Face Library Details

        获取人脸库详情
        """
        result: GetGroupInfoOutput = self._call(
            "getGroupInfo",
            input,
            "GetGroupInfoOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def get_group_size(
        self,
        input: GetGroupSizeInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetGroupSizeOutput:
        """Get Face Count in Face Library

        获取人脸库中的人脸数量
        """
        result: GetGroupSizeOutput = self._call(
            "getGroupSize",
            input,
            "GetGroupSizeOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def list_faces(
        self,
        input: ListFacesInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> ListFacesOutput:
        """Get Face List in Face Library

        获取人脸库中的人脸列表
        """
        result: ListFacesOutput = self._call(
            "listFaces",
            input,
            "ListFacesOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def list_faces_pages(
        self,
        input: ListFacesInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Iterator[ListFacesOutput]:
        """The pages of :meth:`list_faces`, from the one that the input selects. Each page is a call, made when it is needed."""
        return self._pages(
            "listFaces",
            input,
            "ListFacesOutput",
            {"timeout": timeout, "deadline": deadline},
        )

    def list_groups(
        self,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> ListGroupsOutput:
        """Get Face Library List

        获取人脸库列表
        """
        result: ListGroupsOutput = self._call(
            "listGroups",
            None,
            "ListGroupsOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def remove_faces(
        self,
        input: RemoveFacesInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> RemoveFacesOutput:
        """Delete Faces from Face Library

        从人脸库删除人脸
        """
        result: RemoveFacesOutput = self._call(
            "removeFaces",
            input,
            "RemoveFacesOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def search_faces(
        self,
        input: SearchFacesInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> SearchFacesOutput:
        """Face Search

        人脸搜索
        """
        result: SearchFacesOutput = self._call(
            "searchFaces",
            input,
            "SearchFacesOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result


class AsyncMegviiFinauth(AsyncClient):
    """Megvii FinAuth FaceSearch. Manage face libraries and identify the person in a picture: create a
    library, add the faces of your users, then search the library with a new picture (1:N). FinAuth
    (brand yljz) is the overseas counterpart of Megvii FaceID. Every call is a POST of
    multipart/form-data that carries its own signature in the fields sign and sign_version.

    旷视 FinAuth 人脸搜索。管理人脸库，并识别图片中的人是谁：先创建人脸库并添加用户的人脸，再用新图片在
    库中搜索（1:N）。FinAuth（品牌 yljz）是旷视 FaceID 的海外姊妹产品。每次调用都以 POST 方式发送
    multipart/form-data 表单，签名放在表单字段 sign 与 sign_version 中。
    """

    def __init__(
        self,
        credentials: Union[Credentials, CredentialsProvider, AsyncCredentialsProvider],
        *,
        valid_for: Optional[int] = None,
        single_use: Optional[bool] = None,
        endpoint: Optional[str] = None,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
        max_retries: int = 2,
        rate_limit: bool = True,
        max_response_bytes: int = 32 * 1024 * 1024,
        transport: Optional[AsyncTransport] = None,
        hooks: Optional[Hooks] = None,
        environment: Optional[Environment] = None,
    ) -> None:
        """Create a client. The options that are not named here are those of every client: see the README.

        :param valid_for:
            Seconds a signature is valid for. Default: 100, as in the vendor's sample.
        :param single_use:
            Whether a signature may be used only once; `valid_for` has no effect then. Default: false.
        """
        super().__init__(
            _operations,
            credentials,
            options={},
            signing={
                "validFor": valid_for,
                "singleUse": single_use,
            },
            endpoint=endpoint,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            rate_limit=rate_limit,
            max_response_bytes=max_response_bytes,
            transport=transport,
            hooks=hooks,
            environment=environment,
        )

    async def add_face(
        self,
        input: AddFaceInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> AddFaceOutput:
        """Add Face to Face Library

        向人脸库添加人脸
        """
        result: AddFaceOutput = await self._call(
            "addFace",
            input,
            "AddFaceOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def create_group(
        self,
        input: CreateGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> CreateGroupOutput:
        """Create Face Library

        创建人脸库
        """
        result: CreateGroupOutput = await self._call(
            "createGroup",
            input,
            "CreateGroupOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def free_group(
        self,
        input: FreeGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> FreeGroupOutput:
        """Delete Face Library

        删除人脸库
        """
        result: FreeGroupOutput = await self._call(
            "freeGroup",
            input,
            "FreeGroupOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def get_face_info(
        self,
        input: GetFaceInfoInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetFaceInfoOutput:
        """Get Face Info in Face Library

        获取人脸库中的人脸信息
        """
        result: GetFaceInfoOutput = await self._call(
            "getFaceInfo",
            input,
            "GetFaceInfoOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def get_group_info(
        self,
        input: GetGroupInfoInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetGroupInfoOutput:
        """Get Face Library Details

        获取人脸库详情
        """
        result: GetGroupInfoOutput = await self._call(
            "getGroupInfo",
            input,
            "GetGroupInfoOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def get_group_size(
        self,
        input: GetGroupSizeInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetGroupSizeOutput:
        """Get Face Count in Face Library

        获取人脸库中的人脸数量
        """
        result: GetGroupSizeOutput = await self._call(
            "getGroupSize",
            input,
            "GetGroupSizeOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def list_faces(
        self,
        input: ListFacesInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> ListFacesOutput:
        """Get Face List in Face Library

        获取人脸库中的人脸列表
        """
        result: ListFacesOutput = await self._call(
            "listFaces",
            input,
            "ListFacesOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def list_faces_pages(
        self,
        input: ListFacesInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> AsyncIterator[ListFacesOutput]:
        """The pages of :meth:`list_faces`, from the one that the input selects. Each page is a call, made when it is needed."""
        return self._pages(
            "listFaces",
            input,
            "ListFacesOutput",
            {"timeout": timeout, "deadline": deadline},
        )

    async def list_groups(
        self,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> ListGroupsOutput:
        """Get Face Library List

        获取人脸库列表
        """
        result: ListGroupsOutput = await self._call(
            "listGroups",
            None,
            "ListGroupsOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def remove_faces(
        self,
        input: RemoveFacesInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> RemoveFacesOutput:
        """Delete Faces from Face Library

        从人脸库删除人脸
        """
        result: RemoveFacesOutput = await self._call(
            "removeFaces",
            input,
            "RemoveFacesOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def search_faces(
        self,
        input: SearchFacesInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> SearchFacesOutput:
        """Face Search

        人脸搜索
        """
        result: SearchFacesOutput = await self._call(
            "searchFaces",
            input,
            "SearchFacesOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result
