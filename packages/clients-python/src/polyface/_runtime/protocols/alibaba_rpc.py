"""Alibaba Cloud's RPC style, signed by version 3 (ACS3-HMAC-SHA256) or version 2 (HMAC-SHA1)."""

import hmac
import re
from base64 import b64encode
from datetime import datetime, timezone
from hashlib import sha1, sha256
from html import unescape
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence

from polyface._runtime.credentials import Credentials
from polyface._runtime.decode import Decoded, Failure, decode_envelope
from polyface._runtime.encode import Call, encode_request
from polyface._runtime.envelope import text_at
from polyface._runtime.explanation import SigningTexts
from polyface._runtime.message import Header, WireRequest, WireResponse
from polyface._runtime.operations import Operation
from polyface._runtime.text import (
    Pair,
    format_pairs,
    parse_json,
    parse_pairs,
    percent_decode,
    percent_encode,
    sort_key,
    utf8,
)

_SCHEME = "ACS3-HMAC-SHA256"
_LONGEST_QUERY = 6000
_ASKING = {"Action", "Version", "Format"}
_STAMPED = {
    "AccessKeyId",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Signature",
    "SecurityToken",
}
_SIGNED = re.compile(r"(host|content-type|x-acs-.*)\Z")
_SERVER_TEXT = re.compile(r"server string ?to ?sign is(?::| \[)", re.IGNORECASE)


