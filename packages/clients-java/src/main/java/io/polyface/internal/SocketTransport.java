package io.polyface.internal;

import io.polyface.Transport.NotSentException;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;

/** Sends a request of HTTP/1.1 on the calling thread, with keep-alive. Sends nothing twice and follows no redirect. */
final class SocketTransport {
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

  WireResponse send(WireRequest request, Duration timeout, int maxBytes) throws Exception {
    try (Deadline deadline = new Deadline(timeout.toNanos())) {
      try {
        return exchange(request, maxBytes);
      } catch (IOException | NotSentException error) {
        if (deadline.isPassed()) throw new TimeoutException("no complete response in time");
        if (Thread.currentThread().isInterrupted()) throw new InterruptedException();
        throw error;
      }
    }
  }

  private WireResponse exchange(WireRequest request, int maxBytes) throws IOException {
    Route route = routes.computeIfAbsent(request.origin(), origin -> Route.to(origin, proxies));
    Connection waiting = pool.take(route);
    Connection connection = waiting == null ? connected(route) : waiting;
    try {
      WireResponse response = connection.exchange(request, maxBytes);
      pool.put(connection);
      return response;
    } catch (Throwable error) {
      connection.close();
      throw error;
    }
  }

  private Connection connected(Route route) {
    try (Deadline limit = new Deadline(DefaultTransport.CONNECT_TIMEOUT.toNanos())) {
      try {
        return Connection.open(route, sockets == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : sockets, resolver);
      } catch (IOException error) {
        if (limit.isPassed()) throw new NotSentException("no connection within " + DefaultTransport.CONNECT_TIMEOUT.toSeconds() + " s");
        String message = error.getMessage() == null ? "" : ": " + error.getMessage();
        throw new NotSentException(error.getClass().getSimpleName() + message, Retries.isHandshakeRefused(error));
      }
    }
  }
}
