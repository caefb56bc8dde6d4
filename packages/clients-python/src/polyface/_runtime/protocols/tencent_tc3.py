"""TC3-HMAC-SHA256 of Tencent Cloud API 3.0: https://cloud.tencent.com/document/api/213/30654"""

import hmac
import re
from collections import OrderedDict
from datetime import datetime, timezone
from hashlib import sha256
from typing import Any, List, Mapping, Sequence

from polyface._runtime.operation.decode import Decoded, decode_envelope
from polyface._runtime.operation.encode import Call, encode_request
from polyface._runtime.operation.operations import Operation
from polyface._runtime.signing.credentials import Credentials
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import WireRequest, WireResponse
from polyface._runtime.wire.text import utf8

_SCHEME = "TC3-HMAC-SHA256"
_SIGNED = ("content-type", "host", "x-tc-action")
_REMEMBERED = 32
_AUTHORIZATION = re.compile(r"Credential=(\S+), SignedHeaders=(\S*), Signature=")


class TencentTc3:
    """The client side of Tencent Cloud API 3.0."""

    def __init__(self) -> None:
        self._keys: "OrderedDict[bytes, bytes]" = OrderedDict()

    def encode(self, call: Call, signing: Mapping[str, Any]) -> WireRequest:
        call.input = _without_nulls(call.input)
        return encode_request(call)

    def sign(
        self, request: WireRequest, credentials: Credentials, now: int, nonce: str, signing: Mapping[str, Any]
    ) -> WireRequest:
        timestamp = now // 1000
        stamped = request.with_header("x-tc-timestamp", str(timestamp))
        if credentials.session_token:
            stamped = stamped.with_header("x-tc-token", credentials.session_token)
        if stamped.header("content-type") is None:
            form = "application/x-www-form-urlencoded" if stamped.method == "GET" else "application/json"
            stamped = stamped.with_header("content-type", form)
        names = [name for name in _SIGNED if stamped.header(name) is not None]
        host: str = signing.get("serviceHost") or stamped.header("host") or ""
        service = host.split(".", 1)[0].split(":", 1)[0].lower()
        date = datetime.fromtimestamp(timestamp, timezone.utc).strftime("%Y-%m-%d")
        scope = f"{date}/{service}/tc3_request"
        text = string_to_sign(canonical_request(stamped, names), timestamp, scope)
        signature = hmac.new(self._key(credentials.secret, date, service), text.encode(), sha256).hexdigest()
        value = (
            f"{_SCHEME} Credential={credentials.key_id}/{scope}, SignedHeaders={';'.join(names)}, Signature={signature}"
        )
        return stamped.with_header("authorization", value)

    def signature(self, signed: WireRequest) -> str:
        return (signed.header("authorization") or "").rpartition("Signature=")[2]

    def texts(self, signed: WireRequest) -> SigningTexts:
        credential, names = _AUTHORIZATION.findall(signed.header("authorization") or "")[0]
        canonical = canonical_request(signed, names.split(";"))
        timestamp = int(signed.header("x-tc-timestamp") or 0)
        return SigningTexts(canonical, string_to_sign(canonical, timestamp, "/".join(credential.split("/")[-3:])))

    def decode(self, operation: Operation, response: WireResponse) -> Decoded:
        return decode_envelope(operation, response)

    def _key(self, secret: str, date: str, service: str) -> bytes:
        """The key of a day and service. Remembered under a digest, so that no secret is kept."""
        name = sha256(utf8(f"{date}/{service}/{secret}")).digest()
        key = self._keys.get(name)
        if key is None:
            key = derive_keys(secret, date, service)[2]
            self._keys[name] = key
            if len(self._keys) > _REMEMBERED:
                self._keys.popitem(last=False)
        return key


def canonical_request(request: WireRequest, signed_headers: Sequence[str]) -> str:
    lines = []
    for name in signed_headers:
        values = [value.strip().lower() for one, value in request.headers if one == name]
        lines.append(f"{name}:{','.join(values)}\n")
    payload = sha256(request.body).hexdigest()
    parts = [request.method, request.path or "/", request.query, "".join(lines), ";".join(signed_headers), payload]
    return "\n".join(parts)


def string_to_sign(canonical: str, timestamp: int, scope: str) -> str:
    return "\n".join([_SCHEME, str(timestamp), scope, sha256(utf8(canonical)).hexdigest()])


def derive_keys(secret: str, date: str, service: str) -> List[bytes]:
    """The three keys that are derived one from the other."""
    of_date = hmac.new(utf8(f"TC3{secret}"), utf8(date), sha256).digest()
    of_service = hmac.new(of_date, utf8(service), sha256).digest()
    return [of_date, of_service, hmac.new(of_service, b"tc3_request", sha256).digest()]


def _without_nulls(value: Any) -> Any:
    """Without the members that are null, as the vendor's clients send it."""
    if isinstance(value, Mapping):
        return {name: _without_nulls(member) for name, member in value.items() if member is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, (list, tuple)) else value
