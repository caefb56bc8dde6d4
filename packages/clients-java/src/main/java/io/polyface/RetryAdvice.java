package io.polyface;

import java.util.Locale;

/** Whether the same call may be made again. */
public enum RetryAdvice {
  /** Do not make the same call again. */
  NEVER,
  /** Later, with growing pauses. */
  BACKOFF,
  /** Once, after the clock was corrected. */
  CLOCK,
  /** At once, with a fresh nonce. */
  NONCE,
  /** Once, with fresh credentials. */
  CREDENTIALS;

  /**
   * Returns the name in the specs.
   *
   * @return the name, for example {@code never}
   */
  public String value() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds a constant by its name in the specs, for example {@code never}.
   *
   * @param name the name
   * @return the constant
   */
  public static RetryAdvice of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
