package io.polyface.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reserves times to send at: never more than the documented requests within any period, for all clients of the process. */
final class Limiter {
  private static final Map<String, Long> PERIODS =
      Map.of("second", 1_000_000_000L, "minute", 60_000_000_000L, "day", 86_400_000_000_000L);
  private static final Map<List<String>, Limiter> SHARED = new ConcurrentHashMap<>();

  private final int requests;
  private final long period;
  private final Deque<Long> times = new ArrayDeque<>();

  Limiter(int requests, long period) {
    this.requests = requests;
    this.period = period;
  }

  /** The limiter that all calls under one limit share. */
  static Limiter of(Operation operation, String keyId) {
    Map<String, Object> rate = operation.rateLimit;
    String scope = "operation".equals(rate.get("scope")) ? operation.id : "";
    String requests = Json.scalar(rate.get("requests"));
    String per = (String) rate.get("per");
    List<String> name = List.of(operation.serviceId(), scope, keyId, requests, per);
    return SHARED.computeIfAbsent(name, key -> new Limiter(Integer.parseInt(requests), PERIODS.get(per)));
  }

  /** The nanoseconds to wait; -1, and nothing is reserved, where that would be after {@code latest}. */
  synchronized long reserve(long now, long latest) {
    long at = times.size() < requests ? now : Math.max(now, times.peekFirst() + period);
    if (latest - at < 0) return -1;
    times.addLast(at);
    if (times.size() > requests) times.removeFirst();
    return at - now;
  }
}
