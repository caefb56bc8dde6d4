package io.polyface.internal.http;

import io.polyface.Transport.NotSentException;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;

/** HTTP/1.1 over sockets, with keep-alive. Sends nothing twice and follows no redirect. */
final class SocketTransport {
  /** No connection takes longer, so that a request that waits for one is known not to be sent. */
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final EnvironmentProxies proxies;
  private final SSLSocketFactory sockets;
  private final Resolver resolver;
  private final ConnectionPool pool = new ConnectionPool();
  private final Map<String, Route> routes = new ConcurrentHashMap<>();

  /** @param sockets creates encrypted sockets; {@code null} for the platform's */
  SocketTransport(EnvironmentProxies proxies, SSLSocketFactory sockets) {
    this(proxies, sockets, new Resolver(InetAddress::getAllByName));
  }

  SocketTransport(EnvironmentProxies proxies, SSLSocketFactory sockets, Resolver resolver) {
    this.proxies = proxies;
    this.sockets = sockets;
    this.resolver = resolver;
  }

  /** Sends on the calling thread. An interruption ends the wait, and stays. */
  WireResponse send(WireRequest request, Duration timeout, int maxBytes) throws Exception {
    try (Deadline deadline = new Deadline(timeout.toNanos())) {
      return exchange(request, maxBytes, deadline);
    }
  }

  /** Sends on a thread of others. The time begins now, also if there is no thread yet. Cancelling the future closes the connection. */
  CompletableFuture<WireResponse> send(WireRequest request, Duration timeout, int maxBytes, ExchangeThreads threads) {
    CompletableFuture<WireResponse> result = new CompletableFuture<>();
    Deadline deadline = new Deadline(timeout.toNanos());
    result.whenComplete((response, error) -> deadline.pass());
    // On another thread than that of the deadlines, because the caller's callbacks run there.
    deadline.guard(() -> CompletableFuture.runAsync(() -> result.completeExceptionally(new NotSentException("no thread was free in time"))));
    threads.execute(() -> {
      try (deadline) {
        Thread.interrupted();
        // Nothing waits for it any more.
        if (deadline.isPassed()) return () -> {};
        WireResponse response = exchange(request, maxBytes, deadline);
        return () -> result.complete(response);
      } catch (Throwable error) {
        return () -> result.completeExceptionally(error);
      }
    });
    return result;
  }

  private WireResponse exchange(WireRequest request, int maxBytes, Deadline deadline) throws Exception {
    try {
      Route route = routes.computeIfAbsent(request.origin(), origin -> Route.to(origin, proxies));
      Connection waiting = pool.take(route);
      return exchange(request, maxBytes, waiting == null ? connected(route, deadline) : waiting, deadline);
    } catch (IOException | NotSentException error) {
      if (Thread.currentThread().isInterrupted()) throw new InterruptedException();
      if (deadline.isPassed()) throw new TimeoutException("no complete response in time");
      throw error;
    }
  }

  private WireResponse exchange(WireRequest request, int maxBytes, Connection connection, Deadline deadline) throws IOException {
    deadline.guard(connection);
    try {
      WireResponse response = connection.exchange(request, maxBytes);
      // Before another call may use the connection.
      deadline.close();
      if (deadline.isPassed()) connection.close();
      else pool.put(connection);
      return response;
    } catch (Throwable error) {
      connection.close();
      throw error;
    }
  }

  private Connection connected(Route route, Deadline deadline) {
    try (Deadline limit = new Deadline(CONNECT_TIMEOUT.toNanos())) {
      try {
        return Connection.open(route, sockets == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : sockets, resolver, used -> {
          limit.guard(used);
          deadline.guard(used);
        });
      } catch (IOException error) {
        if (limit.isPassed()) throw new NotSentException("no connection within " + CONNECT_TIMEOUT.toSeconds() + " s");
        String message = error.getMessage() == null ? "" : ": " + error.getMessage();
        throw new NotSentException(error.getClass().getSimpleName() + message, Handshakes.isRefused(error));
      }
    }
  }
}
