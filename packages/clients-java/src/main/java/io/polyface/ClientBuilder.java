package io.polyface;

import io.polyface.internal.http.DefaultTransport;
import io.polyface.internal.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The options that every client has.
 *
 * @param <B> the builder of a client
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private static final int MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
  private static final int MAX_RETRIES = 2;

  private final Map<String, String> options = new HashMap<>();
  private final Map<String, Object> signing = new HashMap<>();
  private Supplier<Credentials> provider;
  private Credentials credentials;
  private String endpoint;
  private Duration timeout;
  private Duration deadline;
  private int maxRetries = MAX_RETRIES;
  private boolean rateLimit = true;
  private int maxResponseBytes = MAX_RESPONSE_BYTES;
  private Transport transport;
  private Environment environment = Environment.SYSTEM;
  private Hooks hooks;

  /** Creates a builder without options. */
  protected ClientBuilder() {}

  /**
   * Sets long-term credentials.
   *
   * @param keyId SecretId, AccessKeyId, AppKey or api_key
   * @param secret SecretKey, AccessKeySecret, AppSecret or api_secret; never sent
   * @return this builder
   */
  public B credentials(String keyId, String secret) {
    return credentials(Credentials.of(keyId, secret));
  }

  /**
   * Sets the credentials.
   *
   * @param value the credentials
   * @return this builder
   */
  public B credentials(Credentials value) {
    credentials = value;
    provider = null;
    return self();
  }

  /**
   * Sets a provider of credentials. It is called before each request, on another thread: cache what is expensive to get.
   *
   * @param value returns the credentials
   * @return this builder
   */
  public B credentials(Supplier<Credentials> value) {
    provider = value;
    credentials = null;
    return self();
  }

  /**
   * Sends to another place: an origin, optionally with a path. {@code http:} is refused except to loopback.
   *
   * @param value the address; default: the vendor's
   * @return this builder
   */
  public B endpoint(String value) {
    endpoint = value;
    return self();
  }

  /**
   * Sets the time one attempt may take.
   *
   * @param value a positive duration; default: what the vendor documents plus 2 s, else 30 s
   * @return this builder
   */
  public B timeout(Duration value) {
    timeout = CallOptions.positive("timeout", value);
    return self();
  }

  /**
   * Sets the time all attempts and waits of a call together may take.
   *
   * @param value a positive duration; default: none
   * @return this builder
   */
  public B deadline(Duration value) {
    deadline = CallOptions.positive("deadline", value);
    return self();
  }

  /**
   * Sets how often a failed call is sent again where that is safe.
   *
   * @param value 0 or more; default: 2
   * @return this builder
   */
  public B maxRetries(int value) {
    if (value < 0) throw new IllegalArgumentException("maxRetries: must be 0 or more.");
    maxRetries = value;
    return self();
  }

  /**
   * Sets whether calls wait where they would exceed the documented request rate. All clients of the process with the same key share it.
   *
   * @param value default: true
   * @return this builder
   */
  public B rateLimit(boolean value) {
    rateLimit = value;
    return self();
  }

  /**
   * Sets the longest response to accept.
   *
   * @param value bytes; default: 32 MiB
   * @return this builder
   */
  public B maxResponseBytes(int value) {
    if (value <= 0) throw new IllegalArgumentException("maxResponseBytes: must be positive.");
    maxResponseBytes = value;
    return self();
  }

  /**
   * Sets what sends the requests.
   *
   * @param value default: {@code java.net.http} for futures, sockets for blocking calls; see {@link Transport#of}
   * @return this builder
   */
  public B transport(Transport value) {
    transport = value;
    return self();
  }

  /**
   * Sets the source of time and randomness.
   *
   * @param value default: the system's
   * @return this builder
   */
  public B environment(Environment value) {
    environment = value;
    return self();
  }

  /**
   * Sets what is called during each call, for metrics and traces.
   *
   * @param value default: none; the log {@code io.polyface} of {@link System.Logger} has the same events
   * @return this builder
   */
  public B hooks(Hooks value) {
    hooks = value;
    return self();
  }

  /**
   * Sets an option of the service.
   *
   * @param name its name
   * @param value its value; {@code null} for the default
   * @return this builder
   */
  protected final B option(String name, String value) {
    options.put(name, value);
    return self();
  }

  /**
   * Sets an option of the signature.
   *
   * @param name its name
   * @param value its value
   * @return this builder
   */
  protected final B signing(String name, Object value) {
    boolean isVersion = name.equals("signatureVersion");
    if (isVersion && !"V2".equals(value) && !"V3".equals(value)) {
      throw new IllegalArgumentException("signatureVersion: must be V2 or V3.");
    }
    if (name.equals("signatureMethod") && !"HmacSHA256".equals(value) && !"HmacSHA1".equals(value)) {
      throw new IllegalArgumentException("signatureMethod: must be HmacSHA256 or HmacSHA1.");
    }
    signing.put(name, value);
    return self();
  }

  @Override
  public String toString() {
    return getClass().getSimpleName();
  }

  final Settings settings() {
    if (credentials == null && provider == null) {
      throw new IllegalArgumentException("credentials: missing. Give credentials(keyId, secret) or a provider.");
    }
    Settings settings = new Settings();
    Credentials fixed = credentials;
    settings.credentials = provider == null ? () -> fixed : provider;
    settings.isRenewable = provider != null;
    settings.endpoint = endpoint == null ? null : io.polyface.internal.Endpoint.of(endpoint);
    settings.options = new HashMap<>(options);
    settings.signing = new HashMap<>(signing);
    settings.timeout = timeout;
    settings.deadline = deadline;
    settings.maxRetries = maxRetries;
    settings.isRateLimited = rateLimit;
    settings.maxResponseBytes = maxResponseBytes;
    settings.transport = transport == null ? DefaultTransport.shared() : transport;
    settings.environment = environment;
    settings.hooks = hooks;
    return settings;
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
