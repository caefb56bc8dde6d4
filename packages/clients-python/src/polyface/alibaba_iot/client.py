# Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
"""The clients of Alibaba Cloud IoT face service."""

from __future__ import annotations

from polyface._runtime.client.client import AsyncClient, Client
from polyface._runtime.operation.operations import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, Literal, Optional, Union

    from polyface._runtime.client.call.events import Hooks
    from polyface._runtime.signing.check_credentials import (
        AsyncCredentialsProvider,
        CredentialsProvider,
    )
    from polyface._runtime.signing.credentials import Credentials
    from polyface._runtime.signing.environment import Environment
    from polyface._runtime.transport.transport import AsyncTransport, Transport
    from polyface.alibaba_iot.models import (
        AddFacePermissionInput,
        DeleteFaceImageInput,
        DeleteFacePermissionInput,
        GetFaceImageInput,
        GetFaceImageOutput,
        SaveFaceImageInput,
    )

_operations = Operations(__name__, __file__)


class AlibabaIot(Client):
    """Alibaba Cloud IoT face service. Manage one face picture per user on Alibaba Cloud's IoT platform,
    and the spaces and devices that the user may access: save, get and delete the picture, grant and
    revoke access permissions.

    阿里云物联网平台人脸服务。管理阿里云物联网平台上的用户人脸图片（每个用户一张）以及用户可凭人脸通行的
    空间与设备：保存、查询、删除人脸图片，添加与删除通行权限。
    """

    def __init__(
        self,
        credentials: Union[Credentials, CredentialsProvider],
        *,
        language: Optional[str] = None,
        locale: Optional[str] = None,
        stage: Optional[str] = None,
        signature_method: Optional[Literal["HmacSHA256", "HmacSHA1"]] = None,
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

        :param language:
            Language of localizedMsg. Its effect is inferred. Default: not sent.

            localizedMsg 的语言。其作用为推断。默认不发送。
        :param locale:
            Locale of localizedMsg. Not in Alibaba's documentation; from Alibaba's client. Its effect is
            inferred. Default: not sent.

            localizedMsg 的区域设置。阿里云文档未列出，取自阿里云客户端；其作用为推断。默认不发送。
        :param stage:
            Stage of the API.

            API 环境（stage）。
        :param signature_method:
            The algorithm of the signature: `HmacSHA256` or `HmacSHA1`. Default: `HmacSHA256`.
        """
        super().__init__(
            _operations,
            credentials,
            options={
                "language": language,
                "locale": locale,
                "stage": stage,
            },
            signing={
                "signatureMethod": signature_method,
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

    def add_face_permission(
        self,
        input: AddFacePermissionInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Grant access permissions

        添加通行权限
        """
        result: Optional[Dict[str, object]] = self._call(
            "addFacePermission",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def delete_face_image(
        self,
        input: DeleteFaceImageInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Delete the face picture of a user

        删除人脸图片
        """
        result: Optional[Dict[str, object]] = self._call(
            "deleteFaceImage",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def delete_face_permission(
        self,
        input: DeleteFacePermissionInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Revoke access permissions

        删除通行权限
        """
        result: Optional[Dict[str, object]] = self._call(
            "deleteFacePermission",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def get_face_image(
        self,
        input: GetFaceImageInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[GetFaceImageOutput]:
        """Get the face picture of a user

        查询人脸图片
        """
        result: Optional[GetFaceImageOutput] = self._call(
            "getFaceImage",
            input,
            "GetFaceImageOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def save_face_image(
        self,
        input: SaveFaceImageInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Save the face picture of a user

        保存人脸图片
        """
        result: Optional[Dict[str, object]] = self._call(
            "saveFaceImage",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result


class AsyncAlibabaIot(AsyncClient):
    """Alibaba Cloud IoT face service. Manage one face picture per user on Alibaba Cloud's IoT platform,
    and the spaces and devices that the user may access: save, get and delete the picture, grant and
    revoke access permissions.

    阿里云物联网平台人脸服务。管理阿里云物联网平台上的用户人脸图片（每个用户一张）以及用户可凭人脸通行的
    空间与设备：保存、查询、删除人脸图片，添加与删除通行权限。
    """

    def __init__(
        self,
        credentials: Union[Credentials, CredentialsProvider, AsyncCredentialsProvider],
        *,
        language: Optional[str] = None,
        locale: Optional[str] = None,
        stage: Optional[str] = None,
        signature_method: Optional[Literal["HmacSHA256", "HmacSHA1"]] = None,
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

        :param language:
            Language of localizedMsg. Its effect is inferred. Default: not sent.

            localizedMsg 的语言。其作用为推断。默认不发送。
        :param locale:
            Locale of localizedMsg. Not in Alibaba's documentation; from Alibaba's client. Its effect is
            inferred. Default: not sent.

            localizedMsg 的区域设置。阿里云文档未列出，取自阿里云客户端；其作用为推断。默认不发送。
        :param stage:
            Stage of the API.

            API 环境（stage）。
        :param signature_method:
            The algorithm of the signature: `HmacSHA256` or `HmacSHA1`. Default: `HmacSHA256`.
        """
        super().__init__(
            _operations,
            credentials,
            options={
                "language": language,
                "locale": locale,
                "stage": stage,
            },
            signing={
                "signatureMethod": signature_method,
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

    async def add_face_permission(
        self,
        input: AddFacePermissionInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Grant access permissions

        添加通行权限
        """
        result: Optional[Dict[str, object]] = await self._call(
            "addFacePermission",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def delete_face_image(
        self,
        input: DeleteFaceImageInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Delete the face picture of a user

        删除人脸图片
        """
        result: Optional[Dict[str, object]] = await self._call(
            "deleteFaceImage",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def delete_face_permission(
        self,
        input: DeleteFacePermissionInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Revoke access permissions

        删除通行权限
        """
        result: Optional[Dict[str, object]] = await self._call(
            "deleteFacePermission",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def get_face_image(
        self,
        input: GetFaceImageInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[GetFaceImageOutput]:
        """Get the face picture of a user

        查询人脸图片
        """
        result: Optional[GetFaceImageOutput] = await self._call(
            "getFaceImage",
            input,
            "GetFaceImageOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def save_face_image(
        self,
        input: SaveFaceImageInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> Optional[Dict[str, object]]:
        """Save the face picture of a user

        保存人脸图片
        """
        result: Optional[Dict[str, object]] = await self._call(
            "saveFaceImage",
            input,
            "Dict[str, object]",
            {"timeout": timeout, "deadline": deadline},
        )
        return result
