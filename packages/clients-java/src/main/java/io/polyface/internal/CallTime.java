package io.polyface.internal;

import io.polyface.CallOptions;
import java.time.Duration;

/** The time that a call has: for each attempt, and for all together. */
final class CallTime {
  private static final Duration TIME_ON_THE_WAY = Duration.ofSeconds(2);
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration UNLIMITED = Duration.ofDays(1);
  /** The longest time to wait, because nanoseconds overflow after 292 years. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private final long started = System.nanoTime();
  private final Duration timeout;
  private final Duration deadline;

  CallTime(Settings settings, Operation operation, CallOptions options) {
    Duration usual =
        operation.timeout == null ? DEFAULT_TIMEOUT : Duration.ofMillis(operation.timeout).plus(TIME_ON_THE_WAY);
    this.timeout = limited(options.timeout().orElse(settings.timeout == null ? usual : settings.timeout));
    this.deadline = limited(options.deadline().orElse(settings.deadline));
  }

  private static Duration limited(Duration time) {
    return time != null && time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }

  /** The time left until the deadline; a day if there is none. */
  Duration left() {
    return deadline == null ? UNLIMITED : deadline.minusNanos(System.nanoTime() - started);
  }

  /** The time that an attempt may take from now on. */
  Duration ofAttempt() {
    Duration left = left();
    return timeout.compareTo(left) < 0 ? timeout : left;
  }

  /** The latest {@link System#nanoTime} to send at. */
  long latest() {
    return deadline == null ? System.nanoTime() + UNLIMITED.toNanos() : started + deadline.toNanos();
  }

  /** Whether an attempt that timed out did so because of the deadline. */
  boolean isDeadlinePassed() {
    return deadline != null && left().toMillis() <= 0;
  }
}
