package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.alibabalinkvisual.AlibabaLinkvisual;
import io.polyface.alibabalinkvisual.model.QueryFaceUserBatchInput;
import io.polyface.internal.Json;
import io.polyface.internal.TypeScriptClients;
import io.polyface.megviifinauth.MegviiFinauth;
import io.polyface.megviifinauth.model.AddFaceByFile;
import io.polyface.tencentfaceid.TencentFaceid;
import io.polyface.tencentfaceid.model.CompareWithBusiness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clients against the mock server, which checks every signature. */
class MockServerTest {
  private static final CompareWithBusiness PERSON =
      CompareWithBusiness.builder().idCard("11204416541220243X").name("韦小宝 😀 ~*+&=").build();

  @BeforeEach
  void reset() throws Exception {
    MockServer.control("POST", "reset", "{}");
  }

  private static List<Map<String, Object>> examples(String service) throws Exception {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Map<String, Object> one : TypeScriptClients.cases("wire-cases")) {
      boolean isIt = one.containsKey("snapshot") && Json.map(one.get("signing")).isEmpty();
      if (isIt && one.get("service").equals(service)) found.add(one);
    }
    assertEquals(Clients.operations(service).size(), found.size());
    return found;
  }

  private static TencentFaceid faceid(java.util.function.Consumer<ClientBuilder<?>> options) throws Exception {
    return (TencentFaceid) Clients.client("tencent-faceid", options);
  }

  @Test
  void everyOperationReturnsItsDocumentedSuccess() throws Throwable {
    for (String service : Clients.services()) {
      Client client = Clients.client(service, builder -> {});
      for (Map<String, Object> one : examples(service)) {
        Clients.call(client, (String) one.get("operation"), Json.map(one.get("input")));
      }
    }
  }

  @Test
  void everyOperationReturnsItsDocumentedSuccessAsAFuture() throws Throwable {
    for (String service : Clients.services()) {
      Client client = Clients.client(service, builder -> {});
      List<CompletableFuture<?>> running = new ArrayList<>();
      for (Map<String, Object> one : examples(service)) {
        running.add((CompletableFuture<?>) Clients.call(client, one.get("operation") + "Async", Json.map(one.get("input"))));
      }
      for (CompletableFuture<?> one : running) one.get();
    }
  }

  @Test
  void everyDocumentedErrorIsThrownWithCodeKindAndRetry() throws Throwable {
    for (String service : Clients.services()) {
      Client client = Clients.client(service, builder -> builder.maxRetries(0));
      Map<String, Object> common = Json.map(Json.map(Clients.data().get(service).get("service")).get("errors"));
      boolean isFirst = true;
      for (Map<String, Object> one : examples(service)) {
        String id = (String) one.get("operation");
        Map<String, Object> own = Json.map(Json.map(Clients.operations(service).get(id)).get("errors"));
        List<String> codes = new ArrayList<>(own.keySet());
        if (isFirst) codes.addAll(common.keySet());
        isFirst = false;
        for (String code : codes) {
          MockServer.control("PUT", "scenarios", "{\"" + id + "\":{\"code\":\"" + code + "\"}}");
          VendorException error =
              assertThrows(VendorException.class, () -> Clients.call(client, id, Json.map(one.get("input"))), code);
          assertEquals(code, error.code());
          Map<String, Object> info = Json.map(own.getOrDefault(code, common.get(code)));
          if (info.containsKey("cases")) continue;
          assertEquals(ErrorKind.of((String) info.get("kind")), error.kind());
          assertEquals(RetryAdvice.of((String) info.getOrDefault("retry", "never")), error.retry());
        }
      }
    }
  }

  @Test
  void aWrongSecretIsRefused() throws Throwable {
    for (String service : Clients.services()) {
      Client client = Clients.client(service, builder -> builder.credentials("AKIDtest", "wrong"));
      Map<String, Object> one = examples(service).get(0);
      VendorException error =
          assertThrows(
              VendorException.class,
              () -> Clients.call(client, (String) one.get("operation"), Json.map(one.get("input"))));
      assertEquals(ErrorKind.UNAUTHENTICATED, error.kind());
      assertTrue(error.getMessage().endsWith(error.diagnosis().orElseThrow()), error.getMessage());
    }
  }

  @Test
  void unicodeFiftyIdsAndBothSignatures() throws Throwable {
    List<String> ids = IntStream.range(0, 50).mapToObj(index -> "用户" + index).collect(Collectors.toList());
    QueryFaceUserBatchInput users = QueryFaceUserBatchInput.builder().isolationId("韦 ~*+/😀").userIdList(ids).build();
    for (String version : List.of("V2", "V3")) {
      for (Credentials credentials : List.of(MockServer.KEY, MockServer.TEMPORARY)) {
        AlibabaLinkvisual client =
            AlibabaLinkvisual.builder()
                .credentials(credentials)
                .endpoint(MockServer.url() + "/alibaba-linkvisual")
                .signatureVersion(version)
                .build();
        assertFalse(client.queryFaceUserBatch(users).get(0).userId().isEmpty());
        assertFalse(client.queryFaceUserBatchAsync(users).get().isEmpty());
      }
    }
  }

  @Test
  void aPictureIsUploaded() throws Throwable {
    byte[] picture = new byte[100_000];
    for (int at = 0; at < picture.length; at++) picture[at] = (byte) at;
    MegviiFinauth client =
        MegviiFinauth.builder()
            .credentials(MockServer.KEY)
            .endpoint(MockServer.url() + "/megvii-finauth")
            .singleUse(true)
            .build();
    var added = client.addFace(AddFaceByFile.builder().groupId("g").file(picture).userId("u").build());
    assertFalse(added.faceToken().isEmpty());
  }

  @Test
  void anExpiredTokenIsRenewedOnce() throws Throwable {
    List<Credentials> given = new ArrayList<>();
    given.add(Credentials.of("AKIDtemporary", "a-very-secret-key", "expired"));
    given.add(MockServer.TEMPORARY);
    TencentFaceid client = faceid(builder -> builder.credentials(() -> given.remove(0)));
    assertFalse(client.getFaceIdToken(PERSON).faceIdToken().isEmpty());
    assertTrue(given.isEmpty());
  }

  @Test
  void aThrottledCallIsRetried() throws Throwable {
    MockServer.control("PUT", "scenarios", "{\"getFaceIdToken\":{\"code\":\"RequestLimitExceeded\",\"once\":true}}");
    assertFalse(faceid(builder -> {}).getFaceIdToken(PERSON).faceIdToken().isEmpty());
  }

  @Test
  void slowAndDroppedResponsesAreTransportExceptions() throws Throwable {
    TencentFaceid client = faceid(builder -> builder.maxRetries(0));
    CallOptions quick = CallOptions.DEFAULT.timeout(Duration.ofMillis(200));
    MockServer.control("PUT", "scenarios", "{\"getFaceIdToken\":{\"does\":\"hang\"}}");
    TransportException slow = assertThrows(TransportException.class, () -> client.getFaceIdToken(PERSON, quick));
    CallOptions late = CallOptions.DEFAULT.deadline(Duration.ofMillis(200));
    TransportException given = assertThrows(TransportException.class, () -> client.getFaceIdToken(PERSON, late));
    CompletableFuture<?> cancelled = client.getFaceIdTokenAsync(PERSON);
    assertTrue(cancelled.cancel(true));
    MockServer.control("PUT", "scenarios", "{\"getFaceIdToken\":{\"does\":\"drop\"}}");
    TransportException dropped = assertThrows(TransportException.class, () -> client.getFaceIdToken(PERSON));
    assertEquals(TransportException.Reason.TIMEOUT, slow.reason());
    assertEquals(TransportException.Reason.DEADLINE, given.reason());
    assertEquals(TransportException.Reason.NETWORK, dropped.reason());
  }
}
