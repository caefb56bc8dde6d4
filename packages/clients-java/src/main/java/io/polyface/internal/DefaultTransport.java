package io.polyface.internal;

import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Sends the requests of futures by {@code java.net.http}, and those of blocking calls over sockets, which costs a fraction of the processor
 * time. All clients of the process share its connections.
 */
public final class DefaultTransport implements Transport {
  /** No connection takes longer, so that a request that waits for one is known not to be sent. */
  static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private static final EnvironmentProxies PROXIES = new EnvironmentProxies(System.getenv());
  private static final DefaultTransport SHARED = new DefaultTransport();

  /** Created with the first request: it takes longer than all else that a client needs. */
  private static final class Lazy {
    static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .proxy(PROXIES)
            .build();
  }

  private final Transport background = new HttpTransport(() -> Lazy.CLIENT);
  private final SocketTransport blocking = new SocketTransport(PROXIES, null);

  private DefaultTransport() {}

  public static Transport shared() {
    return SHARED;
  }

  @Override
  public CompletableFuture<WireResponse> send(WireRequest request, Duration timeout, int maxBytes) {
    return background.send(request, timeout, maxBytes);
  }

  @Override
  public WireResponse sendAndWait(WireRequest request, Duration timeout, int maxBytes) throws Exception {
    return blocking.send(request, timeout, maxBytes);
  }
}
