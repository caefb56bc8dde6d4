"""The client side of each protocol, by name."""

from typing import Any, Dict, Mapping, Protocol

from polyface._runtime.operation.decode import Decoded
from polyface._runtime.operation.encode import Call
from polyface._runtime.operation.operations import Operation
from polyface._runtime.protocols.alibaba_gateway import AlibabaGateway
from polyface._runtime.protocols.alibaba_rpc import AlibabaRpc
from polyface._runtime.protocols.megvii import Megvii
from polyface._runtime.protocols.tencent_tc3 import TencentTc3
from polyface._runtime.signing.credentials import Credentials
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import WireRequest, WireResponse

Signing = Mapping[str, Any]
"""The options of a signature; a value of ``None`` means the default."""


class ClientProtocol(Protocol):
    """The client side of a protocol."""

    def encode(self, call: Call, signing: Signing) -> WireRequest:
        """The unsigned request."""

    def sign(
        self, request: WireRequest, credentials: Credentials, now: int, nonce: str, signing: Signing
    ) -> WireRequest:
        """The request with its signature: what is sent, byte for byte. ``now`` is in milliseconds since 1970."""

    def signature(self, signed: WireRequest) -> str:
        """The signature of a signed request, to be kept out of messages."""

    def texts(self, signed: WireRequest) -> SigningTexts:
        """The texts that the signature of a signed request was computed from."""

    def decode(self, operation: Operation, response: WireResponse) -> Decoded:
        """What the response says."""


PROTOCOLS: Dict[str, ClientProtocol] = {
    "alibaba-gateway": AlibabaGateway(),
    "alibaba-rpc": AlibabaRpc(),
    "megvii": Megvii(),
    "tencent-tc3": TencentTc3(),
}
