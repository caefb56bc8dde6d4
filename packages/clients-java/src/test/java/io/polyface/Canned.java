package io.polyface;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A transport that returns prepared responses and keeps the requests. */
final class Canned implements Transport {
  final List<WireRequest> requests = new ArrayList<>();
  private final Deque<Function<WireRequest, WireResponse>> responses = new ArrayDeque<>();

  Canned(Function<WireRequest, WireResponse> response) {
    responses.add(response);
  }

  Canned(Function<WireRequest, WireResponse> first, Function<WireRequest, WireResponse> second) {
    responses.addAll(List.of(first, second));
  }

  @Override
  public CompletableFuture<WireResponse> send(WireRequest request, Duration timeout, int maxBytes) {
    requests.add(request);
    try {
      Function<WireRequest, WireResponse> next = responses.size() > 1 ? responses.poll() : responses.peek();
      return CompletableFuture.completedFuture(next.apply(request));
    } catch (RuntimeException error) {
      return CompletableFuture.failedFuture(error);
    }
  }
}
