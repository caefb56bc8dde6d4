package io.polyface.internal.http;

import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Sends over sockets, which costs a fraction of the processor time of {@code java.net.http}: blocking calls on the thread of the caller, futures on
 * threads of its own. All clients of the process share its connections and threads.
 */
public final class DefaultTransport implements Transport {
  /** As many futures as this are sent at a time. Callers with more pass an HTTP client of their own. */
  private static final int MOST_THREADS = 256;

  private static final DefaultTransport SHARED = new DefaultTransport();

  private final SocketTransport sockets = new SocketTransport(new EnvironmentProxies(System.getenv()), null);
  private final ExchangeThreads threads = new ExchangeThreads(MOST_THREADS);

  private DefaultTransport() {}

  public static Transport shared() {
    return SHARED;
  }

  @Override
  public CompletableFuture<WireResponse> send(WireRequest request, Duration timeout, int maxBytes) {
    return sockets.send(request, timeout, maxBytes, threads);
  }

  @Override
  public WireResponse sendAndWait(WireRequest request, Duration timeout, int maxBytes) throws Exception {
    return sockets.send(request, timeout, maxBytes);
  }
}
