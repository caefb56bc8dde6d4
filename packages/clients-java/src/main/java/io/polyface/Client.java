package io.polyface;

import io.polyface.internal.CallRun;
import io.polyface.internal.Explain;
import io.polyface.internal.Page;
import io.polyface.internal.Pages;
import io.polyface.internal.Settings;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** What all clients share. Safe to share between threads. {@code toString} shows no option but the endpoint. */
public abstract class Client {
  private final Operations operations;
  private final Settings settings;

  /**
   * Creates a client.
   *
   * @param operations the operations of its service
   * @param builder its options
   */
  protected Client(Operations operations, ClientBuilder<?> builder) {
    this.operations = operations;
    this.settings = builder.settings();
    settings.checkOptions(operations.service());
  }

  /**
   * Calls an operation.
   *
   * @param operation its id
   * @param input the input by the vendor's names
   * @param options the options of this call
   * @param decode converts the data
   * @param <T> the type of the data
   * @return the data; fails with a {@link PolyfaceException}
   */
  protected final <T> CompletableFuture<T> call(
      String operation, Map<String, Object> input, CallOptions options, Function<Object, T> decode) {
    return started(operation, input, options, response -> decode.apply(response.data()));
  }

  /**
   * Calls an operation on this thread. An interruption gives the call up.
   *
   * @param operation its id
   * @param input the input by the vendor's names
   * @param options the options of this call
   * @param decode converts the data
   * @param <T> the type of the data
   * @return the data
   */
  protected final <T> T callAndWait(
      String operation, Map<String, Object> input, CallOptions options, Function<Object, T> decode) {
    return decode.apply(finished(operation, input, options).data());
  }

  /**
   * Calls an operation on this thread. An interruption gives the call up.
   *
   * @param operation its id
   * @param input the input by the vendor's names
   * @param options the options of this call
   * @param decode converts the data
   * @param <T> the type of the data
   * @return the data with the metadata of the response
   */
  protected final <T> ApiResponse<T> callWithResponseAndWait(
      String operation, Map<String, Object> input, CallOptions options, Function<Object, T> decode) {
    ApiResponse<Object> response = finished(operation, input, options);
    return response.with(decode.apply(response.data()));
  }

  private ApiResponse<Object> finished(String operation, Map<String, Object> input, CallOptions options) {
    return await(new CallRun(settings, operations.get(operation), input, options).run());
  }

  /**
   * Calls an operation.
   *
   * @param operation its id
   * @param input the input by the vendor's names
   * @param options the options of this call
   * @param decode converts the data
   * @param <T> the type of the data
   * @return the data with the metadata of the response; fails with a {@link PolyfaceException}
   */
  protected final <T> CompletableFuture<ApiResponse<T>> callWithResponse(
      String operation, Map<String, Object> input, CallOptions options, Function<Object, T> decode) {
    return started(operation, input, options, response -> response.with(decode.apply(response.data())));
  }

  /**
   * Builds and signs the request of a call without sending it.
   *
   * @param operation its id
   * @param input the input by the vendor's names
   * @return how the request is signed
   */
  protected final Explanation explanation(String operation, Map<String, Object> input) {
    return Explain.request(settings, operations.get(operation), input);
  }

  /**
   * The pages of an operation. Each page is a call, made when the iterator reaches it.
   *
   * @param operation its id
   * @param input the input of the first page by the vendor's names
   * @param options the options of each call
   * @param decode converts the data of a page
   * @param <T> the type of the data
   * @return the pages
   */
  protected final <T> Iterable<T> pages(
      String operation, Map<String, Object> input, CallOptions options, Function<Object, T> decode) {
    Function<Map<String, Object>, Object> call = page -> finished(operation, page, options).data();
    return () -> new Pages<>(Page.first(operations.get(operation), input), call, decode);
  }

  private <T> CompletableFuture<T> started(
      String operation, Map<String, Object> input, CallOptions options, Function<ApiResponse<Object>, T> decode) {
    CompletableFuture<ApiResponse<Object>> running =
        new CallRun(settings, operations.get(operation), input, options).start();
    CompletableFuture<T> result = new CompletableFuture<>();
    running.whenComplete((response, error) -> {
      if (error != null) result.completeExceptionally(error);
      else decodeInto(result, decode, response);
    });
    result.whenComplete((data, error) -> {
      if (result.isCancelled()) running.cancel(true);
    });
    return result;
  }

  private static <D, T> void decodeInto(CompletableFuture<T> result, Function<D, T> decode, D response) {
    try {
      result.complete(decode.apply(response));
    } catch (RuntimeException error) {
      result.completeExceptionally(error);
    }
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException error) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("The thread was interrupted.");
    } catch (ExecutionException error) {
      Throwable cause = error.getCause() instanceof CompletionException ? error.getCause().getCause() : error.getCause();
      if (cause instanceof RuntimeException) throw withCaller((RuntimeException) cause);
      throw new IllegalStateException(cause);
    }
  }

  /** The stack of the caller, and not only that of the thread that got the response. */
  private static RuntimeException withCaller(RuntimeException error) {
    StackTraceElement[] here = Thread.currentThread().getStackTrace();
    error.setStackTrace(java.util.Arrays.copyOfRange(here, Math.min(3, here.length), here.length));
    return error;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + "(" + settings.endpointOf(operations.service()) + ")";
  }
}
