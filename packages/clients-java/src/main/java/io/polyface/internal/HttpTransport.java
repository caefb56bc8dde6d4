package io.polyface.internal;

import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;

/** Sends by {@code java.net.http}, HTTP/1.1, with keep-alive. All clients of the process share its connections. */
public final class HttpTransport implements Transport {
  /** The transport that clients use by default. */
  private static final class Shared {
    static final HttpTransport INSTANCE = new HttpTransport();
  }

  /** Whether an interruption of {@link HttpClient#send} cancels the request: since Java 16. Before, the request needs a timer of its own. */
  private static final boolean CANCELS = Runtime.version().feature() >= 16;
  /** No connection takes longer, so that a request that waits for one is known not to be sent. */
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** Created with the first request: it takes longer than all else that a client needs. */
  private static final class Lazy {
    static final HttpClient CLIENT = builder().build();
  }

  /** For threads that wait. Its tasks run on the thread that reads: handing them to a pool would cost two thread switches a call. */
  private static final class Waiting {
    static final HttpClient CLIENT = builder().executor(Runnable::run).build();
  }

  private static HttpClient.Builder builder() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(CONNECT_TIMEOUT)
        .proxy(new EnvironmentProxies(System.getenv()));
  }

  public static Transport shared() {
    return Shared.INSTANCE;
  }

  @Override
  public CompletableFuture<WireResponse> send(WireRequest request, Duration timeout, int maxBytes) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        Lazy.CLIENT.sendAsync(prepared(request, timeout), info -> new LimitedBody(maxBytes));
    CompletableFuture<WireResponse> result = new CompletableFuture<>();
    exchange.whenComplete((response, error) -> {
      if (error == null) result.complete(wireResponse(response));
      else result.completeExceptionally(classified(error));
    });
    result.whenComplete((response, error) -> {
      if (result.isCancelled()) exchange.cancel(true);
    });
    return result;
  }

  /** A timer of the request ends with its headers and costs a thread switch: this thread is interrupted instead. */
  @Override
  public WireResponse sendAndWait(WireRequest request, Duration timeout, int maxBytes) throws Exception {
    try (Deadline deadline = new Deadline(timeout.toNanos())) {
      try {
        return wireResponse(Waiting.CLIENT.send(prepared(request, CANCELS ? null : timeout), info -> new LimitedBody(maxBytes)));
      } catch (InterruptedException error) {
        if (deadline.isPassed()) throw new TimeoutException("no complete response in time");
        throw error;
      } catch (IOException error) {
        if (deadline.isPassed()) throw new TimeoutException("no complete response in time");
        Throwable cause = classified(error);
        throw cause instanceof Exception ? (Exception) cause : error;
      }
    }
  }

  private static HttpRequest prepared(WireRequest request, Duration timeout) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url()));
    if (timeout != null) builder.timeout(timeout);
    for (Map.Entry<String, String> header : request.headers()) {
      if (!header.getKey().equals("host")) builder.header(header.getKey(), header.getValue());
    }
    if (request.header("user-agent") == null) builder.header("user-agent", "polyface-java");
    boolean isEmpty = request.body().length == 0;
    builder.method(
        request.method(),
        isEmpty ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(request.body()));
    return builder.build();
  }

  private static WireResponse wireResponse(HttpResponse<byte[]> response) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    response.headers().map().forEach((name, values) -> {
      for (String value : values) headers.add(Map.entry(name.toLowerCase(Locale.ROOT), value));
    });
    return new WireResponse(response.statusCode(), headers, response.body());
  }

  private static Throwable classified(Throwable error) {
    Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    boolean isNotSent =
        cause instanceof ConnectException
            || cause instanceof HttpConnectTimeoutException
            || cause instanceof UnresolvedAddressException
            || cause.getCause() instanceof UnresolvedAddressException;
    if (!isNotSent) return cause;
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return new NotSentException(cause.getClass().getSimpleName() + message);
  }

  /** Collects a body up to a length. */
  private static final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final int most;
    private Flow.Subscription subscription;

    LimitedBody(int most) {
      this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        if (received.size() + buffer.remaining() > most) {
          subscription.cancel();
          body.completeExceptionally(new IOException("the response is longer than " + most + " bytes"));
          return;
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        received.writeBytes(bytes);
      }
    }

    @Override
    public void onError(Throwable error) {
      body.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
      body.complete(received.toByteArray());
    }
  }

  /** The proxies that the environment names: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY; else the system's. */
  static final class EnvironmentProxies extends ProxySelector {
    private final Map<String, String> environment;

    EnvironmentProxies(Map<String, String> environment) {
      this.environment = environment;
    }

    @Override
    public List<Proxy> select(URI address) {
      String named = variable(address.getScheme() + "_proxy");
      String proxy = named == null ? variable("all_proxy") : named;
      if (proxy == null) {
        ProxySelector system = ProxySelector.getDefault();
        return system == null ? List.of(Proxy.NO_PROXY) : system.select(address);
      }
      if (isExcepted(address.getHost().toLowerCase(Locale.ROOT))) return List.of(Proxy.NO_PROXY);
      URI url = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
      int port = url.getPort() < 0 ? 80 : url.getPort();
      return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(url.getHost(), port)));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException error) {
      // The call reports it.
    }

    private boolean isExcepted(String host) {
      String excepted = variable("no_proxy");
      if (excepted == null) return false;
      for (String one : excepted.toLowerCase(Locale.ROOT).split("[,\\s]+")) {
        String suffix = one.startsWith(".") ? one : "." + one;
        if (one.equals("*") || host.equals(one) || (!one.isEmpty() && host.endsWith(suffix))) return true;
      }
      return false;
    }

    private String variable(String name) {
      String value = environment.get(name);
      if (value == null) value = environment.get(name.toUpperCase(Locale.ROOT));
      return value == null || value.isEmpty() ? null : value;
    }
  }
}
