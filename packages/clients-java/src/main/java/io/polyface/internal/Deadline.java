package io.polyface.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Interrupts a thread that waits for too long. One thread looks at all deadlines every 20 milliseconds, and ends when there have been none for
 * a while: a timer per call would wake a thread per call.
 */
final class Deadline implements AutoCloseable {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int IDLE_ROUNDS = 250;
  private static final int WAITING = 0;
  private static final int PASSED = 1;
  private static final int INTERRUPTED = 2;
  private static final int CLOSED = 3;

  private static final Set<Deadline> ALL = ConcurrentHashMap.newKeySet();
  private static volatile Thread watcher;

  private final Thread thread = Thread.currentThread();
  private final AtomicInteger state = new AtomicInteger(WAITING);
  private final long end;

  /** Interrupts this thread after a time, in nanoseconds, unless it is closed before. */
  Deadline(long time) {
    this.end = System.nanoTime() + time;
    ALL.add(this);
    if (watcher == null) startWatcher();
  }

  /** Whether the thread was interrupted because the time is up. */
  boolean isPassed() {
    return state.get() == PASSED || state.get() == INTERRUPTED;
  }

  /** Ends the wait. Clears the interruption that came from here. */
  @Override
  public void close() {
    ALL.remove(this);
    if (state.compareAndSet(WAITING, CLOSED)) return;
    while (state.get() == PASSED) Thread.onSpinWait();
    Thread.interrupted();
  }

  private static synchronized void startWatcher() {
    if (watcher != null) return;
    Thread starting = new Thread(null, Deadline::watch, "polyface-deadlines", 0, false);
    starting.setDaemon(true);
    // It outlives the call: it keeps nothing of the caller.
    starting.setContextClassLoader(null);
    starting.start();
    watcher = starting;
  }

  private static void watch() {
    for (int idle = 0; idle < IDLE_ROUNDS || !isEnded(); idle++) {
      LockSupport.parkNanos(INTERVAL);
      long now = System.nanoTime();
      for (Deadline one : ALL) {
        idle = 0;
        // An interruption by another ends the wait too, and has to outlive it. The next round looks again.
        if (now - one.end >= 0 && !one.thread.isInterrupted() && one.state.compareAndSet(WAITING, PASSED)) {
          one.thread.interrupt();
          one.state.set(INTERRUPTED);
        }
      }
    }
  }

  /** Whether this thread may end: nothing is left to watch, and the next deadline starts another. */
  private static synchronized boolean isEnded() {
    watcher = null;
    if (ALL.isEmpty()) return true;
    watcher = Thread.currentThread();
    return false;
  }
}
