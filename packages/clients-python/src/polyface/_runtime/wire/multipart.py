"""``multipart/form-data`` bodies (RFC 7578)."""

from typing import Iterable, NamedTuple, Optional

from polyface._runtime.wire.text import utf8


class Field(NamedTuple):
    """A part of a form."""

    name: str
    value: bytes
    filename: Optional[str] = None
    content_type: Optional[str] = None


def encode_multipart(fields: Iterable[Field], boundary: str) -> bytes:
    """The body. The boundary must not occur in a value."""
    parts = []
    for name, value, filename, content_type in fields:
        file = "" if filename is None else f'; filename="{_quoted(filename)}"'
        kind = "" if content_type is None else f"Content-Type: {content_type}\r\n"
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"{file}\r\n{kind}\r\n'
        parts += [utf8(head), value, b"\r\n"]
    return b"".join([*parts, utf8(f"--{boundary}--\r\n")])


def _quoted(value: str) -> str:
    return value.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