class AlibabaRpc:
    """The client side of Alibaba Cloud's RPC style."""

    def encode(self, call: Call, signing: Mapping[str, Any]) -> WireRequest:
        request = encode_request(call)
        action = call.operation.constant("Action", "x-acs-action") or ""
        version = call.operation.constant("Version", "x-acs-version") or call.operation.service["version"]
        if _is_v2(signing):
            return _with_long_query_as_form(_in_parameters(request, action, version))
        encoded = request.replace(query=format_pairs(_business_pairs(request)))
        encoded = encoded.with_header("x-acs-action", action).with_header("x-acs-version", version)
        return _with_long_query_as_form(encoded.with_header("accept", "application/json"))

    def sign(
        self, request: WireRequest, credentials: Credentials, now: int, nonce: str, signing: Mapping[str, Any]
    ) -> WireRequest:
        timestamp = datetime.fromtimestamp(now // 1000, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        sign = _sign_v2 if _is_v2(signing) else _sign_v3
        return sign(request, credentials, timestamp, nonce)

    def signature(self, signed: WireRequest) -> str:
        header = signed.header("authorization")
        if header is not None:
            return header.rpartition("Signature=")[2]
        return dict(_parameters(signed)).get("Signature", "")

    def texts(self, signed: WireRequest) -> SigningTexts:
        header = signed.header("authorization")
        if header is None:
            pairs = [pair for pair in _parameters(signed) if pair[0] != "Signature"]
            return SigningTexts(None, string_to_sign_v2(signed.method, pairs))
        names = header.partition("SignedHeaders=")[2].partition(",")[0].split(";")
        payload = signed.header("x-acs-content-sha256") or ""
        canonical = canonical_request(
            signed.method, signed.path or "/", parse_pairs(signed.query), signed.headers, names, payload
        )
        return SigningTexts(canonical, string_to_sign_v3(canonical))

    def decode(self, operation: Operation, response: WireResponse) -> Decoded:
        decoded = (None if response.is_ok else _gateway_error(response)) or decode_envelope(operation, response)
        return _without_server_text(decoded) if isinstance(decoded, Failure) else decoded


def canonical_query(pairs: Iterable[Pair]) -> str:
    """Sorted by name and value before they are encoded; an empty value keeps its ``=``."""
    return format_pairs(sorted(pairs, key=lambda pair: (sort_key(pair[0]), sort_key(pair[1]))))


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


def string_to_sign_v3(canonical: str) -> str:
    return f"{_SCHEME}\n{sha256(utf8(canonical)).hexdigest()}"


def signature_v3(text: str, secret: str) -> str:
    return hmac.new(utf8(secret), utf8(text), sha256).hexdigest()


def string_to_sign_v2(method: str, pairs: Iterable[Pair]) -> str:
    """The canonical query is encoded a second time."""
    return f"{method}&%2F&{percent_encode(canonical_query(pairs))}"


def signature_v2(text: str, secret: str) -> str:
    return b64encode(hmac.new(utf8(f"{secret}&"), utf8(text), sha1).digest()).decode()


def _is_v2(signing: Mapping[str, Any]) -> bool:
    return signing.get("signatureVersion") == "V2"


def _sign_v3(request: WireRequest, credentials: Credentials, timestamp: str, nonce: str) -> WireRequest:
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
    signature = signature_v3(string_to_sign_v3(canonical), credentials.secret)
    value = f"{_SCHEME} Credential={credentials.key_id},SignedHeaders={';'.join(names)},Signature={signature}"
    return stamped.with_header("authorization", value)


def _sign_v2(request: WireRequest, credentials: Credentials, timestamp: str, nonce: str) -> WireRequest:
    pairs: List[Pair] = [
        ("AccessKeyId", credentials.key_id),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", nonce),
        ("SignatureVersion", "1.0"),
        ("Timestamp", timestamp),
    ]
    if credentials.session_token:
        pairs.append(("SecurityToken", credentials.session_token))
    stamped = _with_parameters(_without_parameters(request), pairs)
    signature = signature_v2(string_to_sign_v2(stamped.method, _parameters(stamped)), credentials.secret)
    return _with_parameters(stamped, [("Signature", signature)])


def _has_form(request: WireRequest) -> bool:
    return request.method != "GET" and request.media_type() == "application/x-www-form-urlencoded"


def _parameters(request: WireRequest) -> List[Pair]:
    form = parse_pairs(request.body.decode("utf-8", "replace")) if _has_form(request) else []
    return [*parse_pairs(request.query), *form]


def _with_parameters(request: WireRequest, pairs: Sequence[Pair]) -> WireRequest:
    if _has_form(request):
        return request.replace(body=utf8(_joined(request.body.decode("utf-8", "replace"), format_pairs(pairs))))
    return request.replace(query=_joined(request.query, format_pairs(pairs)))


def _without_parameters(request: WireRequest) -> WireRequest:
    def keep(source: str) -> str:
        pieces = source.split("&")
        return "&".join(piece for piece in pieces if percent_decode(piece.split("=", 1)[0], True) not in _STAMPED)

    if _has_form(request):
        return request.replace(query=keep(request.query), body=utf8(keep(request.body.decode("utf-8", "replace"))))
    return request.replace(query=keep(request.query))


def _joined(*parts: str) -> str:
    return "&".join(part for part in parts if part)


def _in_parameters(request: WireRequest, action: str, version: str) -> WireRequest:
    headers = [(name, value) for name, value in request.headers if not name.startswith("x-acs-")]
    common = [("Action", action), ("Version", version), ("Format", "JSON")]
    query = format_pairs([*common, *_business_pairs(request)])
    if not _has_form(request):
        return request.replace(headers=headers, query=query)
    return request.replace(
        headers=headers, query="", body=utf8(_joined(query, request.body.decode("utf-8", "replace")))
    )


def _with_long_query_as_form(request: WireRequest) -> WireRequest:
    """The gateway accepts the parameters of a POST in either place, and refuses a long URL with HTTP 414."""
    if request.method != "POST" or request.body or len(request.query) <= _LONGEST_QUERY:
        return request
    form = request.with_header("content-type", "application/x-www-form-urlencoded")
    return form.replace(query="", body=utf8(request.query))


def _business_pairs(request: WireRequest) -> List[Pair]:
    return [pair for pair in parse_pairs(request.query) if pair[0] not in _ASKING]


def _gateway_error(response: WireResponse) -> Optional[Failure]:
    """An error of the gateway: JSON or XML, its members in either capitalization."""
    text = response.body.decode("utf-8", "replace")
    fields: Any
    if text.lstrip().startswith("<"):
        fields = xml_fields(text)
    else:
        try:
            fields = parse_json(response.body)
        except ValueError:
            return None
    code = text_at(fields, ["/Code", "/code"])
    if code is None:
        return None
    message = text_at(fields, ["/Message", "/message", "/ErrorMessage", "/errorMessage"]) or ""
    request_id = text_at(fields, ["/RequestId", "/requestId"]) or response.header("x-acs-request-id")
    return Failure(code, message, request_id)


def xml_fields(source: str) -> Dict[str, str]:
    """The texts of the elements that hold nothing but text, by name. Reads the first 64 Ki characters, in linear time."""
    fields: Dict[str, str] = {}
    opened: Optional[str] = None
    text: List[str] = []
    rest = source[:65_536]
    at = 0
    while at < len(rest):
        mark = rest.find("<", at)
        if mark < 0:
            break
        text.append(unescape(rest[at:mark]))
        if rest.startswith("<![CDATA[", mark):
            end = rest.find("]]>", mark)
            if end < 0:
                break
            text.append(rest[mark + 9 : end])
            at = end + 3
            continue
        end = rest.find(">", mark)
        if end < 0:
            break
        tag, at = rest[mark + 1 : end], end + 1
        if tag.startswith("/"):
            if opened is not None and tag[1:].strip() == opened:
                fields[opened] = "".join(text)
            opened = None
        else:
            opened = tag.split(None, 1)[0] if tag and not tag.startswith(("?", "!")) else None
            text = []
    return fields


def _without_server_text(failure: Failure) -> Failure:
    """Moves what the gateway shows of the text it signed out of the message: it holds the caller's parameters."""
    found = _SERVER_TEXT.search(failure.message)
    if not found:
        return failure
    rest = failure.message[found.end() :]
    text = rest.partition("]")[0] if found.group().endswith("[") else rest
    return failure._replace(message=failure.message[: found.start()].rstrip(), server_string_to_sign=text)
