package io.polyface.internal.http;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The threads that carry out the exchanges of futures. What a caller appends to a future runs on them too, and may wait for other futures: it is not
 * counted. A thread that is idle for 15 seconds ends, and none keeps the program running.
 */
final class ExchangeThreads {
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(0, Integer.MAX_VALUE, 15, TimeUnit.SECONDS, new SynchronousQueue<>(), ExchangeThreads::create);
  private final Queue<Supplier<Runnable>> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger running = new AtomicInteger();
  private final int most;

  /** @param most how many exchanges run at a time; the others wait */
  ExchangeThreads(int most) {
    this.most = most;
  }

  /** @param exchange must not throw; what it returns completes the future, after another exchange may run */
  void execute(Supplier<Runnable> exchange) {
    waiting.add(exchange);
    start();
  }

  private void start() {
    boolean isFree = running.getAndUpdate(count -> Math.min(count + 1, most)) < most;
    if (isFree) threads.execute(this::run);
  }

  private void run() {
    Supplier<Runnable> exchange = waiting.poll();
    Runnable completion = exchange == null ? null : exchange.get();
    running.decrementAndGet();
    if (!waiting.isEmpty()) start();
    if (completion != null) completion.run();
  }

  private static Thread create(Runnable task) {
    Thread thread = new Thread(null, task, "polyface-exchange", 0, false);
    thread.setDaemon(true);
    // It outlives the call, and runs what the caller appends to the future, as the threads of the common pool do.
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    return thread;
  }
}
