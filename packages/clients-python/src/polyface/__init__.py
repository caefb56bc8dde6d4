"""Typed clients of face-recognition services. Each service is a package: ``polyface.tencent_faceid`` and so on."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from polyface._runtime.check_credentials import AsyncCredentialsProvider, CredentialsProvider
    from polyface._runtime.credentials import Credentials
    from polyface._runtime.environment import Environment
    from polyface._runtime.errors import (
        CredentialsError,
        InvalidInputError,
        PolyfaceError,
        ResponseError,
        TransportError,
        UnexpectedResponseError,
        VendorError,
    )
    from polyface._runtime.events import ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
    from polyface._runtime.explanation import Explanation
    from polyface._runtime.issue import Issue
    from polyface._runtime.message import WireRequest, WireResponse
    from polyface._runtime.response import ApiResponse
    from polyface._runtime.transport import (
        AsyncPoolTransport,
        AsyncTransport,
        NotSentError,
        PoolTransport,
        Transport,
    )

__all__ = [
    "ApiResponse",
    "AsyncCredentialsProvider",
    "AsyncPoolTransport",
    "AsyncTransport",
    "Credentials",
    "CredentialsError",
    "CredentialsProvider",
    "Environment",
    "ErrorEvent",
    "Explanation",
    "Hooks",
    "InvalidInputError",
    "Issue",
    "NotSentError",
    "PolyfaceError",
    "PoolTransport",
    "RequestEvent",
    "ResponseError",
    "ResponseEvent",
    "RetryEvent",
    "Transport",
    "TransportError",
    "UnexpectedResponseError",
    "VendorError",
    "WaitEvent",
    "WireRequest",
    "WireResponse",
]

if not TYPE_CHECKING:
    from polyface._runtime.lazy import lazy_names

    _homes = {
        "polyface._runtime.check_credentials": ("AsyncCredentialsProvider", "CredentialsProvider"),
        "polyface._runtime.credentials": ("Credentials",),
        "polyface._runtime.environment": ("Environment",),
        "polyface._runtime.events": ("ErrorEvent", "Hooks", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"),
        "polyface._runtime.explanation": ("Explanation",),
        "polyface._runtime.issue": ("Issue",),
        "polyface._runtime.message": ("WireRequest", "WireResponse"),
        "polyface._runtime.response": ("ApiResponse",),
        "polyface._runtime.transport": (
            "AsyncPoolTransport",
            "AsyncTransport",
            "NotSentError",
            "PoolTransport",
            "Transport",
        ),
    }
    __getattr__, __dir__ = lazy_names(globals(), _homes, "polyface._runtime.errors")
