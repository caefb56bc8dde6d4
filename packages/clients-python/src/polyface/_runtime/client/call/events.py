"""What a client reports of its calls: to hooks, and to the log of the standard library."""

import logging
from typing import Any, Mapping, NamedTuple, Optional

from polyface._runtime.errors import PolyfaceError

_log = logging.getLogger("polyface")
_log.addHandler(logging.NullHandler())


class RequestEvent(NamedTuple):
    """A signed request is about to be sent."""

    service: str
    operation: str
    attempt: int
    """1 for the first."""
    method: str
    url: str
    """Without the query."""
    headers: Mapping[str, str]
    """With the token, the signature and sensitive values of the input masked."""
    body_size: int


class ResponseEvent(NamedTuple):
    """A response was received."""

    service: str
    operation: str
    attempt: int
    status: int
    headers: Mapping[str, str]
    """The headers that are safe to log."""
    body_size: int
    duration: float
    """Seconds since the request was sent."""


class RetryEvent(NamedTuple):
    """An attempt failed and is followed by another."""

    service: str
    operation: str
    attempt: int
    reason: str
    """``backoff``, ``clock``, ``nonce``, ``credentials`` or ``network``."""
    delay: float
    """Seconds the client waits before."""
    error: PolyfaceError


class WaitEvent(NamedTuple):
    """A request waits to stay within the documented rate."""

    service: str
    operation: str
    attempt: int
    delay: float
    """Seconds."""


class ErrorEvent(NamedTuple):
    """A call raises an error. ``attempt`` is the number of requests sent: 0 if none was."""

    service: str
    operation: str
    attempt: int
    error: PolyfaceError


class Hooks:
    """Called during a call, for metrics and traces: override what you need. No event has a secret, a signature or personal data.

    What a hook raises is ignored. The methods of an async client's hooks are called in its event loop and must not block.
    """

    def on_request(self, event: RequestEvent) -> None:
        """Before each attempt is sent."""

    def on_response(self, event: ResponseEvent) -> None:
        """When a response was received, before it is decoded."""

    def on_retry(self, event: RetryEvent) -> None:
        """Before the wait for each retry."""

    def on_wait(self, event: WaitEvent) -> None:
        """When a request waits for the rate limit."""

    def on_error(self, event: ErrorEvent) -> None:
        """Once when a call raises, also if nothing was sent."""


class Events:
    """Calls the hooks and writes the log ``polyface``: requests and waits at DEBUG, responses at INFO, retries at WARNING, errors at ERROR."""

    def __init__(self, hooks: Optional[Hooks]) -> None:
        self._hooks = hooks

    @property
    def is_observed(self) -> bool:
        """Whether a hook or the log needs the events of requests and responses: collecting them takes time."""
        return self._hooks is not None or _log.isEnabledFor(logging.INFO)

    def request(self, event: RequestEvent) -> None:
        self._call("on_request", event)
        _log.debug("%s/%s: request %d is sent", event.service, event.operation, event.attempt)

    def response(self, event: ResponseEvent) -> None:
        self._call("on_response", event)
        milliseconds = event.duration * 1000
        _log.info("%s/%s: HTTP %d in %.0f ms", event.service, event.operation, event.status, milliseconds)

    def retry(self, event: RetryEvent) -> None:
        self._call("on_retry", event)
        message = "%s/%s: retry in %.0f ms (%s): %s"
        _log.warning(message, event.service, event.operation, event.delay * 1000, event.reason, event.error)

    def wait(self, event: WaitEvent) -> None:
        self._call("on_wait", event)
        _log.debug("%s/%s: waits %.0f ms for quota", event.service, event.operation, event.delay * 1000)

    def error(self, event: ErrorEvent) -> None:
        self._call("on_error", event)
        _log.error("%s", event.error)

    def _call(self, name: str, event: Any) -> None:
        if self._hooks is None:
            return
        try:
            getattr(self._hooks, name)(event)
        except Exception:
            _log.debug("the hook %s failed", name, exc_info=False)
