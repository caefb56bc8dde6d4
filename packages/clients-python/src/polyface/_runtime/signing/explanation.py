"""How a request is signed."""

from typing import Mapping, NamedTuple, Optional


class SigningTexts(NamedTuple):
    """The texts that a signature is computed from."""

    canonical_request: Optional[str]
    string_to_sign: str


class Explanation(NamedTuple):
    """How a request is signed, to compare with the vendor's tools or your own code.

    The secret is not part of it; the session token is masked. Everything else is as sent, personal data of the input included: the
    ``repr`` shows none of it.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    """Names in lower case."""
    canonical_request: Optional[str]
    """``None`` in schemes that have no canonical request."""
    string_to_sign: str
    signature: str
    """In the encoding in which it is sent."""

    def __repr__(self) -> str:
        return f"Explanation({self.method} {self.url.split('?', 1)[0]})"
