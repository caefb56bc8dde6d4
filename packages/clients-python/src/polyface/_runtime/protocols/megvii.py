"""Megvii's form protocol: the signature hmac_sha1 is a field of the form.

``sign = Base64(HMAC-SHA1(secret, raw) + raw)``: https://faceid.com/faceid-open-doc/docs/sdkauth.html
"""

import hmac
import re
from base64 import b64decode, b64encode
from hashlib import sha1
from typing import Any, Mapping

from polyface._runtime.operation.decode import Decoded, Failure, decode_envelope
from polyface._runtime.operation.encode import Call, encode_request
from polyface._runtime.operation.operations import Operation
from polyface._runtime.signing.credentials import Credentials
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import WireRequest, WireResponse
from polyface._runtime.wire.multipart import Field, encode_multipart
from polyface._runtime.wire.text import utf8

_UPPER_CASE = re.compile(r"[A-Z0-9]+(?:_[A-Z0-9]+)+(?![A-Za-z0-9_.-])")
_SIGN = re.compile(rb'name="sign"\r\n\r\n([^\r]*)\r\n')


class Megvii:
    """The client side of Megvii's form protocol."""

    def encode(self, call: Call, signing: Mapping[str, Any]) -> WireRequest:
        return encode_request(call)

    def sign(
        self, request: WireRequest, credentials: Credentials, now: int, nonce: str, signing: Mapping[str, Any]
    ) -> WireRequest:
        issued = now // 1000
        valid_for = 100 if signing.get("validFor") is None else signing["validFor"]
        expires = 0 if signing.get("singleUse") else issued + valid_for
        raw = f"a={credentials.key_id}&b={expires}&c={issued}&d={random_of(nonce)}"
        boundary = (request.header("content-type") or "").partition("boundary=")[2]
        if not boundary:
            raise TypeError("Only a form can be signed: the signature is one of its fields.")
        field = encode_multipart([Field("sign", utf8(sign_raw(raw, credentials.secret)))], boundary)
        end = utf8(f"--{boundary}--\r\n")
        return request.replace(body=field[: -len(end)] + request.body)

    def signature(self, signed: WireRequest) -> str:
        found = _SIGN.search(signed.body[:4096])
        return found.group(1).decode("ascii", "replace") if found else ""

    def texts(self, signed: WireRequest) -> SigningTexts:
        """The text is part of the signature, behind the 20 bytes of the digest."""
        return SigningTexts(None, b64decode(self.signature(signed))[20:].decode("utf-8", "replace"))

    def decode(self, operation: Operation, response: WireResponse) -> Decoded:
        """``error`` is a code, sometimes followed by a detail: ``MISSING_ARGUMENTS: group_id``."""
        decoded = decode_envelope(operation, response)
        if not isinstance(decoded, Failure):
            return decoded
        upper_case = _UPPER_CASE.match(decoded.code)
        code = upper_case.group() if upper_case else decoded.code.partition(":")[0].strip()
        return decoded._replace(code=code or decoded.code)


def sign_raw(raw: str, secret: str) -> str:
    return b64encode(hmac.new(utf8(secret), utf8(raw), sha1).digest() + utf8(raw)).decode()


def random_of(uuid: str) -> str:
    """Ten decimal digits from a UUID."""
    digits = re.match("[0-9a-fA-F]*", uuid.replace("-", "")[:12])
    return str(int((digits.group() if digits else "") or "0", 16) % 10**10).zfill(10)
