"""Keeps calls within the documented request rate, for all clients of a process that share an account."""

import threading
from collections import deque
from typing import Deque, Dict, Mapping, Tuple

_PERIODS = {"second": 1.0, "minute": 60.0, "day": 86_400.0}


class Limiter:
    """Reserves times to send at: never more than ``requests`` within any period."""

    def __init__(self, requests: int, period: float) -> None:
        self._requests = requests
        self._period = period
        self._times: Deque[float] = deque(maxlen=requests)
        self._lock = threading.Lock()

    def reserve(self, now: float, latest: float) -> float:
        """The seconds to wait before sending; -1, and nothing is reserved, where that would be after ``latest``."""
        with self._lock:
            at = now
            if len(self._times) == self._requests:
                at = max(now, self._times[0] + self._period)
            if at > latest:
                return -1.0
            self._times.append(at)
            return at - now


_limiters: Dict[Tuple[str, ...], Limiter] = {}
_lock = threading.Lock()


def limiter_of(service: str, operation: str, key_id: str, rate: Mapping[str, object]) -> Limiter:
    """The limiter that all calls under one limit share."""
    scope = operation if rate["scope"] == "operation" else ""
    name = (service, scope, key_id, str(rate["requests"]), str(rate["per"]))
    with _lock:
        found = _limiters.get(name)
        if found is None:
            found = Limiter(int(str(rate["requests"])), _PERIODS[str(rate["per"])])
            _limiters[name] = found
        return found
