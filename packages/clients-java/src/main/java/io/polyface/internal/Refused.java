package io.polyface.internal;

import io.polyface.ErrorKind;
import io.polyface.PolyfaceException;
import io.polyface.ResponseException;
import io.polyface.RetryAdvice;
import io.polyface.UnexpectedResponseException;
import io.polyface.VendorException;
import io.polyface.WireResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The exception for a response that is no success. */
final class Refused {
  private static final Pattern SAFE =
      Pattern.compile(
          "date|age|server|via|content-type|content-length|content-encoding|retry-after|ratelimit(-.+)?|x-ratelimit-.+|x-cache|cf-ray"
              + "|x-request-id|x-acs-request-id|x-acs-trace-id|x-ca-request-id|x-ca-error-code|x-tc-requestid|eagleeye-traceid"
              + "|proxy-authenticate");
  private static final Set<Integer> UNAVAILABLE = Set.of(502, 503, 504);
  private static final int BODY_START = 200;
  private static final int MESSAGE = 2000;
  private static final int SHORT = 200;
  private static final int LONGEST_HEADER = 500;
  private static final int LOOKED_AT = 65_536;

  private final Operation operation;
  private final Redactor redactor;
  private final long now;

  Refused(Operation operation, Redactor redactor, long now) {
    this.operation = operation;
    this.redactor = redactor;
    this.now = now;
  }

  /** The exception. {@code texts}: what the client signed. */
  ResponseException of(WireResponse response, Decoded decoded, SigningTexts texts, PolyfaceException.Call call) {
    int status = response.status();
    boolean isThrottled = status == 429;
    boolean isUnavailable = UNAVAILABLE.contains(status);
    boolean isInternal = status == 500;
    boolean isTemporary = isThrottled || isUnavailable || isInternal;
    ErrorKind kind = isInternal ? ErrorKind.INTERNAL : isUnavailable ? ErrorKind.UNAVAILABLE : ErrorKind.UNKNOWN;
    if (isThrottled) kind = ErrorKind.THROTTLED;
    RetryAdvice retry = isTemporary ? RetryAdvice.BACKOFF : RetryAdvice.NEVER;
    Map<String, String> info =
        decoded.isFailure() ? operation.errorInfo(decoded.code, status, decoded.message) : null;
    if (info != null) {
      kind = ErrorKind.of(info.get("kind"));
      retry = RetryAdvice.of(info.get("retry"));
    }
    Duration asked = Backoff.retryAfter(response, now);
    ResponseException.Facts facts =
        new ResponseException.Facts(status, kind, retry, asked, safeHeaders(response), call);
    if (!decoded.isFailure()) {
      int length = Math.min(response.body().length, LOOKED_AT);
      String start = new String(response.body(), 0, length, StandardCharsets.UTF_8);
      String proxy = status == 407 ? ". The proxy requires authentication: pass its user and password" : "";
      String detail = redactor.mask(decoded.message, MESSAGE) + proxy;
      return new UnexpectedResponseException(detail, redactor.mask(start, BODY_START), facts);
    }
    String requestId = redactor.mask(decoded.requestId, SHORT);
    String diagnosis = Diagnosis.of(response, decoded, texts);
    return new VendorException(
        redactor.mask(decoded.code, SHORT),
        requestId,
        redactor.mask(decoded.message, MESSAGE),
        redactor.mask(diagnosis, MESSAGE),
        facts);
  }

  Map<String, String> safeHeaders(WireResponse response) {
    Map<String, String> safe = new LinkedHashMap<>();
    for (Map.Entry<String, String> header : response.headers()) {
      String name = header.getKey();
      if (SAFE.matcher(name).matches()) safe.put(name, redactor.mask(header.getValue(), LONGEST_HEADER));
    }
    return safe;
  }
}
