package io.polyface.internal;

import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Waits on the calling thread: no other thread has to be woken. Throws a {@link CancellationException} when it is interrupted. */
final class BlockingExecution implements Execution {
  @Override
  public <T> void supply(Supplier<T> supplier, Duration limit, BiConsumer<T, Throwable> then) {
    T value = null;
    Throwable failure = null;
    CompletableFuture<T> running = CompletableFuture.supplyAsync(supplier).orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS);
    try {
      value = running.get();
    } catch (InterruptedException error) {
      throw interrupted();
    } catch (ExecutionException error) {
      failure = error.getCause();
    }
    then.accept(value, failure);
  }

  @Override
  public void send(
      Transport transport, WireRequest request, int maxBytes, Duration limit, BiConsumer<WireResponse, Throwable> then) {
    WireResponse response = null;
    Throwable failure = null;
    try {
      response = transport.sendAndWait(request, limit, maxBytes);
    } catch (InterruptedException error) {
      throw interrupted();
    } catch (Exception error) {
      failure = error;
    }
    then.accept(response, failure);
  }

  @Override
  public void sleep(Duration time, Runnable then) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException error) {
      throw interrupted();
    }
    then.run();
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("The thread was interrupted.");
  }
}
