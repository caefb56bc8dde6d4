package io.polyface.internal.http;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that carry out the exchanges of futures. A thread that is idle for 15 seconds ends, and none keeps the program running. */
final class ExchangeThreads implements Executor {
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(0, Integer.MAX_VALUE, 15, TimeUnit.SECONDS, new SynchronousQueue<>(), ExchangeThreads::create);
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger running = new AtomicInteger();
  private final int most;

  /** @param most how many tasks run at a time; the others wait */
  ExchangeThreads(int most) {
    this.most = most;
  }

  /** @param task must not throw */
  @Override
  public void execute(Runnable task) {
    waiting.add(task);
    if (mayStart()) threads.execute(this::run);
  }

  private void run() {
    do {
      for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) task.run();
      running.decrementAndGet();
      // A task that came after the last poll saw this one as running.
    } while (!waiting.isEmpty() && mayStart());
  }

  private boolean mayStart() {
    return running.getAndUpdate(count -> Math.min(count + 1, most)) < most;
  }

  private static Thread create(Runnable task) {
    Thread thread = new Thread(null, task, "polyface-exchange", 0, false);
    thread.setDaemon(true);
    // It outlives the call, and runs what the caller appends to the future, as the threads of the common pool do.
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    return thread;
  }
}
