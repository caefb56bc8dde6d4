"""Typed clients of face-recognition services. Each service is a package: ``polyface.tencent_faceid`` and so on."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from polyface._runtime.client.call.events import (
        ErrorEvent,
        Hooks,
        RequestEvent,
        ResponseEvent,
        RetryEvent,
        WaitEvent,
    )
    from polyface._runtime.client.call.response import ApiResponse
    from polyface._runtime.errors import (
        CredentialsError,
        InvalidInputError,
        PolyfaceError,
        ResponseError,
        TransportError,
        UnexpectedResponseError,
        VendorError,
    )
    from polyface._runtime.schema.issue import Issue
    from polyface._runtime.signing.check_credentials import AsyncCredentialsProvider, CredentialsProvider
    from polyface._runtime.signing.credentials import Credentials
    from polyface._runtime.signing.environment import Environment
    from polyface._runtime.signing.explanation import Explanation
    from polyface._runtime.transport.pool import AsyncPoolTransport, PoolTransport
    from polyface._runtime.transport.transport import AsyncTransport, NotSentError, Transport
    from polyface._runtime.wire.message import WireRequest, WireResponse

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
    from polyface._runtime import lazy_names as _lazy_names

    _homes = {
        "polyface._runtime.signing.check_credentials": ("AsyncCredentialsProvider", "CredentialsProvider"),
        "polyface._runtime.signing.credentials": ("Credentials",),
        "polyface._runtime.signing.environment": ("Environment",),
        "polyface._runtime.client.call.events": (
            "ErrorEvent",
            "Hooks",
            "RequestEvent",
            "ResponseEvent",
            "RetryEvent",
            "WaitEvent",
        ),
        "polyface._runtime.signing.explanation": ("Explanation",),
        "polyface._runtime.schema.issue": ("Issue",),
        "polyface._runtime.wire.message": ("WireRequest", "WireResponse"),
        "polyface._runtime.client.call.response": ("ApiResponse",),
        "polyface._runtime.transport.pool": ("AsyncPoolTransport", "PoolTransport"),
        "polyface._runtime.transport.transport": ("AsyncTransport", "NotSentError", "Transport"),
    }
    __getattr__, __dir__ = _lazy_names(globals(), _homes, "polyface._runtime.errors")
