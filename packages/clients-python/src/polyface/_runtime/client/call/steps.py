"""The steps of a call, which a client carries out, and their results."""

from typing import Any, Generator, Mapping, NamedTuple, Optional, Union

from polyface._runtime.transport.transport import NotSentError
from polyface._runtime.wire.message import WireRequest


class GetCredentials(NamedTuple):
    """Get the credentials; the result is :class:`Credentials` or an exception."""

    timeout: float


class Sleep(NamedTuple):
    """Wait."""

    seconds: float


class Send(NamedTuple):
    """Send a request; the result is a response or a :class:`Broken`."""

    request: WireRequest
    timeout: float


class Broken(NamedTuple):
    """Why no response arrived."""

    reason: str
    detail: str
    sent: bool
    permanent: bool = False
    """Whether every request fails the same way: the certificate is not accepted, or a proxy refuses."""


class CallResult(NamedTuple):
    """A success: its data as on the wire, and the metadata of the response."""

    data: Any
    request_id: Optional[str]
    status: int
    headers: Mapping[str, str]
    attempts: int


Step = Union[GetCredentials, Sleep, Send]
StepGenerator = Generator[Step, Any, Any]


def broken(error: Exception) -> Broken:
    """Why nothing came back. An address loses its query, which may carry a signature."""
    detail = str(error) or type(error).__name__
    if isinstance(error, NotSentError):
        return Broken("network", _without_queries(detail), False, error.permanent)
    reason = "timeout" if isinstance(error, TimeoutError) else "network"
    description = detail if isinstance(error, TimeoutError) else f"{type(error).__name__}: {_without_queries(detail)}"
    return Broken(reason, description, True)


def _without_queries(text: str) -> str:
    return " ".join(word.split("?", 1)[0] + "?…" if "?" in word else word for word in text.split(" "))
