package io.polyface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.polyface.Environment;
import io.polyface.PolyfaceException;
import io.polyface.Transport;
import io.polyface.TransportException;
import io.polyface.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which failures are followed by another attempt, and after which wait: the same as in TypeScript. */
class RetriesTest {
  private static final long START = 1_769_731_200_000L;
  private static final Map<String, Object> IDEMPOTENT = Map.of("service", "tencent-faceid", "operation", "getFaceIdToken");
  private static final Map<String, Object> OTHER = Map.of("service", "alibaba-linkvisual", "operation", "addFaceUser");

  private static Settings settings() {
    Settings settings = new Settings();
    settings.maxRetries = 4;
    settings.environment =
        new Environment() {
          @Override
          public long now() {
            return START;
          }

          @Override
          public double random() {
            return 0.5;
          }
        };
    return settings;
  }

  private static WireResponse response(int status, String body, String... header) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (int at = 0; at < header.length; at += 2) headers.add(Map.entry(header[at], header[at + 1]));
    return new WireResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The wait in milliseconds after a response; -1 where there is no other attempt. */
  private static long wait(Retries retries, Operation operation, int attempt, WireResponse response) {
    var call = new PolyfaceException.Call(operation.serviceId(), operation.id, attempt);
    Protocol protocol = Protocol.BY_ID.get(operation.service.get("protocol"));
    Decoded decoded = protocol.decode(operation, response);
    var refused = new Refused(operation, new Redactor(List.of()), START).of(response, decoded, null, call);
    return milliseconds(retries.after(refused, null, response, attempt, START));
  }

  private static long milliseconds(Retries.Retry retry) {
    return retry == null ? -1 : retry.delay.toMillis();
  }

  private static long wait(Map<String, Object> id, int attempt, WireResponse response) {
    Operation operation = TypeScriptClients.operation(id);
    return wait(new Retries(settings(), operation), operation, attempt, response);
  }

  @Test
  void theWaitIsARandomPartOfALimitThatDoubles() {
    List<Long> waits = new ArrayList<>();
    for (int attempt = 1; attempt <= 5; attempt++) waits.add(wait(IDEMPOTENT, attempt, response(503, "<html>")));
    assertEquals(List.of(50L, 100L, 200L, 400L, -1L), waits);
  }

  @Test
  void theWaitAfterThrottlingBeginsWithHalfASecond() {
    List<Long> waits = new ArrayList<>();
    for (int attempt = 1; attempt <= 4; attempt++) waits.add(wait(OTHER, attempt, response(429, "<html>")));
    assertEquals(List.of(250L, 500L, 1000L, 2000L), waits);
  }

  @ParameterizedTest
  @CsvSource({
    "retry-after, 3, 3050",
    "retry-after, 1.5, 1550",
    "retry-after, 'Fri, 30 Jan 2026 00:00:05 GMT', 5050",
    "x-ratelimit-user-api, 'Limit:1,Remain:0,TimeLeft:2000,Reset:1', 2050",
    "x-ratelimit-user, 'Limit:1,TimeLeft:3000', 3050",
    "retry-after, 61, -1"
  })
  void theClientWaitsAsLongAsTheServerAsksAndARandomTimeMore(String header, String value, long wait) {
    assertEquals(wait, wait(IDEMPOTENT, 1, response(429, "<html>", header, value)));
  }

  @Test
  void aDateOfRetryAfterIsMeasuredByTheClockOfTheServer() {
    String[] headers = {"retry-after", "Sat, 31 Jan 2026 00:00:05 GMT", "date", "Sat, 31 Jan 2026 00:00:01 GMT"};
    assertEquals(4050, wait(IDEMPOTENT, 1, response(429, "<html>", headers)));
  }

  @ParameterizedTest
  @CsvSource({"Throttling.User, 250", "SignatureNonceUsed, 0", "InternalError, -1"})
  void anOperationThatIsNotIdempotentIsSentAgainOnlyIfItWasNotCarriedOut(String code, long wait) {
    String body = "{\"Code\":\"" + code + "\",\"Message\":\"m\",\"RequestId\":\"r\"}";
    assertEquals(wait, wait(OTHER, 1, response(400, body)));
  }

  @ParameterizedTest
  @CsvSource({"true, false, 50", "false, false, -1", "false, true, -1"})
  void aRequestThatMayHaveArrivedIsSentAgainOnlyIfNothingWasSent(boolean isUnsent, boolean isPermanent, Long expected) {
    Operation operation = TypeScriptClients.operation(OTHER);
    var call = new PolyfaceException.Call(operation.serviceId(), operation.id, 1);
    var failure = new TransportException(TransportException.Reason.NETWORK, "refused", !isUnsent, call);
    Throwable cause = new Transport.NotSentException("refused", isPermanent);
    assertEquals(expected, milliseconds(new Retries(settings(), operation).after(failure, cause, null, 1, START)));
  }

  @Test
  void aFailureThatIsPermanentIsNotRetried() {
    Operation operation = TypeScriptClients.operation(IDEMPOTENT);
    var call = new PolyfaceException.Call(operation.serviceId(), operation.id, 1);
    var failure = new TransportException(TransportException.Reason.NETWORK, "no trust", false, call);
    Throwable cause = new javax.net.ssl.SSLHandshakeException("no trust");
    assertEquals(null, new Retries(settings(), operation).after(failure, cause, null, 1, START));
  }

  @ParameterizedTest
  @CsvSource({"'Fri, 30 Jan 2026 00:00:01 GMT', -1", "'Fri, 30 Jan 2026 01:00:00 GMT', 0"})
  void theClockIsCorrectedOnceIfItIsWrong(String date, long wait) {
    Operation operation = TypeScriptClients.operation(IDEMPOTENT);
    Retries retries = new Retries(settings(), operation);
    String body = "{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.SignatureExpire\",\"Message\":\"m\"},\"RequestId\":\"r\"}}";
    assertEquals(wait, wait(retries, operation, 1, response(200, body, "date", date)));
    assertEquals(-1, wait(retries, operation, 2, response(200, body, "date", date)));
  }
}
