package io.polyface.internal;

import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import io.polyface.internal.http.DefaultTransport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Waits in the background, for one thing at a time. */
final class AsyncExecution implements Execution {
  private volatile CompletableFuture<?> current;

  /** Gives up what is waited for. */
  void cancel() {
    CompletableFuture<?> running = current;
    if (running != null) running.cancel(true);
  }

  @Override
  public <T> void supply(Supplier<T> supplier, Duration limit, BiConsumer<T, Throwable> then) {
    CompletableFuture<T> running = CompletableFuture.supplyAsync(supplier).orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS);
    current = running;
    running.whenComplete((value, error) -> then.accept(value, unwrapped(error)));
  }

  @Override
  public void send(
      Transport transport, WireRequest request, int maxBytes, Duration limit, BiConsumer<WireResponse, Throwable> then) {
    CompletableFuture<WireResponse> sending = transport.send(request, limit, maxBytes);
    current = sending;
    // The default transport keeps the limit itself, and knows whether anything was sent.
    boolean isTimed = !(transport instanceof DefaultTransport);
    CompletableFuture<WireResponse> awaited =
        isTimed ? sending.copy().orTimeout(Math.max(1, limit.toNanos()), TimeUnit.NANOSECONDS) : sending;
    awaited.whenComplete((response, error) -> {
      if (error != null) sending.cancel(true);
      then.accept(response, unwrapped(error));
    });
  }

  @Override
  public void sleep(Duration time, Runnable then) {
    Executor later = CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS);
    current = CompletableFuture.runAsync(then, later);
  }

  private static Throwable unwrapped(Throwable error) {
    return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
  }
}
