"""Version 2 of the RPC signature: HMAC-SHA1 over the parameters, which hold the signature as well."""

import hmac
from base64 import b64encode
from hashlib import sha1
from typing import Iterable, List, Sequence

from polyface._runtime.protocols.rpc_parameters import (
    canonical_query,
    has_form,
    joined,
    parameters,
    with_parameters,
    without_parameters,
)
from polyface._runtime.signing.credentials import Credentials
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import WireRequest
from polyface._runtime.wire.text import Pair, format_pairs, percent_encode, utf8

_STAMPED = {
    "AccessKeyId",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Signature",
    "SecurityToken",
}


def encode(request: WireRequest, action: str, version: str, business: Sequence[Pair]) -> WireRequest:
    """Puts action and version among the parameters."""
    headers = [(name, value) for name, value in request.headers if not name.startswith("x-acs-")]
    common = [("Action", action), ("Version", version), ("Format", "JSON")]
    query = format_pairs([*common, *business])
    if not has_form(request):
        return request.replace(headers=headers, query=query)
    return request.replace(
        headers=headers, query="", body=utf8(joined(query, request.body.decode("utf-8", "replace")))
    )


def sign(request: WireRequest, credentials: Credentials, timestamp: str, nonce: str) -> WireRequest:
    pairs: List[Pair] = [
        ("AccessKeyId", credentials.key_id),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", nonce),
        ("SignatureVersion", "1.0"),
        ("Timestamp", timestamp),
    ]
    if credentials.session_token:
        pairs.append(("SecurityToken", credentials.session_token))
    stamped = with_parameters(without_parameters(request, _STAMPED), pairs)
    signature = signature_of(string_to_sign(stamped.method, parameters(stamped)), credentials.secret)
    return with_parameters(stamped, [("Signature", signature)])


def signature(signed: WireRequest) -> str:
    return dict(parameters(signed)).get("Signature", "")


def texts(signed: WireRequest) -> SigningTexts:
    pairs = [pair for pair in parameters(signed) if pair[0] != "Signature"]
    return SigningTexts(None, string_to_sign(signed.method, pairs))


def string_to_sign(method: str, pairs: Iterable[Pair]) -> str:
    """The canonical query is encoded a second time."""
    return f"{method}&%2F&{percent_encode(canonical_query(pairs))}"


def signature_of(text: str, secret: str) -> str:
    return b64encode(hmac.new(utf8(f"{secret}&"), utf8(text), sha1).digest()).decode()
