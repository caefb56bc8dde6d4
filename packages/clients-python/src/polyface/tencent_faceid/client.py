# Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
"""The clients of Tencent Cloud FaceID."""

from __future__ import annotations

from polyface._runtime.client.client import AsyncClient, Client
from polyface._runtime.operation.operations import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional, Union

    from polyface._runtime.client.call.events import Hooks
    from polyface._runtime.signing.check_credentials import (
        AsyncCredentialsProvider,
        CredentialsProvider,
    )
    from polyface._runtime.signing.credentials import Credentials
    from polyface._runtime.signing.environment import Environment
    from polyface._runtime.transport.transport import AsyncTransport, Transport
    from polyface.tencent_faceid.models import (
        DetectAuthInput,
        DetectAuthOutput,
        GetDetectInfoEnhancedInput,
        GetDetectInfoEnhancedOutput,
        GetFaceIdResultInput,
        GetFaceIdResultOutput,
        GetFaceIdTokenInput,
        GetFaceIdTokenOutput,
    )

_operations = Operations(__name__, __file__)


class TencentFaceid(Client):
    """Tencent Cloud FaceID. Verify a person's identity. Your server gets a token, the SDK in your app or a
    page hosted by Tencent records the person's face, and your server fetches the result: whether the
    person is live and matches their identity card or a picture that you uploaded.

    腾讯云慧眼人脸核身。核实一个人的真实身份：服务端获取 token，App 内的 SDK 或腾讯云托管页面采集人脸，
    服务端再拉取结果，确认是真人，且与身份证信息或您上传的照片为同一人。
    """

    def __init__(
        self,
        credentials: Union[Credentials, CredentialsProvider],
        *,
        language: Optional[str] = None,
        region: Optional[str] = None,
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
            Language of error messages. Default: not sent.

            错误信息的语言。默认不发送。
        :param region:
            Common parameter: the region. This API supports only ap-beijing, ap-chengdu, ap-guangzhou and
            ap-shanghai. The server no longer requires it.

            公共参数：地域。在产品支持的地域中，本接口仅支持 ap-beijing、ap-chengdu、ap-guangzhou、ap-shanghai。
            服务端已不再要求此参数。
        """
        super().__init__(
            _operations,
            credentials,
            options={
                "language": language,
                "region": region,
            },
            signing={},
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

    def detect_auth(
        self,
        input: DetectAuthInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> DetectAuthOutput:
        """Start a hosted verification

        实名核身鉴权
        """
        result: DetectAuthOutput = self._call(
            "detectAuth",
            input,
            "DetectAuthOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def get_detect_info_enhanced(
        self,
        input: GetDetectInfoEnhancedInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetDetectInfoEnhancedOutput:
        """Get the result of a hosted verification

        获取实名核身结果信息增强版
        """
        result: GetDetectInfoEnhancedOutput = self._call(
            "getDetectInfoEnhanced",
            input,
            "GetDetectInfoEnhancedOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def get_face_id_result(
        self,
        input: GetFaceIdResultInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetFaceIdResultOutput:
        """Get the result of a verification

        获取 SDK 核验结果
        """
        result: GetFaceIdResultOutput = self._call(
            "getFaceIdResult",
            input,
            "GetFaceIdResultOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    def get_face_id_token(
        self,
        input: GetFaceIdTokenInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetFaceIdTokenOutput:
        """Get an SDK token

        获取 SDK 核验 Token
        """
        result: GetFaceIdTokenOutput = self._call(
            "getFaceIdToken",
            input,
            "GetFaceIdTokenOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result


class AsyncTencentFaceid(AsyncClient):
    """Tencent Cloud FaceID. Verify a person's identity. Your server gets a token, the SDK in your app or a
    page hosted by Tencent records the person's face, and your server fetches the result: whether the
    person is live and matches their identity card or a picture that you uploaded.

    腾讯云慧眼人脸核身。核实一个人的真实身份：服务端获取 token，App 内的 SDK 或腾讯云托管页面采集人脸，
    服务端再拉取结果，确认是真人，且与身份证信息或您上传的照片为同一人。
    """

    def __init__(
        self,
        credentials: Union[Credentials, CredentialsProvider, AsyncCredentialsProvider],
        *,
        language: Optional[str] = None,
        region: Optional[str] = None,
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
            Language of error messages. Default: not sent.

            错误信息的语言。默认不发送。
        :param region:
            Common parameter: the region. This API supports only ap-beijing, ap-chengdu, ap-guangzhou and
            ap-shanghai. The server no longer requires it.

            公共参数：地域。在产品支持的地域中，本接口仅支持 ap-beijing、ap-chengdu、ap-guangzhou、ap-shanghai。
            服务端已不再要求此参数。
        """
        super().__init__(
            _operations,
            credentials,
            options={
                "language": language,
                "region": region,
            },
            signing={},
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

    async def detect_auth(
        self,
        input: DetectAuthInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> DetectAuthOutput:
        """Start a hosted verification

        实名核身鉴权
        """
        result: DetectAuthOutput = await self._call(
            "detectAuth",
            input,
            "DetectAuthOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def get_detect_info_enhanced(
        self,
        input: GetDetectInfoEnhancedInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetDetectInfoEnhancedOutput:
        """Get the result of a hosted verification

        获取实名核身结果信息增强版
        """
        result: GetDetectInfoEnhancedOutput = await self._call(
            "getDetectInfoEnhanced",
            input,
            "GetDetectInfoEnhancedOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def get_face_id_result(
        self,
        input: GetFaceIdResultInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetFaceIdResultOutput:
        """Get the result of a verification

        获取 SDK 核验结果
        """
        result: GetFaceIdResultOutput = await self._call(
            "getFaceIdResult",
            input,
            "GetFaceIdResultOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result

    async def get_face_id_token(
        self,
        input: GetFaceIdTokenInput,
        *,
        timeout: Optional[float] = None,
        deadline: Optional[float] = None,
    ) -> GetFaceIdTokenOutput:
        """Get an SDK token

        获取 SDK 核验 Token
        """
        result: GetFaceIdTokenOutput = await self._call(
            "getFaceIdToken",
            input,
            "GetFaceIdTokenOutput",
            {"timeout": timeout, "deadline": deadline},
        )
        return result
