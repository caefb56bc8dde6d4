package io.polyface.internal;

import io.polyface.ApiResponse;
import io.polyface.Credentials;
import io.polyface.Explanation;
import io.polyface.Hooks;
import io.polyface.PolyfaceException;
import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One signed request, and what is said of it: in its response, in exceptions and to hooks. */
final class Attempt {
  private static final int SHORT = 200;

  final WireRequest request;
  private final Operation operation;
  private final Protocol protocol;
  private final Map<String, Object> input;
  private final Credentials credentials;
  private final int number;
  private Redactor redactor;

  Attempt(Operation operation, Map<String, Object> input, WireRequest request, Credentials credentials, int number) {
    this.operation = operation;
    this.protocol = Protocol.of(operation);
    this.input = input;
    this.request = request;
    this.credentials = credentials;
    this.number = number;
  }

  private PolyfaceException.Call call() {
    return new PolyfaceException.Call(operation.serviceId(), operation.id, number);
  }

  /** Created for the first text that is shown: most attempts show none. */
  private Redactor redactor() {
    if (redactor != null) return redactor;
    List<Object> secrets = new ArrayList<>(SensitiveValues.of(input, operation.input));
    secrets.add(credentials.secret());
    secrets.add(credentials.sessionToken().orElse(""));
    secrets.add(protocol.signature(request));
    redactor = new Redactor(secrets);
    return redactor;
  }

  Decoded decoded(WireResponse response) {
    return protocol.decode(operation, response);
  }

  ApiResponse<Object> success(WireResponse response, Decoded decoded) {
    Map<String, String> headers = new LinkedHashMap<>();
    response.headers().forEach(one -> headers.merge(one.getKey(), one.getValue(), (first, next) -> first + ", " + next));
    return new ApiResponse<>(decoded.data, decoded.requestId, response.status(), headers, number);
  }

  PolyfaceException refused(WireResponse response, Decoded decoded, long now) {
    return new Refused(operation, redactor(), now).of(response, decoded, protocol.texts(request), call());
  }

  /** What an exception says of a network failure. */
  String detail(Throwable error) {
    String message = error.getMessage() == null ? "" : ": " + error.getMessage().replaceAll("\\?\\S{1,9999}", "?…");
    boolean isSent = !(error instanceof Transport.NotSentException);
    return redactor().mask(isSent ? error.getClass().getSimpleName() + message : error.getMessage(), SHORT);
  }

  Hooks.RequestEvent requestEvent() {
    String url = redactor().mask(request.withQuery("").url());
    return new Hooks.RequestEvent(call(), request, url, redactor().headers(request.headers()));
  }

  Hooks.ResponseEvent responseEvent(WireResponse response, Duration duration) {
    Map<String, String> headers = new Refused(operation, redactor(), 0).safeHeaders(response);
    return new Hooks.ResponseEvent(call(), response, headers, duration);
  }

  /** How the request is signed. Masks what the caller must not pass on, and nothing else. */
  Explanation explanation() {
    SigningTexts texts = protocol.texts(request);
    Redactor masked = new Redactor(List.of(credentials.secret(), credentials.sessionToken().orElse("")));
    String canonical = texts.canonicalRequest == null ? null : masked.mask(texts.canonicalRequest);
    return new Explanation(
        request.method(),
        masked.mask(request.url()),
        masked.headers(request.headers()),
        canonical,
        masked.mask(texts.stringToSign),
        protocol.signature(request));
  }
}
