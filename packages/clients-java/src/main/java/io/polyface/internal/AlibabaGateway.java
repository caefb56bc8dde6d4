package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The x-ca-* signature of <a href="https://help.aliyun.com/zh/linkvisual/signing-mechanism">Alibaba's API gateway</a>.
 */
final class AlibabaGateway implements Protocol {
  private static final String JSON = "application/json; charset=utf-8";
  private static final List<String> LINES = List.of("accept", "content-md5", "content-type", "date");

  @Override
  public WireRequest encode(WireRequest request, Operation operation, Map<String, Object> signing) {
    return "application/json".equals(request.header("content-type"))
        ? request.withHeader("content-type", JSON)
        : request;
  }

  @Override
  public WireRequest sign(
      WireRequest request, Credentials credentials, long now, String nonce, Map<String, Object> signing) {
    String method = (String) signing.getOrDefault("signatureMethod", "HmacSHA256");
    WireRequest stamped = request.withHeader("accept", or(request.header("accept"), JSON));
    if (request.body().length > 0 && !RpcParameters.isForm(request)) {
      stamped = stamped.withHeader("content-md5", Crypto.base64(Crypto.md5(request.body())));
    }
    stamped =
        stamped
            .withHeader("x-ca-key", credentials.keyId())
            .withHeader("x-ca-nonce", nonce)
            .withHeader("x-ca-signature-method", method)
            .withHeader("x-ca-stage", or(request.header("x-ca-stage"), "RELEASE"))
            .withHeader("x-ca-timestamp", String.valueOf(now));
    Set<String> names = new TreeSet<>();
    for (Map.Entry<String, String> header : stamped.headers()) {
      if (header.getKey().startsWith("x-ca-")) names.add(header.getKey());
    }
    stamped = stamped.withHeader("x-ca-signature-headers", String.join(",", names));
    return stamped.withHeader("x-ca-signature", signature(stringToSign(stamped), credentials.secret(), method));
  }

  @Override
  public String signature(WireRequest signed) {
    return or(signed.header("x-ca-signature"), "");
  }

  @Override
  public SigningTexts texts(WireRequest signed) {
    return new SigningTexts(null, stringToSign(signed));
  }

  /** Outside 2xx the gateway says in headers what it refused; without them the response is the backend's. */
  @Override
  public Decoded decode(Operation operation, WireResponse response) {
    String message = or(response.header("x-ca-error-message"), "");
    String code = or(response.header("x-ca-error-code"), "");
    if (response.isOk() || (message.isEmpty() && code.isEmpty())) {
      return withRequestId(Decoded.of(operation, response), response);
    }
    String[] words = message.split(",? ?Server StringToSign:", 2);
    String known = code.isEmpty() ? String.valueOf(response.status()) : code;
    Decoded failure = Decoded.failure(known, words[0], response.header("x-ca-request-id"));
    return words.length == 1 ? failure : failure.withServerStringToSign(words[1].replaceAll("^`|`$", ""));
  }

  /** A response without a request id in its body has the gateway's in a header. */
  private static Decoded withRequestId(Decoded decoded, WireResponse response) {
    boolean isKnown = decoded.outcome == Decoded.Outcome.UNEXPECTED || decoded.requestId != null;
    return isKnown ? decoded : decoded.withRequestId(response.header("x-ca-request-id"));
  }

  static String stringToSign(WireRequest stamped) {
    Set<String> names =
        Arrays.stream(value(stamped, "x-ca-signature-headers").split(","))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty() && !LINES.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> lines = new ArrayList<>();
    lines.add(stamped.method());
    for (String name : LINES) lines.add(value(stamped, name));
    for (String name : names) lines.add(name + ":" + value(stamped, name));
    lines.add(pathAndParameters(stamped));
    return String.join("\n", lines);
  }

  static String signature(String text, String secret, String method) {
    return Crypto.base64(Crypto.hmac(method, Text.utf8(secret), Text.utf8(text)));
  }

  /** Path and parameters of query and form, sorted by name, not encoded; the first value of a repeated name. */
  private static String pathAndParameters(WireRequest request) {
    List<Map.Entry<String, String>> pairs = Text.parsePairs(request.query());
    if (RpcParameters.isForm(request)) pairs.addAll(Text.parsePairs(Text.of(request.body())));
    Map<String, String> first = new TreeMap<>();
    for (Map.Entry<String, String> pair : pairs) first.putIfAbsent(pair.getKey(), pair.getValue());
    String parameters =
        first.entrySet().stream()
            .map(pair -> pair.getValue().isEmpty() ? pair.getKey() : pair.getKey() + "=" + pair.getValue())
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? request.path() : request.path() + "?" + parameters;
  }

  private static String value(WireRequest request, String name) {
    return or(request.header(name), "").strip();
  }

  private static String or(String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
