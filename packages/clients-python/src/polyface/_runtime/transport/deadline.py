"""Sockets whose every wait ends when the attempt's time is up, however slowly the other side drips."""

import time
from contextvars import ContextVar
from typing import Any, Optional

until: "ContextVar[float]" = ContextVar("polyface_until")


def deadline_backend(core: Any) -> Any:
    """A network backend for a pool of httpcore."""

    class DeadlineStream(core.NetworkStream):  # type: ignore[misc]
        def __init__(self, stream: Any) -> None:
            self._stream = stream

        def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
            data: bytes = self._stream.read(max_bytes, _left(core.ReadTimeout, timeout))
            tls = None if data else self._stream.get_extra_info("ssl_object")
            if tls:
                check_end(core, tls)
            return data

        def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
            self._stream.write(buffer, _left(core.WriteTimeout, timeout))

        def close(self) -> None:
            self._stream.close()

        def start_tls(self, ssl_context: Any, server_hostname: Any = None, timeout: Optional[float] = None) -> Any:
            left = _left(core.ConnectTimeout, timeout)
            return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, left))

        def get_extra_info(self, info: str) -> Any:
            return self._stream.get_extra_info(info)

    class DeadlineBackend(core.SyncBackend):  # type: ignore[misc]
        def connect_tcp(self, host: str, port: int, timeout: Optional[float] = None, **rest: Any) -> Any:
            return DeadlineStream(super().connect_tcp(host, port, _left(core.ConnectTimeout, timeout), **rest))

    return DeadlineBackend()


def _left(error: Any, timeout: Optional[float]) -> float:
    left = until.get(time.monotonic() + (timeout or 30.0)) - time.monotonic()
    if left <= 0:
        raise error("the time is up")
    return left


def check_end(core: Any, tls: Any) -> None:
    """Raises an error if a connection has ended without the closing message of TLS."""
    from polyface._runtime.transport.tls import is_truncated

    if is_truncated(tls):
        raise core.ReadError("the connection was closed without the closing message of TLS")
