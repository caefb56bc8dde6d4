"""Version 3 of the RPC signature, ACS3-HMAC-SHA256: over the canonical request, in a header."""

import hmac
import re
from hashlib import sha256
from typing import Iterable, Sequence

from polyface._runtime.protocols.rpc_parameters import canonical_query
from polyface._runtime.signing.credentials import Credentials
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import Header, WireRequest
from polyface._runtime.wire.text import Pair, format_pairs, parse_pairs, percent_decode, percent_encode, sort_key, utf8

_SCHEME = "ACS3-HMAC-SHA256"
_SIGNED = re.compile(r"(host|content-type|x-acs-.*)\Z")


def encode(request: WireRequest, action: str, version: str, business: Sequence[Pair]) -> WireRequest:
    """Puts action and version into headers."""
    encoded = request.replace(query=format_pairs(business))
    encoded = encoded.with_header("x-acs-action", action).with_header("x-acs-version", version)
    return encoded.with_header("accept", "application/json")


def sign(request: WireRequest, credentials: Credentials, timestamp: str, nonce: str) -> WireRequest:
    payload = sha256(request.body).hexdigest()
    stamped = request.with_header("x-acs-date", timestamp).with_header("x-acs-signature-nonce", nonce)
    stamped = stamped.with_header("x-acs-content-sha256", payload)
    if credentials.session_token:
        stamped = stamped.with_header("x-acs-accesskey-id", credentials.key_id)
        stamped = stamped.with_header("x-acs-security-token", credentials.session_token)
    names = sorted({name for name, _ in stamped.headers if _SIGNED.match(name)})
    canonical = canonical_request(
        stamped.method, stamped.path or "/", parse_pairs(stamped.query), stamped.headers, names, payload
    )
    signature = signature_of(string_to_sign(canonical), credentials.secret)
    value = f"{_SCHEME} Credential={credentials.key_id},SignedHeaders={';'.join(names)},Signature={signature}"
    return stamped.with_header("authorization", value)


def signature(authorization: str) -> str:
    return authorization.rpartition("Signature=")[2]


def texts(signed: WireRequest, authorization: str) -> SigningTexts:
    names = authorization.partition("SignedHeaders=")[2].partition(",")[0].split(";")
    payload = signed.header("x-acs-content-sha256") or ""
    canonical = canonical_request(
        signed.method, signed.path or "/", parse_pairs(signed.query), signed.headers, names, payload
    )
    return SigningTexts(canonical, string_to_sign(canonical))


def canonical_request(
    method: str,
    path: str,
    query: Iterable[Pair],
    headers: Sequence[Header],
    signed_headers: Sequence[str],
    payload: str,
) -> str:
    lines = []
    for name in signed_headers:
        values = sorted((value.strip() for one, value in headers if one == name), key=sort_key)
        lines.append(f"{name}:{','.join(values)}\n")
    steps = "/".join(percent_encode(percent_decode(step)) for step in path.split("/"))
    return "\n".join([method, steps, canonical_query(query), "".join(lines), ";".join(signed_headers), payload])


def string_to_sign(canonical: str) -> str:
    return f"{_SCHEME}\n{sha256(utf8(canonical)).hexdigest()}"


def signature_of(text: str, secret: str) -> str:
    return hmac.new(utf8(secret), utf8(text), sha256).hexdigest()
