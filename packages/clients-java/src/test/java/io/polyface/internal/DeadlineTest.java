package io.polyface.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time limits of blocking calls. */
class DeadlineTest {
  @Test
  void theThreadThatWatchesIsADaemonAndKeepsNothingOfTheCaller() {
    try (Deadline open = new Deadline(TimeUnit.MINUTES.toNanos(1))) {
      assertFalse(open.isPassed());
      Thread watcher =
          Thread.getAllStackTraces().keySet().stream().filter(one -> one.getName().equals("polyface-deadlines")).findAny().orElseThrow();
      assertTrue(watcher.isDaemon());
      assertNull(watcher.getContextClassLoader());
    }
  }

  @Test
  void aDeadlineThatHasPassedLeavesNoInterruption() {
    for (int round = 0; round < 5; round++) {
      try (Deadline passed = new Deadline(0)) {
        while (!passed.isPassed()) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
      }
      assertFalse(Thread.interrupted());
    }
  }

  @Test
  void theInterruptionOfAnotherIsKept() {
    Thread.currentThread().interrupt();
    try (Deadline open = new Deadline(TimeUnit.MINUTES.toNanos(1))) {
      assertFalse(open.isPassed());
    }
    assertTrue(Thread.interrupted());
  }

  @Test
  void anInterruptionBeforeTheDeadlineIsKeptWhenTheDeadlinePasses() {
    Thread.currentThread().interrupt();
    try (Deadline late = new Deadline(0)) {
      Thread others = new Thread(this::aDeadlineThatHasPassedLeavesNoInterruption);
      others.start();
      while (others.isAlive()) Thread.onSpinWait();
      assertFalse(late.isPassed());
    }
    assertTrue(Thread.interrupted());
  }

  @Test
  @Timeout(20)
  void theEndOfAnInnerDeadlineDoesNotEndTheOuter() {
    try (Deadline outer = new Deadline(0)) {
      try (Deadline inner = new Deadline(0)) {
        while (!inner.isPassed() && !outer.isPassed()) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
      }
      while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
      assertTrue(outer.isPassed());
    }
    assertFalse(Thread.interrupted());
  }
}
