"""A request and a response as bytes on the wire."""

from dataclasses import dataclass
from typing import Any, Iterable, List, Optional, Tuple

Header = Tuple[str, str]


class WireRequest:
    """A signed request. The bytes signed are the bytes sent. Its ``repr`` shows no query, header or body."""

    __slots__ = ("method", "origin", "path", "query", "headers", "body")

    def __init__(self, method: str, origin: str, path: str, query: str, headers: List[Header], body: bytes) -> None:
        self.method = method
        self.origin = origin
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"WireRequest({self.method} {self.origin}{self.path})"

    @property
    def target(self) -> str:
        return f"{self.path}?{self.query}" if self.query else self.path

    def replace(self, **changes: Any) -> "WireRequest":
        values = {name: getattr(self, name) for name in self.__slots__}
        values.update(changes)
        return WireRequest(**values)

    def header(self, name: str) -> Optional[str]:
        return find_header(self.headers, name)

    def with_header(self, name: str, value: str) -> "WireRequest":
        """The request with a header set: replaced where it is, else at the end."""
        if find_header(self.headers, name) is None:
            return self.replace(headers=[*self.headers, (name, value)])
        return self.replace(headers=[(one, value if one == name else old) for one, old in self.headers])

    def media_type(self) -> str:
        return (self.header("content-type") or "").split(";", 1)[0].strip().lower()


@dataclass(frozen=True)
class WireResponse:
    """A response: status, headers (names in lower case) and body."""

    status: int
    headers: Tuple[Header, ...]
    body: bytes

    def __repr__(self) -> str:
        return f"WireResponse({self.status}, {len(self.body)} bytes)"

    def header(self, name: str) -> Optional[str]:
        return find_header(self.headers, name)

    @property
    def is_ok(self) -> bool:
        return 200 <= self.status < 300


def find_header(headers: Iterable[Header], name: str) -> Optional[str]:
    for candidate, value in headers:
        if candidate == name:
            return value
    return None
