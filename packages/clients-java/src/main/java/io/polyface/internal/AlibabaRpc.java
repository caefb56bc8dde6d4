package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Alibaba Cloud's RPC style, signed by version 3 (ACS3-HMAC-SHA256) or version 2 (HMAC-SHA1). */
final class AlibabaRpc implements Protocol {
  private static final String SCHEME = "ACS3-HMAC-SHA256";
  private static final Set<String> ASKING = Set.of("Action", "Version", "Format");
  private static final Set<String> STAMPED =
      Set.of(
          "AccessKeyId", "SignatureMethod", "SignatureNonce", "SignatureVersion", "Timestamp", "Signature", "SecurityToken");
  private static final Pattern SERVER_TEXT =
      Pattern.compile("server string ?to ?sign is(?::| \\[)", Pattern.CASE_INSENSITIVE);

  @Override
  public WireRequest encode(WireRequest request, Operation operation, Map<String, Object> signing) {
    String action = or(operation.constant("Action", "x-acs-action"), "");
    String version = or(operation.constant("Version", "x-acs-version"), (String) operation.service.get("version"));
    if (isV2(signing)) return LongQuery.asForm(inParameters(request, action, version));
    WireRequest encoded =
        request
            .withQuery(Text.formatPairs(businessPairs(request)))
            .withHeader("x-acs-action", action)
            .withHeader("x-acs-version", version)
            .withHeader("accept", "application/json");
    return LongQuery.asForm(encoded);
  }

  @Override
  public WireRequest sign(
      WireRequest request, Credentials credentials, long now, String nonce, Map<String, Object> signing) {
    String timestamp = Instant.ofEpochSecond(Math.floorDiv(now, 1000L)).toString();
    return isV2(signing) ? signV2(request, credentials, timestamp, nonce) : signV3(request, credentials, timestamp, nonce);
  }

