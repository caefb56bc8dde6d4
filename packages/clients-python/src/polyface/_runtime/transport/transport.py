"""What sends requests. Any object with a ``send`` can take the place of the connection pools."""

from typing import Protocol

from polyface._runtime.wire.message import WireRequest, WireResponse


class NotSentError(Exception):
    """A transport raises it where no byte of the request has left: such a request may be sent again. ``permanent``: not
    worth trying again, the certificate is not accepted or a proxy refuses."""

    def __init__(self, message: str, permanent: bool = False) -> None:
        super().__init__(message)
        self.permanent = permanent


class ResponseTooLargeError(Exception):
    """The response is longer than the client accepts."""


class Transport(Protocol):
    """Sends a request as it is and reads the response. Follows no redirect."""

    def send(self, request: WireRequest, timeout: float, max_bytes: int) -> WireResponse:
        """Raises ``TimeoutError`` after ``timeout`` seconds, :class:`NotSentError` where nothing was sent."""


class AsyncTransport(Protocol):
    """The same for an async client."""

    async def send(self, request: WireRequest, timeout: float, max_bytes: int) -> WireResponse:
        """Raises ``TimeoutError`` after ``timeout`` seconds, :class:`NotSentError` where nothing was sent."""
