package io.polyface.internal;

import io.polyface.ApiResponse;
import io.polyface.CallOptions;
import io.polyface.Credentials;
import io.polyface.CredentialsException;
import io.polyface.Explanation;
import io.polyface.Hooks;
import io.polyface.InvalidInputException;
import io.polyface.Issue;
import io.polyface.PolyfaceException;
import io.polyface.Transport;
import io.polyface.TransportException;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One call: validate, encode, then limit, sign, send and decode per attempt. */
public final class CallRun {
  private static final Duration TIME_ON_THE_WAY = Duration.ofSeconds(2);
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  private final Settings settings;
  private final Operation operation;
  private final Map<String, Object> input;
  private final Protocol protocol;
  private final Duration timeout;
  private final Duration deadline;
  private final long started = System.nanoTime();
  private final Retries retries;
  private final Events events;
  private final CompletableFuture<ApiResponse<Object>> result = new CompletableFuture<>();
  private final CompletableFuture<Explanation> explanation = new CompletableFuture<>();
  private boolean isExplained;
  private boolean isBlocking;
  private volatile CompletableFuture<?> current;
  private int attempts;
  private long signedAt;
  private long sentAt;
  private Credentials credentials;

  public CallRun(Settings settings, Operation operation, Map<String, Object> input, CallOptions options) {
    this.settings = settings;
    this.operation = operation;
    this.protocol = Protocol.of(operation);
    this.input = input;
    this.retries = new Retries(settings, operation);
    this.events = new Events(settings.hooks);
    Duration usual =
        operation.timeout == null ? DEFAULT_TIMEOUT : Duration.ofMillis(operation.timeout).plus(TIME_ON_THE_WAY);
    this.timeout = options.timeout().orElse(settings.timeout == null ? usual : settings.timeout);
    this.deadline = options.deadline().orElse(settings.deadline);
  }

  /** Starts the call. Cancelling the future gives it up. */
  public CompletableFuture<ApiResponse<Object>> start() {
    result.whenComplete((data, error) -> {
      CompletableFuture<?> running = current;
      if (result.isCancelled() && running != null) running.cancel(true);
    });
    begin();
    return result;
  }

  /** Carries out the call on this thread: no other thread has to be woken. An interruption gives it up. */
  public CompletableFuture<ApiResponse<Object>> run() {
    isBlocking = true;
    begin();
    return result;
  }

  /** Builds and signs the request without sending it. Fails with what the call would fail with before it sends. */
  public CompletableFuture<Explanation> explain() {
    isExplained = true;
    begin();
    return explanation;
  }

  private void begin() {
    List<Issue> issues = ValidateRequest.check(operation, input, settings.options);
    if (issues.isEmpty()) attempt();
    else fail(new InvalidInputException(issues, call()));
  }

  private void attempt() {
    if (result.isDone()) return;
    Duration left = left();
    if (left.isNegative() || left.isZero()) {
      fail(broken(TransportException.Reason.DEADLINE, "the deadline passed", attempts > 0));
      return;
    }
    if (!settings.isRenewable) {
      limit(settings.credentials.get());
      return;
    }
    CompletableFuture<Credentials> provided =
        CompletableFuture.supplyAsync(settings.credentials).orTimeout(left.toNanos(), TimeUnit.NANOSECONDS);
    current = provided;
    if (isBlocking && !awaited(provided)) return;
    provided.whenComplete((found, error) -> {
      if (error == null && found != null) limit(found);
      else fail(new CredentialsException(error == null ? new NullPointerException() : unwrapped(error), call()));
    });
  }

