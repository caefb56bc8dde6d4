package io.polyface.internal.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * Finds the addresses of hosts. An interruption or a time limit ends the wait: the system's resolver ignores them, and therefore runs on a thread of its own, one per
 * host however many calls wait for it.
 */
final class Resolver {
  private final Map<String, CompletableFuture<InetAddress[]>> running = new ConcurrentHashMap<>();
  private final Lookup lookup;

  interface Lookup {
    InetAddress[] addressesOf(String host) throws IOException;
  }

  Resolver(Lookup lookup) {
    this.lookup = lookup;
  }

  /** @param guard gets what ends the wait when it is closed */
  InetAddress[] addressesOf(String host, Consumer<Closeable> guard) throws IOException {
    CompletableFuture<InetAddress[]> found = running.computeIfAbsent(host, this::start).copy();
    guard.accept(() -> found.completeExceptionally(new IOException("the time was up before the address of the host was known")));
    try {
      return found.get();
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted before the address of the host was known");
    } catch (ExecutionException error) {
      throw error.getCause() instanceof IOException ? (IOException) error.getCause() : new IOException(error.getCause());
    }
  }

  private CompletableFuture<InetAddress[]> start(String host) {
    CompletableFuture<InetAddress[]> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> run(host, result), "polyface-resolver");
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  private void run(String host, CompletableFuture<InetAddress[]> result) {
    try {
      result.complete(lookup.addressesOf(host));
    } catch (IOException | RuntimeException | Error error) {
      result.completeExceptionally(error);
    } finally {
      running.remove(host);
    }
  }
}
