"""Alibaba Cloud's RPC style, signed by version 3 or version 2."""

from datetime import datetime, timezone
from typing import Any, Mapping

from polyface._runtime.operation.decode import Decoded, Failure, decode_envelope
from polyface._runtime.operation.encode import Call, encode_request
from polyface._runtime.operation.operations import Operation
from polyface._runtime.protocols import rpc_v2, rpc_v3
from polyface._runtime.protocols.rpc_gateway_error import gateway_error, without_server_text
from polyface._runtime.signing.credentials import Credentials
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import WireRequest, WireResponse
from polyface._runtime.wire.text import parse_pairs, utf8

_LONGEST_QUERY = 6000
_COMMON = {"Action", "Version", "Format"}


class AlibabaRpc:
    """The client side of Alibaba Cloud's RPC style."""

    def encode(self, call: Call, signing: Mapping[str, Any]) -> WireRequest:
        request = encode_request(call)
        action = call.operation.constant("Action", "x-acs-action") or ""
        version = call.operation.constant("Version", "x-acs-version") or call.operation.service["version"]
        business = [pair for pair in parse_pairs(request.query) if pair[0] not in _COMMON]
        encode = rpc_v2.encode if _is_v2(signing) else rpc_v3.encode
        return _with_long_query_as_form(encode(request, action, version, business))

    def sign(
        self, request: WireRequest, credentials: Credentials, now: int, nonce: str, signing: Mapping[str, Any]
    ) -> WireRequest:
        timestamp = datetime.fromtimestamp(now // 1000, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        sign = rpc_v2.sign if _is_v2(signing) else rpc_v3.sign
        return sign(request, credentials, timestamp, nonce)

    def signature(self, signed: WireRequest) -> str:
        authorization = signed.header("authorization")
        return rpc_v2.signature(signed) if authorization is None else rpc_v3.signature(authorization)

    def texts(self, signed: WireRequest) -> SigningTexts:
        authorization = signed.header("authorization")
        return rpc_v2.texts(signed) if authorization is None else rpc_v3.texts(signed, authorization)

    def decode(self, operation: Operation, response: WireResponse) -> Decoded:
        decoded = (None if response.is_ok else gateway_error(response)) or decode_envelope(operation, response)
        return without_server_text(decoded) if isinstance(decoded, Failure) else decoded


def _is_v2(signing: Mapping[str, Any]) -> bool:
    return signing.get("signatureVersion") == "V2"


def _with_long_query_as_form(request: WireRequest) -> WireRequest:
    """The gateway accepts the parameters of a POST in either place, and refuses a long URL with HTTP 414."""
    if request.method != "POST" or request.body or len(request.query) <= _LONGEST_QUERY:
        return request
    form = request.with_header("content-type", "application/x-www-form-urlencoded")
    return form.replace(query="", body=utf8(request.query))
