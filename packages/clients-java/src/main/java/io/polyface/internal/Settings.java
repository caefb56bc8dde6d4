package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.Environment;
import io.polyface.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What the calls of a client share. */
public final class Settings {
  public Supplier<Credentials> credentials;
  /** Whether the credentials come from a provider, which may return others. */
  public boolean isRenewable;
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
  /** Milliseconds that the system's clock is off, by a server's {@code Date}. */
  final AtomicLong clockOffset = new AtomicLong();
}
