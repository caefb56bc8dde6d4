package io.polyface.internal;

import io.polyface.WireResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** When to try again. */
final class Backoff {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final double BASE = 0.5;
  private static final double CAP = 20;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private Backoff() {}

  /** Exponential with full jitter, not less than asked; {@code null} where that is too long to wait. */
  static Duration before(int attempt, Duration asked, double random) {
    if (asked != null && asked.compareTo(LONGEST) > 0) return null;
    double seconds = random * Math.min(CAP, BASE * Math.pow(2, attempt - 1));
    Duration jittered = Duration.ofNanos((long) (seconds * 1e9));
    return asked != null && asked.compareTo(jittered) > 0 ? asked : jittered;
  }

  /** The time by {@code Retry-After}, given in seconds or as a date; {@code null} if not said. */
  static Duration retryAfter(WireResponse response, long now) {
    String value = response.header("retry-after");
    if (value == null) return null;
    if (SECONDS.matcher(value.strip()).matches()) return Duration.ofSeconds(Long.parseLong(value.strip()));
    Long at = date(value);
    return at == null ? null : Duration.ofMillis(Math.max(0, at - now));
  }

  /** Milliseconds since 1970 by the server's {@code Date}; {@code null} if not said. */
  static Long serverTime(WireResponse response) {
    String value = response.header("date");
    return value == null ? null : date(value);
  }

  private static Long date(String value) {
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip())).toEpochMilli();
    } catch (DateTimeException error) {
      return null;
    }
  }
}
