"""Typed clients of face-recognition services. Each service is a package: ``polyface.tencent_faceid`` and so on."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

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

_HOMES = {
    "check_credentials": ("AsyncCredentialsProvider", "CredentialsProvider"),
    "credentials": ("Credentials",),
    "environment": ("Environment",),
    "events": ("ErrorEvent", "Hooks", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"),
    "explanation": ("Explanation",),
    "issue": ("Issue",),
    "message": ("WireRequest", "WireResponse"),
    "response": ("ApiResponse",),
    "transport": ("AsyncPoolTransport", "AsyncTransport", "NotSentError", "PoolTransport", "Transport"),
}
"""The modules of the public names. Every other name is an error's."""

if not TYPE_CHECKING:  # a module is imported when the first of its names is used: importing a client stays cheap

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = next((module for module, names in _HOMES.items() if name in names), "errors")
        value = globals()[name] = getattr(import_module(f"polyface._runtime.{home}"), name)
        return value

    def __dir__() -> List[str]:
        return [*globals(), *__all__]
