# Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
"""Tencent Cloud FaceID. Verify a person's identity. Your server gets a token, the SDK in your app or a
page hosted by Tencent records the person's face, and your server fetches the result: whether the
person is live and matches their identity card or a picture that you uploaded.

腾讯云慧眼人脸核身。核实一个人的真实身份：服务端获取 token，App 内的 SDK 或腾讯云托管页面采集人脸，
服务端再拉取结果，确认是真人，且与身份证信息或您上传的照片为同一人。
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from polyface._runtime.signing.credentials import Credentials
    from polyface.tencent_faceid.client import AsyncTencentFaceid, TencentFaceid

    from polyface.tencent_faceid.models import (
        CompareWithBusiness,
        GetFaceIdTokenBusiness,
        CompareWithPhoto,
        GetFaceIdTokenPhoto,
        DetectAuthInput,
        DetectAuthOutput,
        DetectInfoBestFrame,
        DetectInfoIdCardData,
        DetectInfoText,
        DetectInfoVideoData,
        Encryption,
        GetDetectInfoEnhancedInput,
        GetDetectInfoEnhancedOutput,
        GetFaceIdResultInput,
        GetFaceIdResultOutput,
        GetFaceIdTokenInput,
        GetFaceIdTokenOutput,
        IntentionAction,
        IntentionActionResult,
        IntentionConfig,
        IntentionQuestion,
        IntentionQuestionResult,
        IntentionVerifyData,
        ResponseEncryption,
    )


__all__ = [
    "AsyncTencentFaceid",
    "Credentials",
    "TencentFaceid",
    "CompareWithBusiness",
    "GetFaceIdTokenBusiness",
    "CompareWithPhoto",
    "GetFaceIdTokenPhoto",
    "DetectAuthInput",
    "DetectAuthOutput",
    "DetectInfoBestFrame",
    "DetectInfoIdCardData",
    "DetectInfoText",
    "DetectInfoVideoData",
    "Encryption",
    "GetDetectInfoEnhancedInput",
    "GetDetectInfoEnhancedOutput",
    "GetFaceIdResultInput",
    "GetFaceIdResultOutput",
    "GetFaceIdTokenInput",
    "GetFaceIdTokenOutput",
    "IntentionAction",
    "IntentionActionResult",
    "IntentionConfig",
    "IntentionQuestion",
    "IntentionQuestionResult",
    "IntentionVerifyData",
    "ResponseEncryption",
]

if not TYPE_CHECKING:
    from polyface._runtime import lazy_names as _lazy_names

    _homes = {
        "polyface._runtime.signing.credentials": ("Credentials",),
        "polyface.tencent_faceid.client": ("AsyncTencentFaceid", "TencentFaceid"),
    }
    __getattr__, __dir__ = _lazy_names(globals(), _homes, "polyface.tencent_faceid.models")
