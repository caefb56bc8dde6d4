"""Which failures of a call are followed by another attempt, and after which wait."""

from typing import List, NamedTuple, Optional, Union

from polyface._runtime.client.call.options import Clock, Options
from polyface._runtime.client.call.response import backoff, server_time
from polyface._runtime.client.call.steps import Broken
from polyface._runtime.errors import PolyfaceError, ResponseError
from polyface._runtime.operation.operations import Operation
from polyface._runtime.wire.message import WireResponse

_CLOCK_RESOLUTION = 2_000


class Retry(NamedTuple):
    """Another attempt: why, and after how many seconds."""

    reason: str
    delay: float


class Retries:
    """The retries of one call. Advice other than ``backoff`` and ``nonce`` is taken once."""

    def __init__(self, options: Options, clock: Clock, operation: Operation) -> None:
        self._options = options
        self._clock = clock
        self._operation = operation
        self._once: List[str] = []

    def after(
        self, error: PolyfaceError, result: Union[WireResponse, Broken], attempts: int, signed_at: int
    ) -> Optional[Retry]:
        """The next attempt; ``None`` where there is none. Corrects the clock if the vendor says that it is wrong."""
        random = self._options.environment.random()
        retry = (
            self._after_break(result, attempts, random)
            if isinstance(result, Broken)
            else self._advised(error, result, attempts, signed_at, random)
        )
        return None if attempts > self._options.max_retries else retry

    def _after_break(self, broken: Broken, attempts: int, random: float) -> Optional[Retry]:
        is_safe = self._operation.idempotent or not broken.sent
        if broken.permanent or broken.reason == "deadline" or not is_safe:
            return None
        return _retry("network", backoff(attempts, None, random, False))

    def _advised(
        self, error: PolyfaceError, response: WireResponse, attempts: int, signed_at: int, random: float
    ) -> Optional[Retry]:
        assert isinstance(error, ResponseError)
        if error.retry == "backoff":
            throttled = error.kind == "throttled"  # refused before it was carried out
            if not self._operation.idempotent and not throttled:
                return None
            return _retry("backoff", backoff(attempts, error.retry_after, random, throttled))
        if error.retry == "nonce":
            return Retry("nonce", 0.0)
        if error.retry in self._once or error.retry == "never":
            return None
        self._once.append(error.retry)
        if error.retry == "clock":
            return Retry("clock", 0.0) if self._is_clock_corrected(response, signed_at) else None
        return Retry("credentials", 0.0) if self._options.renewable else None

    def _is_clock_corrected(self, response: WireResponse, signed_at: int) -> bool:
        """Whether the request was signed with a wrong time. Another call may have corrected the clock since."""
        at = server_time(response)
        if at is None:
            return False
        now = self._options.environment.now()
        if abs(at - now - self._clock.offset) >= _CLOCK_RESOLUTION:
            self._clock.offset = at - now
        return abs(at - signed_at) >= _CLOCK_RESOLUTION


def _retry(reason: str, delay: Optional[float]) -> Optional[Retry]:
    return None if delay is None else Retry(reason, delay)