  /** Waits for a future, whatever becomes of it. An interruption gives the call up: then returns false. */
  private boolean awaited(CompletableFuture<?> future) {
    try {
      future.handle((value, error) -> null).get();
      return true;
    } catch (InterruptedException error) {
      interrupted();
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void limit(Credentials found) {
    credentials = found;
    if (isExplained) {
      explainRequest();
      return;
    }
    if (operation.rateLimit.isEmpty() || !settings.isRateLimited) {
      send();
      return;
    }
    long now = System.nanoTime();
    long latest = deadline == null ? now + Duration.ofDays(1).toNanos() : started + deadline.toNanos();
    long wait = Limiter.of(operation, found.keyId()).reserve(now, latest);
    if (wait < 0) {
      fail(broken(TransportException.Reason.DEADLINE, "the deadline passes before the rate limit allows the call", false));
    } else if (wait == 0) {
      send();
    } else {
      Duration delay = Duration.ofNanos(wait);
      events.waiting(() -> new Hooks.WaitEvent(call(1), delay));
      later(delay, this::send);
    }
  }

  private void explainRequest() {
    try {
      explanation.complete(new Attempt(operation, input, signed(), credentials, 1).explanation());
    } catch (RuntimeException error) {
      fail(error);
    }
  }

  private void send() {
    if (result.isDone()) return;
    try {
      attempts++;
      WireRequest request = signed();
      Attempt attempt = new Attempt(operation, input, request, credentials, attempts);
      events.request(attempt::requestEvent);
      sentAt = System.nanoTime();
      Duration limit = min(timeout, left());
      if (isBlocking) sendHere(attempt, limit);
      else sendAway(attempt, limit);
    } catch (RuntimeException error) {
      fail(error);
    }
  }

  private void sendAway(Attempt attempt, Duration limit) {
    CompletableFuture<WireResponse> sending =
        settings.transport.send(attempt.request, limit, settings.maxResponseBytes);
    current = sending;
    sending
        .copy()
        .orTimeout(Math.max(1, limit.toNanos()), TimeUnit.NANOSECONDS)
        .whenComplete((response, error) -> {
          if (error != null) sending.cancel(true);
          finish(attempt, response, error == null ? null : unwrapped(error), limit);
        });
  }

  private void sendHere(Attempt attempt, Duration limit) {
    WireResponse response = null;
    Throwable failure = null;
    try {
      response = settings.transport.sendAndWait(attempt.request, limit, settings.maxResponseBytes);
    } catch (InterruptedException error) {
      interrupted();
      return;
    } catch (Exception error) {
      failure = error;
    }
    finish(attempt, response, failure, limit);
  }

  private void interrupted() {
    Thread.currentThread().interrupt();
    result.completeExceptionally(new CancellationException("The thread was interrupted."));
  }

  private WireRequest signed() {
    Map<String, Object> prepared = protocol.prepare(input);
    WireRequest encoded =
        new Encode(operation, prepared, settings.options, settings.environment::uuid).request(settings.endpointOf(operation.service));
    WireRequest unsigned = protocol.encode(encoded, operation, settings.signing);
    signedAt = settings.environment.now() + settings.clockOffset.get();
    Map<String, Object> signing = new HashMap<>(settings.signing);
    signing.put("serviceHost", operation.serviceHost);
    return protocol.sign(unsigned, credentials, signedAt, settings.environment.uuid(), signing);
  }

  private void finish(Attempt attempt, WireResponse response, Throwable error, Duration limit) {
    try {
      if (error == null) events.response(() -> attempt.responseEvent(response, Duration.ofNanos(System.nanoTime() - sentAt)));
      Decoded decoded = error == null ? protocol.decode(operation, response) : null;
      if (decoded != null && decoded.outcome == Decoded.Outcome.SUCCESS) {
        result.complete(attempt.success(response, decoded));
        return;
      }
      PolyfaceException failure =
          error == null ? attempt.refused(response, decoded, settings.environment.now()) : broken(attempt, error, limit);
      Retries.Retry retry = retries.after(failure, error, response, attempts, signedAt);
      if (retry == null || retry.delay.compareTo(left()) >= 0) {
        fail(failure);
      } else {
        events.retry(() -> new Hooks.RetryEvent(call(), retry.reason, retry.delay, failure));
        later(retry.delay, this::attempt);
      }
    } catch (RuntimeException unexpected) {
      fail(unexpected);
    }
  }

  private TransportException broken(Attempt attempt, Throwable error, Duration limit) {
    boolean isTimeout = error instanceof TimeoutException || error instanceof java.net.http.HttpTimeoutException;
    if (isTimeout) {
      boolean isDeadline = deadline != null && left().toMillis() <= 0;
      String detail = "timed out after " + limit.toMillis() + " ms";
      return broken(isDeadline ? TransportException.Reason.DEADLINE : TransportException.Reason.TIMEOUT, detail, true);
    }
    boolean isSent = !(error instanceof Transport.NotSentException);
    return broken(TransportException.Reason.NETWORK, attempt.detail(error), isSent);
  }

  private TransportException broken(TransportException.Reason reason, String detail, boolean isSent) {
    return new TransportException(reason, detail, isSent, call());
  }

  private void later(Duration wait, Runnable then) {
    if (isBlocking) {
      try {
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
      } catch (InterruptedException error) {
        interrupted();
        return;
      }
      then.run();
      return;
    }
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            then, CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS));
    current = waiting;
  }

  private Duration left() {
    return deadline == null ? Duration.ofDays(1) : deadline.minusNanos(System.nanoTime() - started);
  }

  private void fail(Throwable error) {
    if (isExplained) {
      explanation.completeExceptionally(error);
      return;
    }
    if (error instanceof PolyfaceException && !result.isDone()) {
      events.error(() -> new Hooks.ErrorEvent(call(), (PolyfaceException) error));
    }
    result.completeExceptionally(error);
  }

  private PolyfaceException.Call call() {
    return call(0);
  }

  private PolyfaceException.Call call(int more) {
    return new PolyfaceException.Call(operation.serviceId(), operation.id, attempts + more);
  }

  private static Duration min(Duration left, Duration right) {
    return left.compareTo(right) < 0 ? left : right;
  }

  private static Throwable unwrapped(Throwable error) {
    return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
  }
}
