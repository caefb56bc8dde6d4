package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.alibabalinkvisual.AlibabaLinkvisual;
import io.polyface.alibabalinkvisual.model.QueryFaceUserInput;
import io.polyface.megviifinauth.MegviiFinauth;
import io.polyface.megviifinauth.model.ListFacesInput;
import io.polyface.megviifinauth.model.ListFacesOutput;
import io.polyface.tencentfaceid.TencentFaceid;
import io.polyface.tencentfaceid.model.CompareWithBusiness;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a client tells of its calls: metadata of responses, explanations, hooks and the log. */
class ObservationTest {
  private static final CompareWithBusiness PERSON =
      CompareWithBusiness.builder().idCard("11204416541220243X").name("韦小宝").build();
  private static final Function<WireRequest, WireResponse> SUCCESS =
      reply(200, "{\"Response\":{\"FaceIdToken\":\"T\",\"RequestId\":\"r-1\"}}");
  private static final Function<WireRequest, WireResponse> THROTTLED =
      reply(200, "{\"Response\":{\"Error\":{\"Code\":\"RequestLimitExceeded\",\"Message\":\"m\"},\"RequestId\":\"r-0\"}}");

  private static Function<WireRequest, WireResponse> reply(int status, String body) {
    List<Map.Entry<String, String>> headers = List.of(Map.entry("x-trace", "a"), Map.entry("x-trace", "b"));
    return request -> new WireResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private static TencentFaceid.Builder faceid(Transport transport) {
    return TencentFaceid.builder()
        .credentials(Credentials.of("AKID", "a-very-secret-key", "a-very-secret-token"))
        .transport(transport)
        .environment(Clients.QUICK);
  }

  @Test
  void aCallWithItsResponseHasRequestIdStatusHeadersAndAttempts() throws Exception {
    TencentFaceid client = faceid(new Canned(THROTTLED, SUCCESS)).build();
    var response = client.getFaceIdTokenWithResponse(PERSON);
    assertEquals("T", response.data().faceIdToken());
    assertEquals("r-1", response.requestId().orElseThrow());
    assertEquals(200, response.status());
    assertEquals(2, response.attempts());
    assertEquals("a, b", response.headers().get("x-trace"));
    assertEquals("ApiResponse{status=200, requestId=r-1, attempts=2}", response.toString());
    assertEquals(1, client.getFaceIdTokenWithResponseAsync(PERSON, CallOptions.DEFAULT).get().attempts());
  }

  @Test
  void explainSignsAsACallDoesAndSendsNothing() {
    Canned transport = new Canned(SUCCESS);
    Environment fixed =
        new Environment() {
          @Override
          public long now() {
            return 1_769_743_445_000L;
          }
        };
    TencentFaceid client = faceid(transport).environment(fixed).build();
    Explanation explanation = client.explainGetFaceIdToken(PERSON);
    assertTrue(transport.requests.isEmpty());
    client.getFaceIdToken(PERSON);
    assertEquals(transport.requests.get(0).header("authorization"), explanation.headers().get("authorization"));
    assertTrue(explanation.headers().get("authorization").endsWith(explanation.signature()));
    assertTrue(explanation.stringToSign().startsWith("TC3-HMAC-SHA256\n1769743445\n2026-01-30/faceid/tc3_request\n"));
    assertTrue(explanation.canonicalRequest().orElseThrow().startsWith("POST\n/\n"));
    assertEquals("***", explanation.headers().get("x-tc-token"));
    assertEquals("Explanation{POST https://faceid.tencentcloudapi.com/}", explanation.toString());
  }

  @Test
  void explainThrowsWhatTheCallWouldThrowBeforeItSends() {
    TencentFaceid client = faceid(new Canned(SUCCESS)).build();
    var invalid = CompareWithBusiness.builder().idCard("").name("n").build();
    assertThrows(InvalidInputException.class, () -> client.explainGetFaceIdToken(invalid));
  }

  /** Keeps events, and throws: what a hook throws is ignored. */
  private static final class Recorder implements Hooks {
    final List<Event> events = new ArrayList<>();

    private void add(Event event) {
      events.add(event);
      throw new IllegalStateException("ignored");
    }

    @Override
    public void onRequest(RequestEvent event) {
      add(event);
    }

    @Override
    public void onResponse(ResponseEvent event) {
      add(event);
    }

    @Override
    public void onRetry(RetryEvent event) {
      add(event);
    }

    @Override
    public void onError(ErrorEvent event) {
      add(event);
    }

    List<String> names() {
      return events.stream().map(event -> event.getClass().getSimpleName() + event.attempt).collect(Collectors.toList());
    }
  }

  @Test
  void hooksReportEachStepWithoutSecrets() {
    Recorder recorder = new Recorder();
    String body = "{\"Response\":{\"Error\":{\"Code\":\"InvalidParameter\",\"Message\":\"韦小宝 a-very-secret-key\"}}}";
    faceid(new Canned(THROTTLED, SUCCESS)).hooks(recorder).build().getFaceIdToken(PERSON);
    TencentFaceid refused = faceid(new Canned(reply(200, body))).hooks(recorder).build();
    VendorException error = assertThrows(VendorException.class, () -> refused.getFaceIdToken(PERSON));
    assertEquals(
        List.of(
            "RequestEvent1", "ResponseEvent1", "RetryEvent1", "RequestEvent2", "ResponseEvent2", "RequestEvent1",
            "ResponseEvent1", "ErrorEvent1"),
        recorder.names());
    var request = (Hooks.RequestEvent) recorder.events.get(0);
    assertEquals("https://faceid.tencentcloudapi.com/", request.url);
    assertTrue(request.headers.get("authorization").endsWith("Signature=***"), request.headers.toString());
    assertEquals("***", request.headers.get("x-tc-token"));
    assertEquals("backoff", ((Hooks.RetryEvent) recorder.events.get(2)).reason);
    assertEquals(error, ((Hooks.ErrorEvent) recorder.events.get(7)).error);
    assertFalse(error.getMessage().contains("韦小宝"));
  }

  @Test
  void anErrorBeforeAnythingIsSentIsReportedToo() {
    Recorder recorder = new Recorder();
    TencentFaceid client = faceid(new Canned(SUCCESS)).hooks(recorder).build();
    assertThrows(InvalidInputException.class, () -> client.getFaceIdToken(CompareWithBusiness.builder().build()));
    assertEquals(List.of("ErrorEvent0"), recorder.names());
  }

  @Test
  void theLogHasEachStepWithoutSecrets() {
    List<LogRecord> records = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            records.add(record);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("io.polyface");
    logger.addHandler(handler);
    logger.setLevel(Level.FINE);
    logger.setUseParentHandlers(false);
    try {
      faceid(new Canned(THROTTLED, SUCCESS)).build().getFaceIdToken(PERSON);
    } finally {
      logger.removeHandler(handler);
      logger.setLevel(null);
      logger.setUseParentHandlers(true);
    }
    assertEquals(
        Collections.nCopies(5, Level.FINE),
        records.stream().map(LogRecord::getLevel).collect(Collectors.toList()));
    String text = records.stream().map(LogRecord::getMessage).collect(Collectors.joining("\n"));
    assertTrue(text.contains("tencent-faceid/getFaceIdToken: retry in 0 ms (backoff): getFaceIdToken: "), text);
    for (String secret : List.of("a-very-secret", "11204416541220243X", "韦小宝")) assertFalse(text.contains(secret));
  }

  private static VendorException refusedSignature(Function<WireRequest, String> serverText) {
    Canned transport = new Canned(request -> reply(
        400,
        "{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"not matched. server string to sign is:"
            + serverText.apply(request) + "\",\"RequestId\":\"r\"}").apply(request));
    var client =
        AlibabaLinkvisual.builder().credentials("k", "s").signatureVersion("V2").transport(transport).maxRetries(0).build();
    var input = QueryFaceUserInput.builder().isolationId("i").userId("u").build();
    return assertThrows(VendorException.class, () -> client.queryFaceUser(input));
  }

  @Test
  void theStringThatTheVendorSignedIsComparedAndNotShown() {
    VendorException error = refusedSignature(request -> "POST&%2F&AccessKeyId%3DLTAI");
    String diagnosis = error.diagnosis().orElseThrow();
    assertTrue(diagnosis.startsWith("The vendor signed another string: the first difference is at line 1, column "));
    assertTrue(error.getMessage().endsWith(diagnosis) && !error.getMessage().contains("LTAI"), error.getMessage());
    VendorException equal = refusedSignature(request ->
        io.polyface.internal.Texts.stringToSign("alibaba-rpc", request));
    assertTrue(equal.getMessage().contains("so the secret is wrong"), equal.getMessage());
  }

  @Test
  void anOperationThatPagesHasAnIterableOfItsPages() {
    String face = "\"request_id\":\"r\",\"time_used\":1,\"face_tokens\":[{\"face_token\":\"%s\",\"user_id\":\"u\",\"user_data\":\"\",\"add_time\":1}]";
    Canned transport =
        new Canned(
            reply(200, "{" + String.format(face, "a") + ",\"next\":3}"), reply(200, "{" + String.format(face, "b") + "}"));
    var client = MegviiFinauth.builder().credentials("k", "s").transport(transport).build();
    List<String> tokens = new ArrayList<>();
    for (ListFacesOutput page : client.listFacesPages(ListFacesInput.builder().groupId("g").build())) {
      tokens.add(page.faceTokens().get(0).faceToken());
    }
    assertEquals(List.of("a", "b"), tokens);
    assertTrue(Texts.body(transport.requests.get(1)).contains("name=\"start\"\r\n\r\n3\r\n"));
    assertFalse(Texts.body(transport.requests.get(0)).contains("\"start\""));
  }

  private static final class Texts {
    static String body(WireRequest request) {
      return new String(request.body(), StandardCharsets.UTF_8);
    }
  }
}
