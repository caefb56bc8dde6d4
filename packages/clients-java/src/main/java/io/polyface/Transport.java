package io.polyface;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Sends signed requests. The default uses {@code java.net.http} with the proxies that the environment names. */
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
