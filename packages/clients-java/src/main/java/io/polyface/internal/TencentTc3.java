package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** TC3-HMAC-SHA256 of <a href="https://cloud.tencent.com/document/api/213/30654">Tencent Cloud API 3.0</a>. */
final class TencentTc3 implements Protocol {
  private static final String SCHEME = "TC3-HMAC-SHA256";
  private static final List<String> SIGNED = List.of("content-type", "host", "x-tc-action");
  private static final int REMEMBERED = 32;

  /** The keys of a day and service, under a digest, so that no secret is kept. */
  private final Map<String, byte[]> keys =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
              return size() > REMEMBERED;
            }
          });

  @Override
  public Map<String, Object> prepare(Map<String, Object> input) {
    return Json.map(withoutNulls(input));
  }

  @Override
  public WireRequest encode(WireRequest request, Operation operation, Map<String, Object> signing) {
    return request;
  }

  @Override
  public WireRequest sign(
      WireRequest request, Credentials credentials, long now, String nonce, Map<String, Object> signing) {
    long timestamp = Math.floorDiv(now, 1000L);
    WireRequest stamped = request.withHeader("x-tc-timestamp", String.valueOf(timestamp));
    if (credentials.sessionToken().isPresent()) {
      stamped = stamped.withHeader("x-tc-token", credentials.sessionToken().get());
    }
    if (stamped.header("content-type") == null) {
      boolean isGet = stamped.method().equals("GET");
      stamped = stamped.withHeader("content-type", isGet ? "application/x-www-form-urlencoded" : "application/json");
    }
    List<String> names = new ArrayList<>(SIGNED);
    for (String name : SIGNED) if (stamped.header(name) == null) names.remove(name);
    String host = (String) signing.getOrDefault("serviceHost", stamped.header("host"));
    String service = host.split("[.:]", 2)[0].toLowerCase(Locale.ROOT);
    String date = Instant.ofEpochSecond(timestamp).toString().substring(0, 10);
    String scope = date + "/" + service + "/tc3_request";
    String text = stringToSign(canonicalRequest(stamped, names), timestamp, scope);
    String signature =
        Crypto.hex(Crypto.hmac("HmacSHA256", key(credentials.secret(), date, service), Text.utf8(text)));
    String value =
        SCHEME + " Credential=" + credentials.keyId() + "/" + scope
            + ", SignedHeaders=" + String.join(";", names) + ", Signature=" + signature;
    return stamped.withHeader("authorization", value);
  }

  @Override
  public String signature(WireRequest signed) {
    String header = signed.header("authorization");
    return header == null ? "" : header.substring(header.lastIndexOf('=') + 1);
  }

  @Override
  public SigningTexts texts(WireRequest signed) {
    String header = signed.header("authorization");
    String[] credential = header.substring(header.indexOf("Credential=")).split(",", 2)[0].split("/");
    String scope = String.join("/", Arrays.asList(credential).subList(credential.length - 3, credential.length));
    String names = header.split("SignedHeaders=", 2)[1].split(",", 2)[0];
    String canonical = canonicalRequest(signed, Arrays.asList(names.split(";")));
    return new SigningTexts(canonical, stringToSign(canonical, Long.parseLong(signed.header("x-tc-timestamp")), scope));
  }

  @Override
  public Decoded decode(Operation operation, WireResponse response) {
    return Decoded.of(operation, response);
  }

  static String canonicalRequest(WireRequest request, List<String> signedHeaders) {
    StringBuilder lines = new StringBuilder();
    for (String name : signedHeaders) {
      String values =
          request.headers().stream()
              .filter(header -> header.getKey().equals(name))
              .map(header -> header.getValue().strip().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(","));
      lines.append(name).append(':').append(values).append('\n');
    }
    String path = request.path().isEmpty() ? "/" : request.path();
    String payload = Crypto.hex(Crypto.sha256(request.body()));
    return String.join(
        "\n", request.method(), path, request.query(), lines, String.join(";", signedHeaders), payload);
  }

  static String stringToSign(String canonical, long timestamp, String scope) {
    return String.join("\n", SCHEME, String.valueOf(timestamp), scope, Crypto.hex(Crypto.sha256(Text.utf8(canonical))));
  }

  /** The three keys that are derived one from the other. */
  static List<byte[]> deriveKeys(String secret, String date, String service) {
    byte[] ofDate = Crypto.hmac("HmacSHA256", Text.utf8("TC3" + secret), Text.utf8(date));
    byte[] ofService = Crypto.hmac("HmacSHA256", ofDate, Text.utf8(service));
    return List.of(ofDate, ofService, Crypto.hmac("HmacSHA256", ofService, Text.utf8("tc3_request")));
  }

  private byte[] key(String secret, String date, String service) {
    String name = Crypto.hex(Crypto.sha256(Text.utf8(date + "/" + service + "/" + secret)));
    byte[] key = keys.get(name);
    if (key == null) {
      key = deriveKeys(secret, date, service).get(2);
      keys.put(name, key);
    }
    return key;
  }

  /** Without the members that are null, as the vendor's clients send it. */
  private static Object withoutNulls(Object value) {
    if (value instanceof Map) {
      Map<String, Object> kept = new LinkedHashMap<>();
      Json.map(value).forEach((name, member) -> {
        if (member != null) kept.put(name, withoutNulls(member));
      });
      return kept;
    }
    if (!(value instanceof List)) return value;
    List<Object> items = new ArrayList<>();
    for (Object item : (List<?>) value) items.add(withoutNulls(item));
    return items;
  }
}
