package io.polyface;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A response arrived and is not a success: the root of {@link VendorException} and {@link UnexpectedResponseException}. */
public abstract class ResponseException extends PolyfaceException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final ErrorKind kind;
  private final RetryAdvice retry;
  private final Duration retryAfter;
  private final transient Map<String, String> headers;

  ResponseException(String message, Facts facts) {
    super(message, facts.call);
    this.status = facts.status;
    this.kind = facts.kind;
    this.retry = facts.retry;
    this.retryAfter = facts.retryAfter;
    this.headers = facts.headers;
  }

  /**
   * Returns the HTTP status: 200 at some vendors.
   *
   * @return the status
   */
  public int status() {
    return status;
  }

  /**
   * Returns what went wrong, in one vocabulary for all vendors.
   *
   * @return the kind
   */
  public ErrorKind kind() {
    return kind;
  }

  /**
   * Returns whether the same call may be made again.
   *
   * @return the advice
   */
  public RetryAdvice retry() {
    return retry;
  }

  /**
   * Returns how long the vendor asks to wait.
   *
   * @return the time by {@code Retry-After}, if any
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /**
   * Returns the headers of the response that are safe to log.
   *
   * @return the headers, names in lower case
   */
  public Map<String, String> headers() {
    return headers;
  }

  /** What is known of a response. */
  public static final class Facts {
    final int status;
    final ErrorKind kind;
    final RetryAdvice retry;
    final Duration retryAfter;
    final Map<String, String> headers;
    final Call call;

    /**
     * Creates it.
     *
     * @param status the HTTP status
     * @param kind what went wrong
     * @param retry whether to try again
     * @param retryAfter how long to wait; {@code null} if not said
     * @param headers the headers that are safe to log
     * @param call the call
     */
    public Facts(
        int status, ErrorKind kind, RetryAdvice retry, Duration retryAfter, Map<String, String> headers, Call call) {
      this.status = status;
      this.kind = kind;
      this.retry = retry;
      this.retryAfter = retryAfter;
      this.headers = Map.copyOf(headers);
      this.call = call;
    }
  }
}
