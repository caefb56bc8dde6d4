"""Typed clients of face-recognition services. Each service is a package: ``polyface.tencent_faceid`` and so on."""

from polyface._runtime.credentials import AsyncCredentialsProvider, Credentials, CredentialsProvider
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
from polyface._runtime.issue import Issue
from polyface._runtime.message import WireRequest, WireResponse
from polyface._runtime.transport import (
    AsyncPoolTransport,
    AsyncTransport,
    NotSentError,
    PoolTransport,
    Transport,
)

__all__ = [
    "AsyncCredentialsProvider",
    "AsyncPoolTransport",
    "AsyncTransport",
    "Credentials",
    "CredentialsError",
    "CredentialsProvider",
    "Environment",
    "InvalidInputError",
    "Issue",
    "NotSentError",
    "PolyfaceError",
    "PoolTransport",
    "ResponseError",
    "Transport",
    "TransportError",
    "UnexpectedResponseError",
    "VendorError",
    "WireRequest",
    "WireResponse",
]
