# Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
"""The clients of Alibaba Cloud LinkVisual."""

from __future__ import annotations

from polyface._runtime.client.client import AsyncClient, Client
from polyface._runtime.operation.operations import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import AsyncIterator, Dict, Iterator, List, Literal, Optional, Union

    from polyface._runtime.client.call.events import Hooks
    from polyface._runtime.signing.check_credentials import (
        AsyncCredentialsProvider,
        CredentialsProvider,
    )
    from polyface._runtime.signing.credentials import Credentials
    from polyface._runtime.signing.environment import Environment
    from polyface._runtime.transport.transport import AsyncTransport, Transport
    from polyface.alibaba_linkvisual.models import (
        AddFaceUserGroupInput,
        AddFaceUserInput,
        AddFaceUserOutput,
        AddFaceUserPictureInput,
        AddFaceUserToUserGroupInput,
        DeleteFaceUserGroupInput,
        DeleteFaceUserInput,
        DeleteFaceUserPictureInput,
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

_operations = Operations(__name__, __file__)


class AlibabaLinkvisual(Client):
    """Alibaba Cloud LinkVisual. Manage the people your cameras recognize: register users with face
    pictures, look them up and organize them in groups. These are the face operations of Alibaba Cloud
    LinkVisual.

    阿里云 LinkVisual。管理摄像头需要识别的人员：添加用户及其人脸图片、查询用户、将用户编入用户组。此处
    为阿里云 LinkVisual 的人脸接口。
    """

    def __init__(
        self,
        credentials: Union[Credentials, CredentialsProvider],
        *,
        region: Optional[str] = None,
        signature_version: Optional[Literal["V2", "V3"]] = None,
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

        :param region:
            Region. Optional; Alibaba's SDKs do not send it. Default: not sent.

            地域。可选，阿里云 SDK 不发送。默认不发送。
        :param signature_version:
            `V3` signs in headers (ACS3-HMAC-SHA256), `V2` in parameters (HMAC-SHA1). Default: `V3`.
        """
        super().__init__(
            _operations,
            credentials,
            options={
                "region": region,
            },
            signing={
                "signatureVersion": signature_version,
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

    def add_face_user(
        self,
        input: AddFaceUserInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> AddFaceUserOutput:
        """Add a user

        添加人脸用户
        """
        result: AddFaceUserOutput = self._call(
            "addFaceUser",
            input,
            "AddFaceUserOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def add_face_user_group(
        self,
        input: AddFaceUserGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Dict[str, object]:
        """Add a user group

        添加用户组
        """
        result: Dict[str, object] = self._call(
            "addFaceUserGroup",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def add_face_user_picture(
        self,
        input: AddFaceUserPictureInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> str:
        """Add a picture of a user

        添加人脸图片
        """
        result: str = self._call(
            "addFaceUserPicture",
            input,
            "str",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def add_face_user_to_user_group(
        self,
        input: AddFaceUserToUserGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Add a user to a group

        将用户加入用户组
        """
        result: Optional[Dict[str, object]] = self._call(
            "addFaceUserToUserGroup",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def delete_face_user(
        self,
        input: DeleteFaceUserInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Delete a user

        删除人脸用户
        """
        result: Optional[Dict[str, object]] = self._call(
            "deleteFaceUser",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def delete_face_user_group(
        self,
        input: DeleteFaceUserGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Delete a user group

        删除用户组
        """
        result: Optional[Dict[str, object]] = self._call(
            "deleteFaceUserGroup",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def delete_face_user_picture(
        self,
        input: DeleteFaceUserPictureInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Delete a picture of a user

        删除人脸图片
        """
        result: Optional[Dict[str, object]] = self._call(
            "deleteFaceUserPicture",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def query_face_custom_user_id_by_user_id(
        self,
        input: QueryFaceCustomUserIdByUserIdInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> object:
        """Get the custom user ID by user ID

        按用户 ID 查询自定义用户 ID
        """
        result: object = self._call(
            "queryFaceCustomUserIdByUserId",
            input,
            "object",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def query_face_user(
        self,
        input: QueryFaceUserInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> QueryFaceUserOutput:
        """Get a user

        查询人脸用户
        """
        result: QueryFaceUserOutput = self._call(
            "queryFaceUser",
            input,
            "QueryFaceUserOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def query_face_user_batch(
        self,
        input: QueryFaceUserBatchInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> List[FaceUser]:
        """Get users by a list of user IDs

        批量查询用户信息
        """
        result: List[FaceUser] = self._call(
            "queryFaceUserBatch",
            input,
            "List[FaceUser]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def query_face_user_by_name(
        self,
        input: QueryFaceUserByNameInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> QueryFaceUserByNameOutput:
        """Search users by name

        按姓名查询人脸用户
        """
        result: QueryFaceUserByNameOutput = self._call(
            "queryFaceUserByName",
            input,
            "QueryFaceUserByNameOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def query_face_user_by_name_pages(
        self,
        input: QueryFaceUserByNameInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Iterator[QueryFaceUserByNameOutput]:
        """The pages of :meth:`query_face_user_by_name`, from the one that the input selects. Each page is a call, made when it is needed."""
        return self._pages(
            "queryFaceUserByName",
            input,
            "QueryFaceUserByNameOutput",
            {"timeout": timeout, "deadline": deadline},
        )

    def query_face_user_id_by_custom_user_id(
        self,
        input: QueryFaceUserIdByCustomUserIdInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> object:
        """Get user IDs by custom user ID

        按自定义用户 ID 查询用户 ID
        """
        result: object = self._call(
            "queryFaceUserIdByCustomUserId",
            input,
            "object",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def remove_face_user_from_user_group(
        self,
        input: RemoveFaceUserFromUserGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Remove a user from a group

        将用户移出用户组
        """
        result: Optional[Dict[str, object]] = self._call(
            "removeFaceUserFromUserGroup",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def update_face_user(
        self,
        input: UpdateFaceUserInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Update a user

        修改人脸用户
        """
        result: Optional[Dict[str, object]] = self._call(
            "updateFaceUser",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result


class AsyncAlibabaLinkvisual(AsyncClient):
    """Alibaba Cloud LinkVisual. Manage the people your cameras recognize: register users with face
    pictures, look them up and organize them in groups. These are the face operations of Alibaba Cloud
    LinkVisual.

    阿里云 LinkVisual。管理摄像头需要识别的人员：添加用户及其人脸图片、查询用户、将用户编入用户组。此处
    为阿里云 LinkVisual 的人脸接口。
    """

    def __init__(
        self,
        credentials: Union[Credentials, CredentialsProvider, AsyncCredentialsProvider],
        *,
        region: Optional[str] = None,
        signature_version: Optional[Literal["V2", "V3"]] = None,
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

        :param region:
            Region. Optional; Alibaba's SDKs do not send it. Default: not sent.

            地域。可选，阿里云 SDK 不发送。默认不发送。
        :param signature_version:
            `V3` signs in headers (ACS3-HMAC-SHA256), `V2` in parameters (HMAC-SHA1). Default: `V3`.
        """
        super().__init__(
            _operations,
            credentials,
            options={
                "region": region,
            },
            signing={
                "signatureVersion": signature_version,
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

    async def add_face_user(
        self,
        input: AddFaceUserInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> AddFaceUserOutput:
        """Add a user

        添加人脸用户
        """
        result: AddFaceUserOutput = await self._call(
            "addFaceUser",
            input,
            "AddFaceUserOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def add_face_user_group(
        self,
        input: AddFaceUserGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Dict[str, object]:
        """Add a user group

        添加用户组
        """
        result: Dict[str, object] = await self._call(
            "addFaceUserGroup",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def add_face_user_picture(
        self,
        input: AddFaceUserPictureInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> str:
        """Add a picture of a user

        添加人脸图片
        """
        result: str = await self._call(
            "addFaceUserPicture",
            input,
            "str",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def add_face_user_to_user_group(
        self,
        input: AddFaceUserToUserGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Add a user to a group

        将用户加入用户组
        """
        result: Optional[Dict[str, object]] = await self._call(
            "addFaceUserToUserGroup",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def delete_face_user(
        self,
        input: DeleteFaceUserInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Delete a user

        删除人脸用户
        """
        result: Optional[Dict[str, object]] = await self._call(
            "deleteFaceUser",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def delete_face_user_group(
        self,
        input: DeleteFaceUserGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Delete a user group

        删除用户组
        """
        result: Optional[Dict[str, object]] = await self._call(
            "deleteFaceUserGroup",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def delete_face_user_picture(
        self,
        input: DeleteFaceUserPictureInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Delete a picture of a user

        删除人脸图片
        """
        result: Optional[Dict[str, object]] = await self._call(
            "deleteFaceUserPicture",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def query_face_custom_user_id_by_user_id(
        self,
        input: QueryFaceCustomUserIdByUserIdInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> object:
        """Get the custom user ID by user ID

        按用户 ID 查询自定义用户 ID
        """
        result: object = await self._call(
            "queryFaceCustomUserIdByUserId",
            input,
            "object",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def query_face_user(
        self,
        input: QueryFaceUserInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> QueryFaceUserOutput:
        """Get a user

        查询人脸用户
        """
        result: QueryFaceUserOutput = await self._call(
            "queryFaceUser",
            input,
            "QueryFaceUserOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def query_face_user_batch(
        self,
        input: QueryFaceUserBatchInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> List[FaceUser]:
        """Get users by a list of user IDs

        批量查询用户信息
        """
        result: List[FaceUser] = await self._call(
            "queryFaceUserBatch",
            input,
            "List[FaceUser]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def query_face_user_by_name(
        self,
        input: QueryFaceUserByNameInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> QueryFaceUserByNameOutput:
        """Search users by name

        按姓名查询人脸用户
        """
        result: QueryFaceUserByNameOutput = await self._call(
            "queryFaceUserByName",
            input,
            "QueryFaceUserByNameOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def query_face_user_by_name_pages(
        self,
        input: QueryFaceUserByNameInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> AsyncIterator[QueryFaceUserByNameOutput]:
        """The pages of :meth:`query_face_user_by_name`, from the one that the input selects. Each page is a call, made when it is needed."""
        return self._pages(
            "queryFaceUserByName",
            input,
            "QueryFaceUserByNameOutput",
            {"timeout": timeout, "deadline": deadline},
        )

    async def query_face_user_id_by_custom_user_id(
        self,
        input: QueryFaceUserIdByCustomUserIdInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> object:
        """Get user IDs by custom user ID

        按自定义用户 ID 查询用户 ID
        """
        result: object = await self._call(
            "queryFaceUserIdByCustomUserId",
            input,
            "object",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def remove_face_user_from_user_group(
        self,
        input: RemoveFaceUserFromUserGroupInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Remove a user from a group

        将用户移出用户组
        """
        result: Optional[Dict[str, object]] = await self._call(
            "removeFaceUserFromUserGroup",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def update_face_user(
        self,
        input: UpdateFaceUserInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Update a user

        修改人脸用户
        """
        result: Optional[Dict[str, object]] = await self._call(
            "updateFaceUser",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result
