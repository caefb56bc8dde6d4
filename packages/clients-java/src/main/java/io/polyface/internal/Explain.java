package io.polyface.internal;

import io.polyface.CallOptions;
import io.polyface.Explanation;
import io.polyface.InvalidInputException;
import io.polyface.PolyfaceException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Builds and signs the request of a call without sending it. */
public final class Explain {
  private Explain() {}

  /** How the request is signed. Throws what the call would throw before it sends. */
  public static Explanation request(Settings settings, Operation operation, Map<String, Object> input) {
    Requests requests = new Requests(settings, operation, input);
    PolyfaceException.Call call = new PolyfaceException.Call(operation.serviceId(), operation.id, 0);
    InvalidInputException invalid = requests.invalid(call);
    if (invalid != null) throw invalid;
    CallTime time = new CallTime(settings, operation, CallOptions.DEFAULT);
    AtomicReference<Explanation> explanation = new AtomicReference<>();
    CredentialsSource.get(settings, new BlockingExecution(), time.left(), call, (found, error) -> {
      if (error != null) throw error;
      explanation.set(requests.signed(found, 1).explanation());
    });
    return explanation.get();
  }
}
