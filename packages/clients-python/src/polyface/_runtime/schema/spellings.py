"""A text as it is, and with its escapes decoded. Texts are sequences of UTF-16 code units here, as escapes name them."""

import re
from base64 import b64encode
from struct import unpack
from typing import List, NamedTuple, Optional, Sequence, Tuple, Union

_MOST_ENCODINGS = 4
"""Percent-encoding of JSON of percent-encoding, and one more."""
_LEAST_ENCODED = 5
"""The shortest secret, in bytes, that is also searched as Base64 and as hexadecimal digits."""
_MOST_DECODED = 1000

_NAMED = {
    "amp": "&",
    "lt": "<",
    "gt": ">",
    "quot": '"',
    "apos": "'",
    "nbsp": "\u00a0",
    "plus": "+",
    "equals": "=",
    "sol": "/",
    "bsol": "\\",
    "num": "#",
    "colon": ":",
    "percnt": "%",
}
_SIMPLE = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_CONTINUED = "(?:%[89abAB][0-9a-fA-F])"
_ESCAPE = re.compile(
    r"[%\\]u(?P<unit>[0-9a-fA-F]{4})"
    rf"|(?P<percent>%[fF][0-9a-fA-F]{_CONTINUED}{{3}}|%[eE][0-9a-fA-F]{_CONTINUED}{{2}}"
    rf"|%[cdCD][0-9a-fA-F]{_CONTINUED}|%[0-9a-fA-F]{{2}})"
    r"|\\u\{(?P<point>[0-9a-fA-F]{1,6})\}"
    r"|\\x(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<octal>[0-3][0-7]{2})"
    r"|\\(?P<literal>[\"'\\/`])"
    r"|\\(?P<simple>[nrtbf])"
    r"|&#(?P<decimal>[0-9]{1,7});|&#[xX](?P<hexadecimal>[0-9a-fA-F]{1,6});"
    rf"|&(?P<named>{'|'.join(_NAMED)});"
)


class Spelling(NamedTuple):
    """A text and where each of its code units comes from in the source text."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def to_units(text: str) -> str:
    """The text with each character outside the basic plane as two surrogates."""
    if text.isascii():
        return text
    raw = text.encode("utf-16-le", "surrogatepass")
    return "".join(map(chr, unpack(f"<{len(raw) // 2}H", raw))) if len(raw) > 2 * len(text) else text


def from_units(units: str) -> str:
    """The text of code units; a lone surrogate becomes U+FFFD."""
    return units if units.isascii() else units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def decode_spellings(units: str) -> List[Spelling]:
    """A text as it is, and decoded once, twice and so on until nothing is left to decode, at most four times."""
    spellings = [Spelling(units, range(len(units)), range(1, len(units) + 1))]
    while len(spellings) <= _MOST_ENCODINGS:
        decoded = _decode_once(spellings[-1])
        if decoded is None:
            break
        spellings.append(decoded)
    return spellings


def _decode_once(source: Spelling) -> Optional[Spelling]:
    text: List[str] = []
    starts: List[int] = []
    ends: List[int] = []
    last = 0
    for match in _ESCAPE.finditer(source.text):
        decoded = _decoded(match)
        if decoded is None:
            continue
        start, end = match.span()
        text += (source.text[last:start], decoded)
        starts += source.starts[last:start]
        starts += [source.starts[start]] * len(decoded)
        ends += source.ends[last:start]
        ends += [source.ends[end - 1]] * len(decoded)
        last = end
    if last == 0:
        return None
    text.append(source.text[last:])
    starts += source.starts[last:]
    ends += source.ends[last:]
    return Spelling("".join(text), starts, ends)


def _decoded(match: "re.Match[str]") -> Optional[str]:
    kind, value = match.lastgroup, match.group(match.lastgroup or 0)
    if kind == "percent":
        raw = bytes.fromhex(value.replace("%", ""))
        # A byte that begins no character stands for itself.
        return chr(raw[0]) if len(raw) == 1 else to_units(raw.decode("utf-8", "replace"))
    if kind in ("unit", "byte"):
        return chr(int(value, 16))
    if kind == "octal":
        return chr(int(value, 8))
    if kind == "literal":
        return value
    if kind == "simple":
        return _SIMPLE[value]
    if kind == "named":
        return _NAMED[value]
    code = int(value, 10 if kind == "decimal" else 16)
    return to_units(chr(code)) if code <= 0x10FFFF else None


def search_terms(secret: Union[str, bytes]) -> List[str]:
    """The texts to search for in the spellings of a text that may contain a secret."""
    if isinstance(secret, bytes):
        return [to_units(secret.decode("utf-8", "replace")), secret.decode("latin-1"), *_encoded(secret)]
    units = to_units(secret)
    formed = from_units(units)
    raw = formed.encode("utf-8")
    # Servers that take UTF-8 for Latin-1, and programs that print bytes, show each byte as one character.
    misread = [] if len(raw) == len(units) else [raw.decode("latin-1")]
    decoded = [one.text for one in decode_spellings(units)] if len(units) <= _MOST_DECODED else []
    return [units, to_units(formed), *misread, *decoded, *_encoded(raw)]


def _encoded(raw: bytes) -> Tuple[str, ...]:
    if len(raw) < _LEAST_ENCODED:
        return ()
    # At the three positions in a longer Base64 text, without the characters shared with what is around.
    parts = [
        b64encode(bytes(offset) + raw).decode()[-(-offset * 8 // 6) : (offset + len(raw)) * 8 // 6]
        for offset in range(3)
    ]
    texts = [b64encode(raw).decode(), *parts]
    url_safe = [text.replace("+", "-").replace("/", "_") for text in texts]
    return (*texts, *url_safe, raw.hex(), raw.hex().upper())
