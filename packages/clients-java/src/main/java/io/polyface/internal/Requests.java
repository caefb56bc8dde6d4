package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.InvalidInputException;
import io.polyface.Issue;
import io.polyface.PolyfaceException;
import io.polyface.WireRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The requests of a call: validated once, encoded and signed for each attempt. */
final class Requests {
  private final Settings settings;
  private final Operation operation;
  private final Protocol protocol;
  private final Map<String, Object> input;
  private long signedAt;

  Requests(Settings settings, Operation operation, Map<String, Object> input) {
    this.settings = settings;
    this.operation = operation;
    this.protocol = Protocol.of(operation);
    this.input = input;
  }

  /** Why the input cannot be sent; {@code null} if it can. */
  InvalidInputException invalid(PolyfaceException.Call call) {
    List<Issue> issues = ValidateRequest.check(operation, input, settings.options);
    return issues.isEmpty() ? null : new InvalidInputException(issues, call);
  }

  /** A request signed at this time. */
  Attempt signed(Credentials credentials, int number) {
    Map<String, Object> prepared = protocol.prepare(input);
    WireRequest encoded =
        new Encode(operation, prepared, settings.options, settings.environment::uuid)
            .request(settings.endpointOf(operation.service));
    WireRequest unsigned = protocol.encode(encoded, operation, settings.signing);
    signedAt = settings.environment.now() + settings.clockOffset.get();
    Map<String, Object> signing = new HashMap<>(settings.signing);
    signing.put("serviceHost", operation.serviceHost);
    WireRequest request = protocol.sign(unsigned, credentials, signedAt, settings.environment.uuid(), signing);
    return new Attempt(operation, input, request, credentials, number);
  }

  /** The time that the last request was signed with, in milliseconds since 1970. */
  long signedAt() {
    return signedAt;
  }
}
