package io.polyface.internal;

import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** How a call waits: on the calling thread, or in the background. The consumers get either a result or an error. */
interface Execution {
  /** Runs a supplier on another thread, so that it can be given up. */
  <T> void supply(Supplier<T> supplier, Duration limit, BiConsumer<T, Throwable> then);

  void send(
      Transport transport, WireRequest request, int maxBytes, Duration limit, BiConsumer<WireResponse, Throwable> then);

  void sleep(Duration time, Runnable then);
}
