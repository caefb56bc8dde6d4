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

  private List<String> secrets() {
    List<String> secrets = new ArrayList<>(Redact.sensitiveTexts(input, operation.input));
    secrets.add(credentials.secret());
    secrets.add(credentials.sessionToken().orElse(""));
    secrets.add(protocol.signature(request));
    return secrets;
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
    return new Refused(operation, secrets(), now).of(response, decoded, protocol.texts(request), call());
  }

  /** What an exception says of a network failure. */
  String detail(Throwable error) {
    String message = error.getMessage() == null ? "" : ": " + error.getMessage().replaceAll("\\?\\S{1,9999}", "?…");
    boolean isSent = !(error instanceof Transport.NotSentException);
    return Redact.text(isSent ? error.getClass().getSimpleName() + message : error.getMessage(), secrets(), SHORT);
  }

  Hooks.RequestEvent requestEvent() {
    String url = Redact.whole(request.withQuery("").url(), secrets());
    return new Hooks.RequestEvent(call(), request, url, Redact.headers(request.headers(), secrets()));
  }

  Hooks.ResponseEvent responseEvent(WireResponse response, Duration duration) {
    Map<String, String> headers = new Refused(operation, secrets(), 0).safeHeaders(response);
    return new Hooks.ResponseEvent(call(), response, headers, duration);
  }

  /** How the request is signed. Masks what the caller must not pass on, and nothing else. */
  Explanation explanation() {
    SigningTexts texts = protocol.texts(request);
    List<String> masked = List.of(credentials.secret(), credentials.sessionToken().orElse(""));
    String canonical = texts.canonicalRequest == null ? null : Redact.whole(texts.canonicalRequest, masked);
    return new Explanation(
        request.method(),
        Redact.whole(request.url(), masked),
        Redact.headers(request.headers(), masked),
        canonical,
        Redact.whole(texts.stringToSign, masked),
        protocol.signature(request));
  }
}
