package io.polyface.internal.http;

import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Connections that wait for the next request. */
final class ConnectionPool {
  private static final int MOST_IDLE = 20;
  private static final long LONGEST_IDLE = TimeUnit.SECONDS.toNanos(15);

  private final Map<Route, Deque<Connection>> idle = new ConcurrentHashMap<>();
  private final AtomicBoolean isCleanUpPlanned = new AtomicBoolean();

  /** The connection that was used last and is still open; {@code null} if there is none. */
  Connection take(Route route) {
    Deque<Connection> waiting = idle.get(route);
    if (waiting == null) return null;
    for (Connection one = waiting.pollFirst(); one != null; one = waiting.pollFirst()) {
      if (one.idleTime() < LONGEST_IDLE && one.isOpen()) return one;
      one.close();
    }
    return null;
  }

  /** Keeps a connection for the next request, or closes it. */
  void put(Connection connection) {
    Deque<Connection> waiting = idle.computeIfAbsent(connection.route, route -> new ConcurrentLinkedDeque<>());
    if (!connection.isReusable() || waiting.size() >= MOST_IDLE) {
      connection.close();
      return;
    }
    connection.markIdle();
    waiting.addFirst(connection);
    planCleanUp();
  }

  private void planCleanUp() {
    if (isCleanUpPlanned.get() || !isCleanUpPlanned.compareAndSet(false, true)) return;
    CompletableFuture.delayedExecutor(LONGEST_IDLE, TimeUnit.NANOSECONDS).execute(this::cleanUp);
  }

  private void cleanUp() {
    isCleanUpPlanned.set(false);
    boolean isEmpty = true;
    for (Deque<Connection> waiting : idle.values()) {
      for (Connection one = waiting.peekLast(); one != null && one.idleTime() >= LONGEST_IDLE; one = waiting.peekLast()) {
        if (waiting.remove(one)) one.close();
      }
      isEmpty &= waiting.isEmpty();
    }
    if (!isEmpty) planCleanUp();
  }
}
