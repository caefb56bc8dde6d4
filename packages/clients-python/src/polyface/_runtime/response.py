"""What an error says of a response, and when to try again."""

from email.utils import parsedate_to_datetime
from typing import Dict, Optional, Sequence

from polyface._runtime.message import WireResponse
from polyface._runtime.redact import redact

_SAFE = ("content-type", "content-length", "date", "retry-after", "server", "via")
_LONGEST_WAIT = 60.0
_BASE, _CAP = 0.5, 20.0


def safe_headers(response: WireResponse, secrets: Sequence[str]) -> Dict[str, str]:
    """The headers that are safe to log."""
    return {
        name: redact(value, secrets, 200)
        for name, value in response.headers
        if name in _SAFE or name.endswith(("request-id", "requestid", "error-code"))
    }


def retry_after(response: WireResponse, now: int) -> Optional[float]:
    """Seconds by ``Retry-After``, given as a number or as a date."""
    value = (response.header("retry-after") or "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    at = _date(value)
    return None if at is None else max(0.0, at - now / 1000)


def server_time(response: WireResponse) -> Optional[int]:
    """Milliseconds since 1970 by the server's ``Date``."""
    at = _date(response.header("date") or "")
    return None if at is None else int(at * 1000)


def backoff(attempt: int, asked: Optional[float], random: float) -> Optional[float]:
    """Seconds before the next attempt: exponential with full jitter, not less than asked. ``None``: too long to wait."""
    jittered = random * min(_CAP, _BASE * 2.0 ** (attempt - 1))
    if asked is not None and asked > _LONGEST_WAIT:
        return None
    return max(jittered, asked or 0.0)


def _date(value: str) -> Optional[float]:
    try:
        return parsedate_to_datetime(value).timestamp() if value else None
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
