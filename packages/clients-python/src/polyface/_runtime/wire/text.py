"""Texts on the wire: UTF-8, percent-encoding, query strings, JSON. The same bytes as the TypeScript runtime."""

import json
import re
from decimal import Decimal
from typing import Any, Iterable, List, Tuple
from urllib.parse import quote, unquote_to_bytes

Pair = Tuple[str, str]

_SURROGATE = re.compile("[\ud800-\udfff]")


def well_formed(value: str) -> str:
    """The text with lone surrogates replaced by U+FFFD."""
    if value.isascii() or not _SURROGATE.search(value):
        return value
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def utf8(value: str) -> bytes:
    return well_formed(value).encode("utf-8")


def percent_encode(value: str) -> str:
    """RFC 3986: ``A-Z a-z 0-9 - _ . ~`` stay, every other byte of UTF-8 becomes ``%XX``."""
    return quote(well_formed(value), safe="-_.~")


def percent_decode(value: str, plus_as_space: bool = False) -> str:
    spaced = value.replace("+", " ") if plus_as_space else value
    return unquote_to_bytes(spaced).decode("utf-8", "replace") if "%" in spaced else spaced


def sort_key(value: str) -> bytes:
    """Sorts by UTF-16 code units, as the vendors' clients do."""
    return value.encode("utf-16-be", "surrogatepass")


def parse_pairs(source: str) -> List[Pair]:
    pairs = []
    for piece in source.split("&"):
        if piece:
            name, _, value = piece.partition("=")
            pairs.append((percent_decode(name, True), percent_decode(value, True)))
    return pairs


def format_pairs(pairs: Iterable[Pair]) -> str:
    return "&".join(f"{percent_encode(name)}={percent_encode(value)}" for name, value in pairs)


def scalar_text(value: Any) -> str:
    """A string, number or boolean as text in a query, form or header."""
    if isinstance(value, str):
        return value
    if value is True or value is False:
        return "true" if value else "false"
    return _number(value) if isinstance(value, float) else str(value)


def json_text(value: Any) -> str:
    """Compact JSON, not escaped beyond need."""
    return json.dumps(_whole_numbers(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def json_bytes(value: Any) -> bytes:
    text = json_text(value)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", paired).encode("utf-8")


def parse_json(body: bytes) -> Any:
    """JSON from UTF-8, with or without a byte order mark. Raises ``ValueError``."""
    try:
        return json.loads(body.decode("utf-8-sig", "replace"))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _whole_numbers(value: Any) -> Any:
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e21 else value
    if isinstance(value, dict):
        return {name: _whole_numbers(member) for name, member in value.items()}
    return [_whole_numbers(item) for item in value] if isinstance(value, (list, tuple)) else value


def _number(value: float) -> str:
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    if 1e-6 <= abs(value) < 1e-3:
        return format(Decimal(repr(value)), "f")
    return re.sub(r"e([+-])0+", r"e\1", repr(value))
