package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.internal.Json;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each fault of a server or the network, for each service and by each transport: the error says so, and the next call succeeds. */
class FaultsTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  /** Java's own HTTP client takes them for something else, by its version. */
  private static final Set<String> BY_PLATFORM =
      Set.of("too many headers", "two lengths", "interim responses without an end");

  private FaultServer server;
  private ExecutorService threads;

  @BeforeEach
  void start() throws Exception {
    server = new FaultServer();
    threads = Executors.newFixedThreadPool(16);
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    server.close();
  }

  @Test
  void aBlockingCallReportsEachFault() throws Throwable {
    assertEquals(List.of(), unreported("", null));
  }

  @Test
  void aFutureReportsEachFault() throws Throwable {
    assertEquals(List.of(), unreported("Async", null));
  }

  @Test
  void aBlockingCallByAnHttpClientReportsEachFault() throws Throwable {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    assertEquals(List.of(), unreported("", Transport.of(client)));
  }

  @Test
  void anHttpClientThatFollowsRedirectsIsRefused() {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Transport.of(client));
    assertEquals("client: must follow no redirect. A signature is valid for one address.", error.getMessage());
  }

  /** The faults that a call reports wrongly. */
  private List<String> unreported(String suffix, Transport transport) throws Throwable {
    assertTrue(server.faults.size() >= 40);
    List<String> found = differences(true, suffix, transport);
    // Java's own HTTP client leaves some of them to the garbage collector.
    if (transport == null) threads.submit(server::awaitClosed).get(20, TimeUnit.SECONDS);
    found.addAll(differences(false, suffix, transport));
    for (Map<String, Object> subject : server.subjects) {
      call(subject, server.origin + "/ok/" + subject.get("service"), Duration.ofSeconds(10), suffix, transport);
    }
    found.removeIf(String::isEmpty);
    return found;
  }

  /** The same for the faults after which the client must close the connection, or for all others. */
  private List<String> differences(boolean closes, String suffix, Transport transport) throws Exception {
    List<Future<String>> results = new ArrayList<>();
    for (Map<String, Object> fault : server.faults) {
      if (!fault.get("closes").equals(closes)) continue;
      for (Map<String, Object> subject : server.subjects) {
        results.add(threads.submit(() -> difference(fault, subject, suffix, transport)));
      }
    }
    List<String> found = new ArrayList<>();
    for (Future<String> one : results) found.add(one.get(60, TimeUnit.SECONDS));
    return found;
  }

  private String difference(Map<String, Object> fault, Map<String, Object> subject, String suffix, Transport transport) {
    Map<String, Object> expected = Json.map(fault.get("error"));
    String endpoint = (String) fault.get("endpoint");
    String address = endpoint == null ? server.origin + "/" + fault.get("path") + "/" + subject.get("service") : endpoint;
    boolean isByPlatform = (transport != null) && BY_PLATFORM.contains(fault.get("name"));
    boolean isSlow = isByPlatform || "timeout".equals(expected.get("reason"));
    Duration timeout = isSlow ? SHORT : Duration.ofSeconds(10);
    String place = fault.get("name") + ", " + subject.get("service") + ": ";
    try {
      call(subject, address, timeout, suffix, transport);
      return place + "succeeded";
    } catch (PolyfaceException error) {
      boolean isTyped = error instanceof TransportException || error instanceof UnexpectedResponseException;
      boolean isReported = error.attempts() == 1 && (isByPlatform && isTyped || isReported((String) fault.get("name"), expected, error));
      return isReported ? "" : place + error;
    } catch (Throwable error) {
      return place + error;
    }
  }

  private Object call(
      Map<String, Object> subject, String endpoint, Duration timeout, String suffix, Transport transport) throws Throwable {
    Client client =
        Clients.client((String) subject.get("service"), builder ->
            builder.endpoint(endpoint).timeout(timeout).transport(transport).maxRetries(0).maxResponseBytes(server.maxResponseBytes));
    Object result = Clients.call(client, subject.get("operation") + suffix, Json.map(subject.get("input")));
    if (!(result instanceof CompletableFuture)) return result;
    try {
      return ((CompletableFuture<?>) result).join();
    } catch (CompletionException error) {
      throw error.getCause();
    }
  }

  private static boolean isReported(String fault, Map<String, Object> expected, PolyfaceException error) {
    // The clients ask for no compression: what arrives is what is read.
    if (fault.contains("gzip")) return error instanceof UnexpectedResponseException || error instanceof TransportException;
    if (expected.get("message") instanceof Map) {
      return error.getMessage().contains("proxy requires authentication: pass its user");
    }
    boolean isTooLarge = "too-large".equals(expected.get("reason"));
    if (isTooLarge || expected.get("name").equals("TransportError")) {
      String reason = isTooLarge ? "network" : (String) expected.get("reason");
      return error instanceof TransportException
          && ((TransportException) error).reason().name().equals(reason.toUpperCase(Locale.ROOT));
    }
    boolean isVendors = expected.get("name").equals("VendorError");
    if (isVendors != error instanceof VendorException || !(error instanceof ResponseException)) return false;
    ResponseException response = (ResponseException) error;
    return isSame(expected, "code", isVendors ? ((VendorException) error).code() : null)
        && isSame(expected, "status", response.status())
        && isSame(expected, "kind", response.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        && isSame(expected, "retry", response.retry().value())
        && isSame(expected, "retryAfter", response.retryAfter().map(wait -> (int) wait.toMillis()).orElse(null));
  }

  private static boolean isSame(Map<String, Object> expected, String member, Object found) {
    return !expected.containsKey(member) || expected.get(member).equals(found);
  }
}
