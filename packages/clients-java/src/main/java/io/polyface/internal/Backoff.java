package io.polyface.internal;

import io.polyface.WireResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When to try again. */
final class Backoff {
  private static final Duration LONGEST_ASKED = Duration.ofSeconds(60);
  private static final double LONGEST = 20;
  private static final double FIRST = 0.1;
  private static final double FIRST_THROTTLED = 0.5;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,3})?");
  private static final Pattern TIME_LEFT = Pattern.compile("(?:^|,)\\s*TimeLeft:\\s*([0-9]{1,10})");
  private static final int LONGEST_HEADER = 500;

  private Backoff() {}

  /**
   * Full jitter up to a limit that doubles, or what the server asks for and a random time more; {@code null} where that is too long to
   * wait.
   */
  static Duration before(int attempt, Duration asked, double random, boolean isThrottled) {
    if (asked != null) return asked.compareTo(LONGEST_ASKED) > 0 ? null : asked.plus(seconds(random * FIRST));
    double first = isThrottled ? FIRST_THROTTLED : FIRST;
    return seconds(random * Math.min(LONGEST, first * Math.pow(2, attempt - 1)));
  }

  /** The time by {@code Retry-After}, in seconds or as a date, else by Alibaba Cloud's rate limit headers; {@code null} if not said. */
  static Duration retryAfter(WireResponse response, long now) {
    String value = response.header("retry-after") == null ? "" : response.header("retry-after").strip();
    if (SECONDS.matcher(value).matches()) return seconds(Double.parseDouble(value));
    Long at = date(value);
    if (at != null) {
      Long server = serverTime(response);
      return Duration.ofMillis(Math.max(0, at - (server == null ? now : server)));
    }
    long left = Math.max(timeLeft(response.header("x-ratelimit-user-api")), timeLeft(response.header("x-ratelimit-user")));
    return left == 0 ? null : Duration.ofMillis(left);
  }

  /** The milliseconds of {@code Limit:1,Remain:0,TimeLeft:2000,Reset:1234}. */
  private static long timeLeft(String header) {
    if (header == null) return 0;
    Matcher found = TIME_LEFT.matcher(header.substring(0, Math.min(header.length(), LONGEST_HEADER)));
    return found.find() ? Long.parseLong(found.group(1)) : 0;
  }

  private static Duration seconds(double value) {
    return Duration.ofNanos((long) (value * 1e9));
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
