package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.Environment;
import io.polyface.Hooks;
import io.polyface.Issue;
import io.polyface.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What the calls of a client share. */
public final class Settings {
  public Supplier<Credentials> credentials;
  /** Whether the credentials come from a provider, which may return others. */
  public boolean isRenewable;
  /** {@code null} for the vendor's, which may differ by operation. */
  public URI endpoint;
  public Map<String, String> options;
  public Map<String, Object> signing;
  public Duration timeout;
  public Duration deadline;
  public int maxRetries;
  public boolean isRateLimited;
  public int maxResponseBytes;
  public Transport transport;
  public Environment environment;
  /** {@code null} for none. */
  public Hooks hooks;

  /** Where the requests of a service are sent. */
  public URI endpointOf(Map<String, Object> service) {
    return endpoint == null ? Endpoint.of((String) service.get("endpoint")) : endpoint;
  }

  /** Refuses an option of the service with a value that the spec does not list. */
  public void checkOptions(Map<String, Object> service) {
    Map<String, Object> schemas = Json.map(service.get("options"));
    options.forEach((name, value) -> {
      List<Issue> issues = value == null ? List.of() : Validate.check(value, Json.map(schemas.get(name)), "");
      if (!issues.isEmpty()) throw new IllegalArgumentException(name + ": " + issues.get(0).message() + ".");
    });
  }

  /** Milliseconds that the system's clock is off, by a server's {@code Date}. */
  final AtomicLong clockOffset = new AtomicLong();
}
