"""The parameters of an RPC request: in the query, and in the form if it has one."""

from typing import AbstractSet, Iterable, List, Sequence

from polyface._runtime.wire.message import WireRequest
from polyface._runtime.wire.text import Pair, format_pairs, parse_pairs, percent_decode, sort_key, utf8


def canonical_query(pairs: Iterable[Pair]) -> str:
    """Sorted by name and value before they are encoded; an empty value keeps its ``=``."""
    return format_pairs(sorted(pairs, key=lambda pair: (sort_key(pair[0]), sort_key(pair[1]))))


def has_form(request: WireRequest) -> bool:
    return request.method != "GET" and request.media_type() == "application/x-www-form-urlencoded"


def parameters(request: WireRequest) -> List[Pair]:
    form = parse_pairs(request.body.decode("utf-8", "replace")) if has_form(request) else []
    return [*parse_pairs(request.query), *form]


def with_parameters(request: WireRequest, pairs: Sequence[Pair]) -> WireRequest:
    if has_form(request):
        return request.replace(body=utf8(joined(request.body.decode("utf-8", "replace"), format_pairs(pairs))))
    return request.replace(query=joined(request.query, format_pairs(pairs)))


def without_parameters(request: WireRequest, names: AbstractSet[str]) -> WireRequest:
    def keep(source: str) -> str:
        pieces = source.split("&")
        return "&".join(piece for piece in pieces if percent_decode(piece.split("=", 1)[0], True) not in names)

    if has_form(request):
        return request.replace(query=keep(request.query), body=utf8(keep(request.body.decode("utf-8", "replace"))))
    return request.replace(query=keep(request.query))


def joined(*parts: str) -> str:
    return "&".join(part for part in parts if part)
