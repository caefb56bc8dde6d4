package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Version 3 of the RPC signature, ACS3-HMAC-SHA256: over the canonical request, in a header. */
final class RpcV3 {
  private static final String SCHEME = "ACS3-HMAC-SHA256";

  private RpcV3() {}

  /** Puts action and version into headers. */
  static WireRequest encode(
      WireRequest request, String action, String version, List<Map.Entry<String, String>> business) {
    return request
        .withQuery(Text.formatPairs(business))
        .withHeader("x-acs-action", action)
        .withHeader("x-acs-version", version)
        .withHeader("accept", "application/json");
  }

  static WireRequest sign(WireRequest request, Credentials credentials, String timestamp, String nonce) {
    String payload = Crypto.hex(Crypto.sha256(request.body()));
    WireRequest stamped =
        request
            .withHeader("x-acs-date", timestamp)
            .withHeader("x-acs-signature-nonce", nonce)
            .withHeader("x-acs-content-sha256", payload);
    if (credentials.sessionToken().isPresent()) {
      stamped =
          stamped
              .withHeader("x-acs-accesskey-id", credentials.keyId())
              .withHeader("x-acs-security-token", credentials.sessionToken().get());
    }
    Set<String> sorted = new TreeSet<>();
    for (Map.Entry<String, String> header : stamped.headers()) {
      String name = header.getKey();
      if (name.equals("host") || name.equals("content-type") || name.startsWith("x-acs-")) sorted.add(name);
    }
    List<String> names = new ArrayList<>(sorted);
    String text = stringToSign(canonicalRequest(stamped, names, payload));
    String value =
        SCHEME + " Credential=" + credentials.keyId() + ",SignedHeaders=" + String.join(";", names)
            + ",Signature=" + signature(text, credentials.secret());
    return stamped.withHeader("authorization", value);
  }

  static String signature(String authorization) {
    return authorization.substring(authorization.lastIndexOf('=') + 1);
  }

  static SigningTexts texts(WireRequest signed, String authorization) {
    String names = authorization.split("SignedHeaders=", 2)[1].split(",", 2)[0];
    String payload = signed.header("x-acs-content-sha256");
    String canonical = canonicalRequest(signed, Arrays.asList(names.split(";")), payload == null ? "" : payload);
    return new SigningTexts(canonical, stringToSign(canonical));
  }

  private static String canonicalRequest(WireRequest request, List<String> names, String payload) {
    String path = request.path().isEmpty() ? "/" : request.path();
    return canonicalRequest(
        request.method(), path, Text.parsePairs(request.query()), request.headers(), names, payload);
  }

  static String canonicalRequest(
      String method,
      String path,
      List<Map.Entry<String, String>> query,
      List<Map.Entry<String, String>> headers,
      List<String> signedHeaders,
      String payload) {
    StringBuilder lines = new StringBuilder();
    for (String name : signedHeaders) {
      String values =
          headers.stream()
              .filter(header -> header.getKey().equals(name))
              .map(header -> header.getValue().strip())
              .sorted()
              .collect(Collectors.joining(","));
      lines.append(name).append(':').append(values).append('\n');
    }
    String steps =
        Arrays.stream(path.split("/", -1))
            .map(step -> Text.percentEncode(Text.percentDecode(step, false)))
            .collect(Collectors.joining("/"));
    return String.join(
        "\n", method, steps, RpcParameters.canonicalQuery(query), lines, String.join(";", signedHeaders), payload);
  }

  static String stringToSign(String canonical) {
    return SCHEME + "\n" + Crypto.hex(Crypto.sha256(Text.utf8(canonical)));
  }

  static String signature(String text, String secret) {
    return Crypto.hex(Crypto.hmac("HmacSHA256", Text.utf8(secret), Text.utf8(text)));
  }
}
