package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Megvii's form protocol: the signature hmac_sha1 is a field of the form, <a
 * href="https://faceid.com/faceid-open-doc/docs/sdkauth.html">Base64(HMAC-SHA1(secret, raw) + raw)</a>.
 */
final class Megvii implements Protocol {
  private static final Pattern UPPER_CASE = Pattern.compile("[A-Z0-9]+(?:_[A-Z0-9]+)+(?![A-Za-z0-9_.-])");
  private static final Pattern SIGN = Pattern.compile("name=\"sign\"\r\n\r\n([^\r]*)\r\n");
  private static final int VALID_FOR = 100;
  private static final int LOOKED_AT = 4096;
  private static final int DIGEST = 20;

  @Override
  public WireRequest encode(WireRequest request, Operation operation, Map<String, Object> signing) {
    return request;
  }

  @Override
  public WireRequest sign(
      WireRequest request, Credentials credentials, long now, String nonce, Map<String, Object> signing) {
    long issued = Math.floorDiv(now, 1000L);
    int validFor = (Integer) signing.getOrDefault("validFor", VALID_FOR);
    long expires = Boolean.TRUE.equals(signing.get("singleUse")) ? 0 : issued + validFor;
    String raw = "a=" + credentials.keyId() + "&b=" + expires + "&c=" + issued + "&d=" + randomOf(nonce);
    String type = request.header("content-type");
    String boundary = type.substring(type.indexOf("boundary=") + "boundary=".length());
    byte[] field = new Multipart(boundary).field("sign", Text.utf8(signRaw(raw, credentials.secret()))).parts();
    byte[] body = Arrays.copyOf(field, field.length + request.body().length);
    System.arraycopy(request.body(), 0, body, field.length, request.body().length);
    return request.withBody(body);
  }

  @Override
  public String signature(WireRequest signed) {
    byte[] start = Arrays.copyOf(signed.body(), Math.min(signed.body().length, LOOKED_AT));
    Matcher found = SIGN.matcher(new String(start, StandardCharsets.ISO_8859_1));
    return found.find() ? found.group(1) : "";
  }

  /** The text is part of the signature, behind the 20 bytes of the digest. */
  @Override
  public SigningTexts texts(WireRequest signed) {
    byte[] both = Base64.getDecoder().decode(signature(signed));
    return new SigningTexts(null, Text.of(Arrays.copyOfRange(both, Math.min(DIGEST, both.length), both.length)));
  }

  /** {@code error} is a code, sometimes followed by a detail: {@code MISSING_ARGUMENTS: group_id}. */
  @Override
  public Decoded decode(Operation operation, WireResponse response) {
    Decoded decoded = Decoded.of(operation, response);
    if (!decoded.isFailure()) return decoded;
    Matcher upperCase = UPPER_CASE.matcher(decoded.code);
    String code = upperCase.lookingAt() ? upperCase.group() : decoded.code.split(":", 2)[0].strip();
    return code.isEmpty() ? decoded : Decoded.failure(code, decoded.message, decoded.requestId);
  }

  static String signRaw(String raw, String secret) {
    byte[] bytes = Text.utf8(raw);
    byte[] digest = Crypto.hmac("HmacSHA1", Text.utf8(secret), bytes);
    byte[] both = Arrays.copyOf(digest, digest.length + bytes.length);
    System.arraycopy(bytes, 0, both, digest.length, bytes.length);
    return Crypto.base64(both);
  }

  /** Ten decimal digits from a UUID. */
  static String randomOf(String uuid) {
    String digits = uuid.replace("-", "");
    Matcher hex = Pattern.compile("[0-9a-fA-F]{1,12}").matcher(digits.substring(0, Math.min(12, digits.length())));
    long number = hex.lookingAt() ? Long.parseLong(hex.group(), 16) : 0;
    return String.format("%010d", number % 10_000_000_000L);
  }
}
