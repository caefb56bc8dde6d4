"""Finds out why a signature was refused, from what the server returns."""

from typing import Optional, Tuple

from polyface._runtime.operation.decode import Failure
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import WireResponse

_WRONG_SECRET = "The vendor signed the same string, so the secret is wrong: use the secret that belongs to this key id."


def diagnosis_of(response: WireResponse, failure: Failure, texts: Optional[SigningTexts]) -> Optional[str]:
    """A comparison of the string that the vendor signed with the client's, if the vendor returned it; else what the mock server says."""
    if failure.server_string_to_sign is None or texts is None:
        return response.header("x-polyface-explain")
    # Alibaba's API gateway returns `#` for line feeds.
    place = _first_difference(_lines(failure.server_string_to_sign), _lines(texts.string_to_sign))
    if place is None:
        return _WRONG_SECRET
    return (
        f"The vendor signed another string: the first difference is at line {place[0]}, column {place[1]} of the string to sign. "
        "A proxy or gateway on the way changes the request, or the endpoint is wrong."
    )


def _lines(text: str) -> str:
    return text.replace("#", "\n").strip()


def _first_difference(expected: str, received: str) -> Optional[Tuple[int, int]]:
    """The line and column, from 1, where two texts first differ."""
    if expected == received:
        return None
    pairs = zip(expected, received)
    at = next((index for index, (one, other) in enumerate(pairs) if one != other), min(len(expected), len(received)))
    before = expected[:at]
    return before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1
