package io.polyface;

import java.time.Duration;
import java.util.Optional;

/** The options of one call. */
public final class CallOptions {
  /** The options of the client. */
  public static final CallOptions DEFAULT = new CallOptions(null, null);

  private final Duration timeout;
  private final Duration deadline;

  private CallOptions(Duration timeout, Duration deadline) {
    this.timeout = timeout;
    this.deadline = deadline;
  }

  /**
   * Sets the time one attempt may take.
   *
   * @param value a positive duration
   * @return options with it
   */
  public CallOptions timeout(Duration value) {
    return new CallOptions(positive("timeout", value), deadline);
  }

  /**
   * Sets the time all attempts and waits together may take.
   *
   * @param value a positive duration
   * @return options with it
   */
  public CallOptions deadline(Duration value) {
    return new CallOptions(timeout, positive("deadline", value));
  }

  /**
   * Returns the time one attempt may take.
   *
   * @return the time, if set
   */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /**
   * Returns the time all attempts and waits together may take.
   *
   * @return the time, if set
   */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  static Duration positive(String name, Duration value) {
    if (value == null || value.isZero() || value.isNegative()) {
      throw new IllegalArgumentException(name + ": must be a positive duration.");
    }
    return value;
  }
}
