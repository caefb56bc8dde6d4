package io.polyface;

import io.polyface.internal.http.HttpTransport;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Sends signed requests. The default uses sockets, with the proxies that the environment names: blocking calls on the calling thread, futures on
 * daemon threads.
 */
@FunctionalInterface
public interface Transport {
  /**
   * Sends a request as it is and reads the response. Follows no redirect.
   *
   * @param request the signed request
   * @param timeout the time this attempt may take
   * @param maxBytes the longest body to accept
   * @return the response; fails with a {@link NotSentException} where no byte has left
   */
  CompletableFuture<WireResponse> send(WireRequest request, Duration timeout, int maxBytes);

  /**
   * Sends a request and waits for the response on the calling thread. Default: waits for {@link #send}.
   *
   * @param request the signed request
   * @param timeout the time this attempt may take
   * @param maxBytes the longest body to accept
   * @return the response
   * @throws Exception why there is none: {@link NotSentException} where no byte has left, {@code TimeoutException} after the timeout
   */
  default WireResponse sendAndWait(WireRequest request, Duration timeout, int maxBytes) throws Exception {
    CompletableFuture<WireResponse> sending = send(request, timeout, maxBytes);
    try {
      return sending.get(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException error) {
      throw error.getCause() instanceof Exception ? (Exception) error.getCause() : error;
    } finally {
      sending.cancel(true);
    }
  }

  /**
   * Sends all requests by an HTTP client of your own: with its proxy, its TLS, its executor.
   *
   * @param client follows no redirect
   * @return a transport
   */
  static Transport of(HttpClient client) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException("client: must follow no redirect. A signature is valid for one address.");
    }
    return new HttpTransport(() -> client);
  }

  /** A transport fails with it where no byte of the request has left: such a request may be sent again. */
  final class NotSentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether every request fails the same way. */
    private final boolean isPermanent;

    /**
     * Creates the exception.
     *
     * @param message why nothing was sent
     */
    public NotSentException(String message) {
      this(message, false);
    }

    /**
     * Creates the exception.
     *
     * @param message why nothing was sent
     * @param isPermanent whether it is not worth trying again: the certificate is not accepted, or a proxy refuses
     */
    public NotSentException(String message, boolean isPermanent) {
      super(message);
      this.isPermanent = isPermanent;
    }

    /**
     * Returns whether it is not worth trying again.
     *
     * @return whether every request fails the same way
     */
    public boolean isPermanent() {
      return isPermanent;
    }
  }
}
