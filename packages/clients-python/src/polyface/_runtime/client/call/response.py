"""What an error says of a response, and when to try again."""

import re
from typing import Dict, Generic, Mapping, Optional, TypeVar

from polyface._runtime.schema.redact import Redactor
from polyface._runtime.wire.message import WireResponse

_SAFE = re.compile(
    r"(date|age|server|via|content-type|content-length|content-encoding|retry-after|ratelimit(-.+)?|x-ratelimit-.+|x-cache|cf-ray"
    r"|x-request-id|x-acs-request-id|x-acs-trace-id|x-ca-request-id|x-ca-error-code|x-tc-requestid|eagleeye-traceid"
    r"|proxy-authenticate)\Z"
)
_SECONDS = re.compile(r"[0-9]{1,10}(\.[0-9]{1,3})?\Z")
_TIME_LEFT = re.compile(r"(?:^|,)\s*TimeLeft:\s*([0-9]{1,10})")
_LONGEST_WAIT = 60.0
_FIRST_WAIT, _FIRST_WAIT_THROTTLED, _LONGEST_BACKOFF = 0.1, 0.5, 20.0


Data = TypeVar("Data")


class ApiResponse(Generic[Data]):
    """The data of a response with its metadata. The ``repr`` shows no data and no header."""

    __slots__ = ("data", "request_id", "status", "headers", "attempts")

    def __init__(
        self, data: Data, request_id: Optional[str], status: int, headers: Mapping[str, str], attempts: int
    ) -> None:
        self.data = data
        """What the method returns."""
        self.request_id = request_id
        """The vendor's request id, if the response has one."""
        self.status = status
        """The HTTP status."""
        self.headers = headers
        """The headers by their names in lower case."""
        self.attempts = attempts
        """How many times the request was sent."""

    def __repr__(self) -> str:
        return f"ApiResponse(status={self.status}, request_id={self.request_id!r}, attempts={self.attempts})"


def safe_headers(response: WireResponse, redact: Redactor) -> Dict[str, str]:
    """The headers that are safe to log."""
    return {name: redact(value, 500) for name, value in response.headers if _SAFE.match(name)}


def retry_after(response: WireResponse, now: int) -> Optional[float]:
    """Seconds by ``Retry-After``, given as a number or as a date, else by the rate limit headers of Alibaba Cloud."""
    value = (response.header("retry-after") or "").strip()
    if _SECONDS.match(value):
        return float(value)
    at = _date(value)
    if at is not None:
        server = _date(response.header("date") or "")
        return max(0.0, at - (now / 1000 if server is None else server))
    headers = (response.header(name) or "" for name in ("x-ratelimit-user-api", "x-ratelimit-user"))
    left = max(int(found.group(1)) if found else 0 for found in (_TIME_LEFT.search(text[:500]) for text in headers))
    return left / 1000 or None


def server_time(response: WireResponse) -> Optional[int]:
    """Milliseconds since 1970 by the server's ``Date``."""
    at = _date(response.header("date") or "")
    return None if at is None else int(at * 1000)


def backoff(attempt: int, retry_after: Optional[float], random: float, throttled: bool) -> Optional[float]:
    """Seconds before the next attempt: full jitter up to a limit that doubles, or what the server asks for and a random
    time more. ``None``: too long to wait."""
    if retry_after is not None:
        return None if retry_after > _LONGEST_WAIT else retry_after + random * _FIRST_WAIT
    first = _FIRST_WAIT_THROTTLED if throttled else _FIRST_WAIT
    return random * min(_LONGEST_BACKOFF, first * 2.0 ** (attempt - 1))


def _date(value: str) -> Optional[float]:
    from email.utils import parsedate_to_datetime  # slow to import

    try:
        return parsedate_to_datetime(value).timestamp() if value else None
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
