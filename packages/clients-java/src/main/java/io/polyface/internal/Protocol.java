package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.util.Map;

/** The client side of a vendor's protocol. */
interface Protocol {
  Map<String, Protocol> BY_ID =
      Map.of(
          "alibaba-gateway", new AlibabaGateway(),
          "alibaba-rpc", new AlibabaRpc(),
          "megvii", new Megvii(),
          "tencent-tc3", new TencentTc3());

  /** The protocol of an operation. */
  static Protocol of(Operation operation) {
    return BY_ID.get(operation.service.get("protocol"));
  }

  /** The input as this protocol encodes it. */
  default Map<String, Object> prepare(Map<String, Object> input) {
    return input;
  }

  /** What this protocol changes of an encoded request. */
  WireRequest encode(WireRequest request, Operation operation, Map<String, Object> signing);

  /**
   * The request with its signature: what is sent, byte for byte. {@code now} is in milliseconds since 1970.
   */
  WireRequest sign(WireRequest request, Credentials credentials, long now, String nonce, Map<String, Object> signing);

  /** The signature of a signed request, to be kept out of messages. */
  String signature(WireRequest signed);

  /** The texts that the signature of a signed request was computed from. */
  SigningTexts texts(WireRequest signed);

  Decoded decode(Operation operation, WireResponse response);
}
