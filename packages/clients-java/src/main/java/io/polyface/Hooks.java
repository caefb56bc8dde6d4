package io.polyface;

import java.time.Duration;
import java.util.Map;

/**
 * Called during a call, for metrics and traces: override what you need. No event has a secret, a signature or personal data. What a hook
 * throws is ignored. Hooks are called by the threads that carry out the call and must not block.
 */
public interface Hooks {
  /**
   * Called before each attempt is sent.
   *
   * @param event the request
   */
  default void onRequest(RequestEvent event) {}

  /**
   * Called when a response was received, before it is decoded.
   *
   * @param event the response
   */
  default void onResponse(ResponseEvent event) {}

  /**
   * Called before the wait for each retry.
   *
   * @param event the retry
   */
  default void onRetry(RetryEvent event) {}

  /**
   * Called when a request waits for the rate limit.
   *
   * @param event the wait
   */
  default void onWait(WaitEvent event) {}

  /**
   * Called once when a call fails, also if nothing was sent.
   *
   * @param event the error
   */
  default void onError(ErrorEvent event) {}

  /** What every event says. */
  abstract class Event {
    /** The service: {@code tencent-faceid}. */
    public final String service;

    /** The operation: {@code getFaceIdToken}. */
    public final String operation;

    /** The number of the attempt: 1 for the first. */
    public final int attempt;

    Event(PolyfaceException.Call call) {
      this.service = call.service;
      this.operation = call.operation;
      this.attempt = call.attempts;
    }

    @Override
    public String toString() {
      return getClass().getSimpleName() + "{" + service + "/" + operation + ", attempt " + attempt + "}";
    }
  }

  /** A signed request is about to be sent. */
  final class RequestEvent extends Event {
    /** The HTTP method. */
    public final String method;

    /** The address without its query. */
    public final String url;

    /** The headers, with the token, the signature and sensitive values of the input masked. */
    public final Map<String, String> headers;

    /** The bytes of the body. */
    public final int bodySize;

    /**
     * Creates an event.
     *
     * @param call the call
     * @param request the request
     * @param url the address, masked
     * @param headers the headers, masked
     */
    public RequestEvent(PolyfaceException.Call call, WireRequest request, String url, Map<String, String> headers) {
      super(call);
      this.method = request.method();
      this.url = url;
      this.headers = headers;
      this.bodySize = request.body().length;
    }
  }

  /** A response was received. */
  final class ResponseEvent extends Event {
    /** The HTTP status. */
    public final int status;

    /** The headers that are safe to log. */
    public final Map<String, String> headers;

    /** The bytes of the body. */
    public final int bodySize;

    /** The time since the request was sent. */
    public final Duration duration;

    /**
     * Creates an event.
     *
     * @param call the call
     * @param response the response
     * @param headers the headers that are safe to log
     * @param duration the time since the request was sent
     */
    public ResponseEvent(
        PolyfaceException.Call call, WireResponse response, Map<String, String> headers, Duration duration) {
      super(call);
      this.status = response.status();
      this.headers = headers;
      this.bodySize = response.body().length;
      this.duration = duration;
    }
  }

  /** An attempt failed and is followed by another. */
  final class RetryEvent extends Event {
    /** {@code backoff}, {@code clock}, {@code nonce}, {@code credentials} or {@code network}. */
    public final String reason;

    /** How long the client waits before. */
    public final Duration delay;

    /** The failure of the attempt. */
    public final PolyfaceException error;

    /**
     * Creates an event.
     *
     * @param call the call
     * @param reason why the request is sent again
     * @param delay how long the client waits before
     * @param error the failure of the attempt
     */
    public RetryEvent(PolyfaceException.Call call, String reason, Duration delay, PolyfaceException error) {
      super(call);
      this.reason = reason;
      this.delay = delay;
      this.error = error;
    }
  }

  /** A request waits to stay within the documented rate. */
  final class WaitEvent extends Event {
    /** How long it waits. */
    public final Duration delay;

    /**
     * Creates an event.
     *
     * @param call the call
     * @param delay how long it waits
     */
    public WaitEvent(PolyfaceException.Call call, Duration delay) {
      super(call);
      this.delay = delay;
    }
  }

  /** A call fails. The attempt is the number of requests sent: 0 if none was. */
  final class ErrorEvent extends Event {
    /** What the call throws. */
    public final PolyfaceException error;

    /**
     * Creates an event.
     *
     * @param call the call
     * @param error what the call throws
     */
    public ErrorEvent(PolyfaceException.Call call, PolyfaceException error) {
      super(call);
      this.error = error;
    }
  }
}
