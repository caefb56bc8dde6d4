package io.polyface.internal;

import io.polyface.ErrorKind;
import io.polyface.PolyfaceException;
import io.polyface.ResponseException;
import io.polyface.RetryAdvice;
import io.polyface.Transport;
import io.polyface.TransportException;
import io.polyface.WireResponse;
import io.polyface.internal.http.Handshakes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Which failures of a call are followed by another attempt, and after which wait. */
final class Retries {
  private static final long CLOCK_RESOLUTION = 2_000;

  private final Settings settings;
  private final Operation operation;
  private final Set<RetryAdvice> taken = EnumSet.noneOf(RetryAdvice.class);

  Retries(Settings settings, Operation operation) {
    this.settings = settings;
    this.operation = operation;
  }

  /** Another attempt. */
  static final class Retry {
    final String reason;
    final Duration delay;

    Retry(String reason, Duration delay) {
      this.reason = reason;
      this.delay = delay;
    }
  }

  /**
   * The next attempt; {@code null} where there is none.
   *
   * @param cause why no response arrived; {@code null} if one did
   * @param attempts how often the request was sent
   * @param signedAt the time that the last request was signed with
   */
  Retry after(PolyfaceException failure, Throwable cause, WireResponse response, int attempts, long signedAt) {
    boolean isBreak = failure instanceof TransportException;
    Duration wait =
        isBreak
            ? waitAfterBreak((TransportException) failure, isPermanent(cause), attempts)
            : advisedWait((ResponseException) failure, response, attempts, signedAt);
    if (wait == null || attempts > settings.maxRetries) return null;
    return new Retry(isBreak ? "network" : ((ResponseException) failure).retry().value(), wait);
  }

  private Duration waitAfterBreak(TransportException failure, boolean isPermanent, int attempts) {
    boolean isDeadline = failure.reason() == TransportException.Reason.DEADLINE;
    boolean isSafe = operation.isIdempotent || !failure.isSent();
    return isPermanent || isDeadline || !isSafe ? null : Backoff.before(attempts, null, settings.environment.random(), false);
  }

  /** Corrects the clock if the vendor says that it is wrong. */
  private Duration advisedWait(ResponseException refused, WireResponse response, int attempts, long signedAt) {
    RetryAdvice retry = refused.retry();
    if (retry == RetryAdvice.BACKOFF) {
      // A throttled request was refused before it was carried out.
      boolean isThrottled = refused.kind() == ErrorKind.THROTTLED;
      if (!operation.isIdempotent && !isThrottled) return null;
      return Backoff.before(attempts, refused.retryAfter().orElse(null), settings.environment.random(), isThrottled);
    }
    if (retry == RetryAdvice.NONCE) return Duration.ZERO;
    if (retry == RetryAdvice.NEVER || !taken.add(retry)) return null;
    if (retry == RetryAdvice.CLOCK) return isClockCorrected(response, signedAt) ? Duration.ZERO : null;
    return settings.isRenewable ? Duration.ZERO : null;
  }

  /** Whether the request was signed with a wrong time. Another call may have corrected the clock since. */
  private boolean isClockCorrected(WireResponse response, long signedAt) {
    Long time = Backoff.serverTime(response);
    if (time == null) return false;
    long now = settings.environment.now();
    if (Math.abs(time - now - settings.clockOffset.get()) >= CLOCK_RESOLUTION) settings.clockOffset.set(time - now);
    return Math.abs(time - signedAt) >= CLOCK_RESOLUTION;
  }

  /** Whether every request fails the same way: the certificate is not accepted, or a proxy refuses. */
  private static boolean isPermanent(Throwable error) {
    return Handshakes.isRefused(error)
        || error instanceof Transport.NotSentException && ((Transport.NotSentException) error).isPermanent();
  }
}