  @Override
  public String signature(WireRequest signed) {
    String header = signed.header("authorization");
    if (header != null) return header.substring(header.lastIndexOf('=') + 1);
    return parameters(signed).stream()
        .filter(pair -> pair.getKey().equals("Signature"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  @Override
  public SigningTexts texts(WireRequest signed) {
    String header = signed.header("authorization");
    if (header == null) {
      List<Map.Entry<String, String>> pairs = parameters(signed);
      pairs.removeIf(pair -> pair.getKey().equals("Signature"));
      return new SigningTexts(null, stringToSignV2(signed.method(), pairs));
    }
    List<String> names = Arrays.asList(header.split("SignedHeaders=", 2)[1].split(",", 2)[0].split(";"));
    String path = signed.path().isEmpty() ? "/" : signed.path();
    String payload = or(signed.header("x-acs-content-sha256"), "");
    String canonical =
        canonicalRequest(signed.method(), path, Text.parsePairs(signed.query()), signed.headers(), names, payload);
    return new SigningTexts(canonical, stringToSignV3(canonical));
  }

  @Override
  public Decoded decode(Operation operation, WireResponse response) {
    Decoded gateway = response.isOk() ? null : gatewayError(response);
    Decoded decoded = gateway == null ? Decoded.of(operation, response) : gateway;
    if (!decoded.isFailure()) return decoded;
    // What the gateway shows of the text it signed holds the caller's parameters.
    Matcher server = SERVER_TEXT.matcher(decoded.message);
    if (!server.find()) return decoded;
    String rest = decoded.message.substring(server.end());
    String text = server.group().endsWith("[") ? rest.split("]", 2)[0] : rest;
    String message = decoded.message.substring(0, server.start()).stripTrailing();
    return Decoded.failure(decoded.code, message, decoded.requestId).withServerStringToSign(text);
  }

  /** Sorted by name and value before they are encoded; an empty value keeps its {@code =}. */
  static String canonicalQuery(List<Map.Entry<String, String>> pairs) {
    List<Map.Entry<String, String>> sorted = new ArrayList<>(pairs);
    sorted.sort(Text.BY_NAME_AND_VALUE);
    return Text.formatPairs(sorted);
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
        "\n", method, steps, canonicalQuery(query), lines, String.join(";", signedHeaders), payload);
  }

  static String stringToSignV3(String canonical) {
    return SCHEME + "\n" + Crypto.hex(Crypto.sha256(Text.utf8(canonical)));
  }

  static String signatureV3(String text, String secret) {
    return Crypto.hex(Crypto.hmac("HmacSHA256", Text.utf8(secret), Text.utf8(text)));
  }

  /** The canonical query is encoded a second time. */
  static String stringToSignV2(String method, List<Map.Entry<String, String>> pairs) {
    return method + "&%2F&" + Text.percentEncode(canonicalQuery(pairs));
  }

  static String signatureV2(String text, String secret) {
    return Crypto.base64(Crypto.hmac("HmacSHA1", Text.utf8(secret + "&"), Text.utf8(text)));
  }

  static List<Map.Entry<String, String>> parameters(WireRequest request) {
    List<Map.Entry<String, String>> pairs = Text.parsePairs(request.query());
    if (hasForm(request)) pairs.addAll(Text.parsePairs(Text.of(request.body())));
    return pairs;
  }

  private static WireRequest signV3(WireRequest request, Credentials credentials, String timestamp, String nonce) {
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
    String path = stamped.path().isEmpty() ? "/" : stamped.path();
    String canonical =
        canonicalRequest(
            stamped.method(), path, Text.parsePairs(stamped.query()), stamped.headers(), names, payload);
    String value =
        SCHEME + " Credential=" + credentials.keyId() + ",SignedHeaders=" + String.join(";", names)
            + ",Signature=" + signatureV3(stringToSignV3(canonical), credentials.secret());
    return stamped.withHeader("authorization", value);
  }

  private static WireRequest signV2(WireRequest request, Credentials credentials, String timestamp, String nonce) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    pairs.add(Map.entry("AccessKeyId", credentials.keyId()));
    pairs.add(Map.entry("SignatureMethod", "HMAC-SHA1"));
    pairs.add(Map.entry("SignatureNonce", nonce));
    pairs.add(Map.entry("SignatureVersion", "1.0"));
    pairs.add(Map.entry("Timestamp", timestamp));
    credentials.sessionToken().ifPresent(token -> pairs.add(Map.entry("SecurityToken", token)));
    WireRequest stamped = withParameters(withoutStamp(request), pairs);
    String signature = signatureV2(stringToSignV2(stamped.method(), parameters(stamped)), credentials.secret());
    return withParameters(stamped, List.of(Map.entry("Signature", signature)));
  }

  private static boolean isV2(Map<String, Object> signing) {
    return "V2".equals(signing.get("signatureVersion"));
  }

  private static boolean hasForm(WireRequest request) {
    return !request.method().equals("GET") && isForm(request);
  }

  static boolean isForm(WireRequest request) {
    String type = or(request.header("content-type"), "");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/x-www-form-urlencoded");
  }

  private static WireRequest withParameters(WireRequest request, List<Map.Entry<String, String>> pairs) {
    String added = Text.formatPairs(pairs);
    return hasForm(request)
        ? request.withBody(Text.utf8(Text.joined(Text.of(request.body()), added)))
        : request.withQuery(Text.joined(request.query(), added));
  }

  private static WireRequest withoutStamp(WireRequest request) {
    WireRequest kept = request.withQuery(withoutStamp(request.query()));
    return hasForm(request) ? kept.withBody(Text.utf8(withoutStamp(Text.of(request.body())))) : kept;
  }

  private static String withoutStamp(String source) {
    return Arrays.stream(source.split("&"))
        .filter(piece -> !STAMPED.contains(Text.percentDecode(piece.split("=", 2)[0], true)))
        .collect(Collectors.joining("&"));
  }

  private static WireRequest inParameters(WireRequest request, String action, String version) {
    List<Map.Entry<String, String>> headers =
        request.headers().stream()
            .filter(header -> !header.getKey().startsWith("x-acs-"))
            .collect(Collectors.toList());
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    pairs.add(Map.entry("Action", action));
    pairs.add(Map.entry("Version", version));
    pairs.add(Map.entry("Format", "JSON"));
    pairs.addAll(businessPairs(request));
    String query = Text.formatPairs(pairs);
    boolean form = hasForm(request);
    byte[] body = form ? Text.utf8(Text.joined(query, Text.of(request.body()))) : request.body();
    return new WireRequest(request.method(), request.origin(), request.path(), form ? "" : query, headers, body);
  }

  private static List<Map.Entry<String, String>> businessPairs(WireRequest request) {
    return Text.parsePairs(request.query()).stream()
        .filter(pair -> !ASKING.contains(pair.getKey()))
        .collect(Collectors.toList());
  }

  /** An error of the gateway: JSON or XML, its members in either capitalization. */
  private static Decoded gatewayError(WireResponse response) {
    String text = Text.of(response.body());
    Object fields;
    if (text.stripLeading().startsWith("<")) {
      fields = Xml.fields(text);
    } else {
      try {
        fields = Json.read(response.body());
      } catch (Json.NotJsonException error) {
        return null;
      }
    }
    String code = Envelope.textAt(fields, List.of("/Code", "/code"));
    if (code == null) return null;
    String message = Envelope.textAt(fields, List.of("/Message", "/message", "/ErrorMessage", "/errorMessage"));
    String requestId = Envelope.textAt(fields, List.of("/RequestId", "/requestId"));
    return Decoded.failure(code, message, requestId == null ? response.header("x-acs-request-id") : requestId);
  }

  private static String or(String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
