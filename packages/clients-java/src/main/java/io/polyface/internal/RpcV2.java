package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Version 2 of the RPC signature: HMAC-SHA1 over the parameters, which hold the signature as well. */
final class RpcV2 {
  private static final Set<String> STAMPED =
      Set.of(
          "AccessKeyId", "SignatureMethod", "SignatureNonce", "SignatureVersion", "Timestamp", "Signature", "SecurityToken");

  private RpcV2() {}

  /** Puts action and version among the parameters. */
  static WireRequest encode(
      WireRequest request, String action, String version, List<Map.Entry<String, String>> business) {
    List<Map.Entry<String, String>> headers =
        request.headers().stream()
            .filter(header -> !header.getKey().startsWith("x-acs-"))
            .collect(Collectors.toList());
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    pairs.add(Map.entry("Action", action));
    pairs.add(Map.entry("Version", version));
    pairs.add(Map.entry("Format", "JSON"));
    pairs.addAll(business);
    String query = Text.formatPairs(pairs);
    boolean form = RpcParameters.hasForm(request);
    byte[] body = form ? Text.utf8(Text.joined(query, Text.of(request.body()))) : request.body();
    return new WireRequest(request.method(), request.origin(), request.path(), form ? "" : query, headers, body);
  }

  static WireRequest sign(WireRequest request, Credentials credentials, String timestamp, String nonce) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    pairs.add(Map.entry("AccessKeyId", credentials.keyId()));
    pairs.add(Map.entry("SignatureMethod", "HMAC-SHA1"));
    pairs.add(Map.entry("SignatureNonce", nonce));
    pairs.add(Map.entry("SignatureVersion", "1.0"));
    pairs.add(Map.entry("Timestamp", timestamp));
    credentials.sessionToken().ifPresent(token -> pairs.add(Map.entry("SecurityToken", token)));
    WireRequest stamped = RpcParameters.with(RpcParameters.without(request, STAMPED), pairs);
    String signature = signature(stringToSign(stamped.method(), RpcParameters.of(stamped)), credentials.secret());
    return RpcParameters.with(stamped, List.of(Map.entry("Signature", signature)));
  }

  static String signature(WireRequest signed) {
    for (Map.Entry<String, String> pair : RpcParameters.of(signed)) {
      if (pair.getKey().equals("Signature")) return pair.getValue();
    }
    return "";
  }

  static SigningTexts texts(WireRequest signed) {
    List<Map.Entry<String, String>> pairs = RpcParameters.of(signed);
    pairs.removeIf(pair -> pair.getKey().equals("Signature"));
    return new SigningTexts(null, stringToSign(signed.method(), pairs));
  }

  /** The canonical query is encoded a second time. */
  static String stringToSign(String method, List<Map.Entry<String, String>> pairs) {
    return method + "&%2F&" + Text.percentEncode(RpcParameters.canonicalQuery(pairs));
  }

  static String signature(String text, String secret) {
    return Crypto.base64(Crypto.hmac("HmacSHA1", Text.utf8(secret + "&"), Text.utf8(text)));
  }
}
