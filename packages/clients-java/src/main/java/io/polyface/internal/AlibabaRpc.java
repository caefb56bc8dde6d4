package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Alibaba Cloud's RPC style, signed by version 3 or version 2. */
final class AlibabaRpc implements Protocol {
  private static final Set<String> COMMON = Set.of("Action", "Version", "Format");

  @Override
  public WireRequest encode(WireRequest request, Operation operation, Map<String, Object> signing) {
    String action = operation.constant("Action", "x-acs-action");
    String constant = operation.constant("Version", "x-acs-version");
    String version = constant == null ? (String) operation.service.get("version") : constant;
    List<Map.Entry<String, String>> business = Text.parsePairs(request.query());
    business.removeIf(pair -> COMMON.contains(pair.getKey()));
    String name = action == null ? "" : action;
    return LongQuery.asForm(
        isV2(signing)
            ? RpcV2.encode(request, name, version, business)
            : RpcV3.encode(request, name, version, business));
  }

  @Override
  public WireRequest sign(
      WireRequest request, Credentials credentials, long now, String nonce, Map<String, Object> signing) {
    String timestamp = Instant.ofEpochSecond(Math.floorDiv(now, 1000L)).toString();
    return isV2(signing)
        ? RpcV2.sign(request, credentials, timestamp, nonce)
        : RpcV3.sign(request, credentials, timestamp, nonce);
  }

  @Override
  public String signature(WireRequest signed) {
    String authorization = signed.header("authorization");
    return authorization == null ? RpcV2.signature(signed) : RpcV3.signature(authorization);
  }

  @Override
  public SigningTexts texts(WireRequest signed) {
    String authorization = signed.header("authorization");
    return authorization == null ? RpcV2.texts(signed) : RpcV3.texts(signed, authorization);
  }

  @Override
  public Decoded decode(Operation operation, WireResponse response) {
    Decoded gateway = response.isOk() ? null : RpcGatewayError.of(response);
    Decoded decoded = gateway == null ? Decoded.of(operation, response) : gateway;
    return decoded.isFailure() ? RpcGatewayError.withoutServerText(decoded) : decoded;
  }

  private static boolean isV2(Map<String, Object> signing) {
    return "V2".equals(signing.get("signatureVersion"));
  }
}
