"""Keeps secrets and personal data out of every text that reaches an error."""

from typing import Any, Iterable, Iterator, List, Mapping, Optional, Sequence, Set, Tuple, Union

from polyface._runtime.schema.read import member_schema
from polyface._runtime.schema.spellings import decode_spellings, from_units, search_terms, to_units
from polyface._runtime.schema.validate import Schema

_LONGEST_WHOLE = 64
"""The longest term that is searched as a whole. Of longer ones every part of about 30 characters is found."""
_SHORT = 4
"""Occurrences of shorter terms are searched without overlaps."""
_PIECE = 16
"""The length of the pieces in which longer terms are searched."""
_LONGEST_SECRET = 4 * 1024 * 1024
_LOOKAHEAD = 16_384
"""The text that is searched beyond the length to show, so that a secret that begins before the cut is found."""
_MARGIN = 2_048
"""The end of a searched part that is not shown: a secret may continue after it."""

Secret = Union[str, bytes]


def sensitive_values(value: Any, schema: Optional[Schema], marked: bool = False) -> List[Secret]:
    """The texts, numbers and bytes of a value that its schema marks as sensitive. Bytes of a schema of the format
    ``binary`` always are."""
    if not schema and not marked:
        return []
    schema = schema or {}
    sensitive = marked or "sensitive" in schema
    found: List[Secret] = []
    for branch in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
        found += sensitive_values(value, branch, sensitive)
    if isinstance(value, (bytes, bytearray)):
        if sensitive or schema.get("format") == "binary":
            found.append(bytes(value))
    elif isinstance(value, (list, tuple)):
        for item in value:
            found += sensitive_values(item, schema.get("items"), sensitive)
    elif isinstance(value, Mapping):
        for name, member in value.items():
            found += sensitive_values(member, member_schema(schema, name), sensitive)
    elif sensitive and isinstance(value, (str, int, float)) and not isinstance(value, bool):
        found.append(str(value))
    return found


class Redactor:
    """Masks secrets in texts by ``***`` in every spelling that encoders and servers commonly produce, as the TypeScript
    clients do. The terms to search for are computed with the first text: most calls show none."""

    def __init__(self, secrets: Iterable[Secret]) -> None:
        self._secrets = tuple(secrets)
        self._terms: Optional[Sequence[str]] = None

    def __call__(self, text: str, length: Optional[int] = None) -> str:
        """Masks the secrets of a text, and then cuts it if a length in UTF-16 code units is given."""
        units = to_units(text)
        part = units if length is None else units[: length + _LOOKAHEAD]
        if self._terms is None:
            self._terms = _compiled(self._secrets)
        end = len(part) - _MARGIN if len(part) < len(units) else len(part)
        return from_units(_replaced(part, end, _found(part, self._terms))[:length])

    def __repr__(self) -> str:
        return "Redactor()"


def _compiled(secrets: Iterable[Secret]) -> Sequence[str]:
    terms = {_folded(term): None for secret in secrets for term in search_terms(secret[:_LONGEST_SECRET])}
    return [term for term in terms if len(term) > 1 or term > "\u007f"]


def _folded(text: str) -> str:
    """In a form ``+`` is a space: the two are the same for a search."""
    return text.replace("+", " ")


def _found(text: str, terms: Sequence[str]) -> List[Tuple[int, int]]:
    """The parts of the text where secrets are, sorted by their start."""
    found: List[Tuple[int, int]] = []
    long_terms = [term for term in terms if len(term) > _LONGEST_WHOLE]
    for spelling in decode_spellings(text) if terms else ():
        folded = _folded(spelling.text)
        for term in terms:
            if len(term) <= _LONGEST_WHOLE:
                places = _places(folded, term)
                found += [(spelling.starts[at], spelling.ends[at + len(term) - 1]) for at in places]
        if long_terms:
            found += [
                (spelling.starts[at], spelling.ends[at + _PIECE - 1]) for at in _piece_places(folded, long_terms)
            ]
    return sorted(found)


def _places(text: str, term: str) -> Iterator[int]:
    step = len(term) if len(term) < _SHORT else 1
    at = text.find(term)
    while at >= 0:
        yield at
        at = text.find(term, at + step)


def _piece_places(text: str, long_terms: Sequence[str]) -> List[int]:
    """The places of parts of long terms: of every part that contains a piece at a multiple of the piece length."""
    pieces = {text[at : at + _PIECE] for at in range(len(text) - _PIECE + 1)}
    near: Set[str] = set()
    for term in long_terms:
        for at in range(0, len(term) - _PIECE + 1, _PIECE):
            if term[at : at + _PIECE] in pieces:
                last = min(at + _PIECE - 1, len(term) - _PIECE)
                near.update(term[one : one + _PIECE] for one in range(max(at - _PIECE + 1, 0), last + 1))
    return [at for at in range(len(text) - _PIECE + 1) if text[at : at + _PIECE] in near] if near else []


def _replaced(text: str, end: int, ranges: Iterable[Tuple[int, int]]) -> str:
    """Replaces parts of the text up to ``end``. Parts that overlap or touch are one."""
    parts: List[str] = []
    shown = 0
    last = -1
    for start, stop in ranges:
        if start >= end:
            break
        if start > last:
            parts += (text[shown:start], "***")
        shown = last = max(last, stop)
    if shown < end:
        parts.append(text[shown:end])
    return "".join(parts)
