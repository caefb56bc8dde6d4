package io.polyface.internal.http;

import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
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
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;

/** Sends by {@code java.net.http}. */
public final class HttpTransport implements Transport {
  private final Supplier<HttpClient> client;

  public HttpTransport(Supplier<HttpClient> client) {
    this.client = client;
  }

  @Override
  public CompletableFuture<WireResponse> send(WireRequest request, Duration timeout, int maxBytes) {
    CompletableFuture<HttpResponse<byte[]>> exchange;
    try {
      exchange = client.get().sendAsync(prepared(request, timeout), info -> new LimitedBody(maxBytes));
    } catch (NotSentException error) {
      // The selector of proxies fails with it.
      return CompletableFuture.failedFuture(error);
    }
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

  private static HttpRequest prepared(WireRequest request, Duration timeout) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url())).timeout(timeout);
    for (Map.Entry<String, String> header : request.headers()) {
      if (!header.getKey().equals("host")) builder.header(header.getKey(), header.getValue());
    }
    if (request.header("user-agent") == null) builder.header("user-agent", RequestHead.USER_AGENT);
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
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    // It has no exception of its own for a proxy that refuses.
    boolean isPermanent = Handshakes.isRefused(cause) || message.startsWith(": Tunnel failed");
    boolean isNotSent =
        isPermanent
            || cause instanceof SSLHandshakeException
            || cause instanceof ConnectException
            || cause instanceof HttpConnectTimeoutException
            || cause instanceof UnresolvedAddressException
            || cause.getCause() instanceof UnresolvedAddressException;
    return isNotSent ? new NotSentException(cause.getClass().getSimpleName() + message, isPermanent) : cause;
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
}
