package io.polyface.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * Finds the addresses of hosts. An interruption ends the wait: the system's resolver ignores it, and therefore runs on a thread of its own, one per
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

  InetAddress[] addressesOf(String host) throws IOException {
    try {
      return running.computeIfAbsent(host, this::start).get();
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
