package io.polyface.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time limits of calls. */
@Timeout(20)
class DeadlineTest {
  private static final long LONG = TimeUnit.MINUTES.toNanos(1);
  private final AtomicInteger closed = new AtomicInteger();

  @Test
  void theThreadThatWatchesIsADaemonAndKeepsNothingOfTheCaller() {
    try (Deadline open = new Deadline(LONG)) {
      assertFalse(open.isPassed());
      Thread watcher =
          Thread.getAllStackTraces().keySet().stream().filter(one -> one.getName().equals("polyface-deadlines")).findAny().orElseThrow();
      assertTrue(watcher.isDaemon());
      assertNull(watcher.getContextClassLoader());
    }
  }

  @Test
  void whatIsGuardedIsClosedOnceWhenTheTimeIsUp() {
    try (Deadline deadline = new Deadline(0)) {
      deadline.guard(closed::incrementAndGet);
      while (closed.get() == 0) Thread.onSpinWait();
      assertTrue(deadline.isPassed());
      deadline.pass();
    }
    assertEquals(1, closed.get());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void whatIsGuardedTooLateIsClosedAtOnce() {
    try (Deadline deadline = new Deadline(LONG)) {
      deadline.pass();
      deadline.guard(closed::incrementAndGet);
      assertEquals(1, closed.get());
    }
  }

  @Test
  void nothingIsClosedAfterTheEndOfADeadline() {
    Deadline deadline = new Deadline(LONG);
    deadline.guard(closed::incrementAndGet);
    deadline.close();
    deadline.pass();
    assertFalse(deadline.isPassed());
    assertEquals(0, closed.get());
  }

  @Test
  void theEndOfAnInnerDeadlineDoesNotEndTheOuter() {
    try (Deadline outer = new Deadline(LONG)) {
      outer.guard(closed::incrementAndGet);
      try (Deadline inner = new Deadline(0)) {
        while (!inner.isPassed()) Thread.onSpinWait();
      }
      assertFalse(outer.isPassed());
      outer.pass();
    }
    assertEquals(1, closed.get());
  }
}
