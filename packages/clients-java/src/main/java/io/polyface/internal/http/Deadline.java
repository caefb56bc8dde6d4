package io.polyface.internal.http;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Closes what a thread waits for when the time is up. It does not interrupt the thread: an interruption by the caller at the same time would be
 * lost. One thread looks at all deadlines every 20 milliseconds, and ends when there have been none for a while: a timer per call would wake a
 * thread per call.
 */
final class Deadline implements AutoCloseable {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int IDLE_ROUNDS = 250;

  private static final Set<Deadline> ALL = ConcurrentHashMap.newKeySet();
  private static volatile Thread watcher;

  private enum State {
    OPEN,
    PASSED,
    CLOSED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
  private final long end;
  private volatile Closeable guarded;

  /** @param time how long it is open, in nanoseconds, unless it is closed before */
  Deadline(long time) {
    this.end = System.nanoTime() + time;
    ALL.add(this);
    if (watcher == null) startWatcher();
  }

  /** Closes something when the time is up, instead of what was guarded before. At once if it is up. */
  void guard(Closeable used) {
    guarded = used;
    if (isPassed()) closeGuarded();
  }

  /** Whether the time was up before the deadline was closed. */
  boolean isPassed() {
    return state.get() == State.PASSED;
  }

  /** Acts as if the time were up. */
  void pass() {
    if (!state.compareAndSet(State.OPEN, State.PASSED)) return;
    ALL.remove(this);
    closeGuarded();
  }

  /** Ends the deadline: from now on it closes nothing. */
  @Override
  public void close() {
    ALL.remove(this);
    state.compareAndSet(State.OPEN, State.CLOSED);
  }

  private void closeGuarded() {
    Closeable used = guarded;
    if (used == null) return;
    try {
      used.close();
    } catch (IOException error) {
      // What waits for it ends in any case.
    }
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
        if (now - one.end >= 0) one.pass();
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
