package io.polyface.internal;

import io.polyface.ApiResponse;
import io.polyface.CallOptions;
import io.polyface.Credentials;
import io.polyface.Hooks;
import io.polyface.InvalidInputException;
import io.polyface.PolyfaceException;
import io.polyface.Transport;
import io.polyface.TransportException;
import io.polyface.WireResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** One call: validate, then limit, encode, sign, send and decode per attempt. */
public final class CallRun {
  private final Settings settings;
  private final Operation operation;
  private final Requests requests;
  private final CallTime time;
  private final Retries retries;
  private final Events events;
  private final CompletableFuture<ApiResponse<Object>> result = new CompletableFuture<>();
  private Execution execution;
  private int attempts;
  private long sentAt;

  public CallRun(Settings settings, Operation operation, Map<String, Object> input, CallOptions options) {
    this.settings = settings;
    this.operation = operation;
    this.requests = new Requests(settings, operation, input);
    this.time = new CallTime(settings, operation, options);
    this.retries = new Retries(settings, operation);
    this.events = new Events(settings.hooks);
  }

  /** Starts the call. Cancelling the future gives it up. */
  public CompletableFuture<ApiResponse<Object>> start() {
    AsyncExecution background = new AsyncExecution();
    result.whenComplete((data, error) -> {
      if (result.isCancelled()) background.cancel();
    });
    begin(background);
    return result;
  }

  /** Carries out the call on this thread. An interruption gives it up. */
  public CompletableFuture<ApiResponse<Object>> run() {
    begin(new BlockingExecution());
    return result;
  }

  private void begin(Execution chosen) {
    execution = chosen;
    try {
      InvalidInputException invalid = requests.invalid(call());
      if (invalid == null) attempt();
      else fail(invalid);
    } catch (RuntimeException error) {
      fail(error);
    }
  }

  private void attempt() {
    if (result.isDone()) return;
    Duration left = time.left();
    if (left.isNegative() || left.isZero()) {
      fail(broken(TransportException.Reason.DEADLINE, "the deadline passed", attempts > 0));
      return;
    }
    CredentialsSource.get(settings, execution, left, call(), (found, error) -> {
      if (error == null) limit(found);
      else fail(error);
    });
  }

  private void limit(Credentials credentials) {
    if (operation.rateLimit.isEmpty() || !settings.isRateLimited) {
      send(credentials);
      return;
    }
    long wait = Limiter.of(operation, credentials.keyId()).reserve(System.nanoTime(), time.latest());
    if (wait < 0) {
      fail(broken(TransportException.Reason.DEADLINE, "the deadline passes before the rate limit allows the call", false));
    } else if (wait == 0) {
      send(credentials);
    } else {
      Duration delay = Duration.ofNanos(wait);
      events.waiting(() -> new Hooks.WaitEvent(call(1), delay));
      execution.sleep(delay, () -> send(credentials));
    }
  }

  private void send(Credentials credentials) {
    if (result.isDone()) return;
    try {
      attempts++;
      Attempt attempt = requests.signed(credentials, attempts);
      events.request(attempt::requestEvent);
      sentAt = System.nanoTime();
      Duration limit = time.ofAttempt();
      execution.send(
          settings.transport,
          attempt.request,
          settings.maxResponseBytes,
          limit,
          (response, error) -> finish(attempt, response, error, limit));
    } catch (RuntimeException error) {
      fail(error);
    }
  }

  private void finish(Attempt attempt, WireResponse response, Throwable error, Duration limit) {
    try {
      if (error == null) events.response(() -> attempt.responseEvent(response, Duration.ofNanos(System.nanoTime() - sentAt)));
      Decoded decoded = error == null ? attempt.decoded(response) : null;
      if (decoded != null && decoded.outcome == Decoded.Outcome.SUCCESS) {
        result.complete(attempt.success(response, decoded));
        return;
      }
      PolyfaceException failure =
          error == null ? attempt.refused(response, decoded, settings.environment.now()) : broken(attempt, error, limit);
      Retries.Retry retry = retries.after(failure, error, response, attempts, requests.signedAt());
      if (retry == null || retry.delay.compareTo(time.left()) >= 0) {
        fail(failure);
      } else {
        events.retry(() -> new Hooks.RetryEvent(call(), retry.reason, retry.delay, failure));
        execution.sleep(retry.delay, this::attempt);
      }
    } catch (RuntimeException unexpected) {
      fail(unexpected);
    }
  }

  private TransportException broken(Attempt attempt, Throwable error, Duration limit) {
    if (error instanceof TimeoutException || error instanceof HttpTimeoutException) {
      String detail = "timed out after " + limit.toMillis() + " ms";
      boolean isDeadline = time.isDeadlinePassed();
      return broken(isDeadline ? TransportException.Reason.DEADLINE : TransportException.Reason.TIMEOUT, detail, true);
    }
    boolean isSent = !(error instanceof Transport.NotSentException);
    return broken(TransportException.Reason.NETWORK, attempt.detail(error), isSent);
  }

  private TransportException broken(TransportException.Reason reason, String detail, boolean isSent) {
    return new TransportException(reason, detail, isSent, call());
  }

  private void fail(RuntimeException error) {
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
}
