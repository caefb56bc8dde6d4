"""The x-ca-* signature of Alibaba's API gateway: https://help.aliyun.com/zh/linkvisual/signing-mechanism"""

import hmac
import re
from base64 import b64encode
from hashlib import md5, sha1, sha256
from typing import Any, Dict, Mapping

from polyface._runtime.operation.decode import Decoded, Failure, Unexpected, decode_envelope
from polyface._runtime.operation.encode import Call, encode_request
from polyface._runtime.operation.operations import Operation
from polyface._runtime.signing.credentials import Credentials
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import WireRequest, WireResponse
from polyface._runtime.wire.text import parse_pairs, sort_key, utf8

_JSON = "application/json; charset=utf-8"
_LINES = ("accept", "content-md5", "content-type", "date")
_SERVER_TEXT = re.compile(r",? ?Server StringToSign:")


class AlibabaGateway:
    """The client side of Alibaba's API gateway."""

    def encode(self, call: Call, signing: Mapping[str, Any]) -> WireRequest:
        request = encode_request(call)
        if request.header("content-type") == "application/json":
            return request.with_header("content-type", _JSON)
        return request

    def sign(
        self, request: WireRequest, credentials: Credentials, now: int, nonce: str, signing: Mapping[str, Any]
    ) -> WireRequest:
        method = signing.get("signatureMethod") or "HmacSHA256"
        stamped = request.with_header("accept", request.header("accept") or _JSON)
        digest = _content_md5(request)
        if digest:
            stamped = stamped.with_header("content-md5", digest)
        for name, value in (
            ("x-ca-key", credentials.key_id),
            ("x-ca-nonce", nonce),
            ("x-ca-signature-method", method),
            ("x-ca-stage", request.header("x-ca-stage") or "RELEASE"),
            ("x-ca-timestamp", str(now)),
        ):
            stamped = stamped.with_header(name, value)
        names = sorted({name for name, _ in stamped.headers if name.startswith("x-ca-")})
        stamped = stamped.with_header("x-ca-signature-headers", ",".join(names))
        return stamped.with_header("x-ca-signature", signature(string_to_sign(stamped), credentials.secret, method))

    def signature(self, signed: WireRequest) -> str:
        return signed.header("x-ca-signature") or ""

    def texts(self, signed: WireRequest) -> SigningTexts:
        return SigningTexts(None, string_to_sign(signed))

    def decode(self, operation: Operation, response: WireResponse) -> Decoded:
        """Outside 2xx the gateway says in headers what it refused; without them the response is the backend's."""
        message = response.header("x-ca-error-message") or ""
        code = response.header("x-ca-error-code") or ""
        if response.is_ok or not (message or code):
            return _with_request_id(decode_envelope(operation, response), response)
        words, *texts = _SERVER_TEXT.split(message, maxsplit=1)
        text = texts[0].strip("`") if texts else None
        return Failure(code or str(response.status), words, response.header("x-ca-request-id"), text)


def _with_request_id(decoded: Decoded, response: WireResponse) -> Decoded:
    """A response without a request id in its body has the gateway's in a header."""
    if isinstance(decoded, Unexpected) or decoded.request_id is not None:
        return decoded
    return decoded._replace(request_id=response.header("x-ca-request-id"))


def string_to_sign(stamped: WireRequest) -> str:
    def value(name: str) -> str:
        return (stamped.header(name) or "").strip()

    listed = {name.strip().lower() for name in value("x-ca-signature-headers").split(",")}
    names = sorted(name for name in listed if name and name not in _LINES)
    lines = [stamped.method, *(value(name) for name in _LINES), *(f"{name}:{value(name)}" for name in names)]
    return "\n".join([*lines, _path_and_parameters(stamped)])


def signature(text: str, secret: str, method: str) -> str:
    digest = sha1 if method == "HmacSHA1" else sha256
    return b64encode(hmac.new(utf8(secret), utf8(text), digest).digest()).decode()


def _content_md5(request: WireRequest) -> str:
    """Base64 of the MD5 of a body that is not a form. It protects nothing by itself: the gateway asks for it."""
    if not request.body or _is_form(request):
        return ""
    return b64encode(md5(request.body, usedforsecurity=False).digest()).decode()


def _is_form(request: WireRequest) -> bool:
    return request.media_type() == "application/x-www-form-urlencoded"


def _path_and_parameters(request: WireRequest) -> str:
    """Path and parameters of query and form, sorted by name, not encoded; the first value of a repeated name."""
    form = parse_pairs(request.body.decode("utf-8", "replace")) if _is_form(request) else []
    first: Dict[str, str] = {}
    for name, value in [*parse_pairs(request.query), *form]:
        first.setdefault(name, value)
    ordered = sorted(first.items(), key=lambda pair: sort_key(pair[0]))
    parameters = "&".join(f"{name}={value}" if value else name for name, value in ordered)
    return f"{request.path}?{parameters}" if parameters else request.path
