package io.polyface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limit of the request rate. */
class LimiterTest {
  @Test
  void neverMoreRequestsPassInAnyPeriod() {
    Limiter limiter = new Limiter(3, 1000);
    List<Long> times = new ArrayList<>();
    for (int call = 0; call < 10; call++) times.add(100 + limiter.reserve(100, Long.MAX_VALUE));
    assertEquals(List.of(100L, 100L, 100L, 1100L, 1100L, 1100L, 2100L, 2100L, 2100L, 3100L), times);
    assertEquals(-1, limiter.reserve(100, 1100), "the deadline passes first");
  }
}
