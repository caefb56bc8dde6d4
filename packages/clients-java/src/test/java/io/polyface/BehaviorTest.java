package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.alibabalinkvisual.AlibabaLinkvisual;
import io.polyface.alibabalinkvisual.model.AddFaceUserInput;
import io.polyface.megviifinauth.MegviiFinauth;
import io.polyface.megviifinauth.model.AddFaceByImage;
import io.polyface.tencentfaceid.TencentFaceid;
import io.polyface.tencentfaceid.model.CompareWithBusiness;
import io.polyface.tencentfaceid.model.GetFaceIdTokenOutput;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call does with odd responses, and what it keeps to itself. */
class BehaviorTest {
  private static final String ID_CARD = "11204416541220243X";
  private static final String NAME = "韦小宝/'\"&";
  private static final CompareWithBusiness PERSON = CompareWithBusiness.builder().idCard(ID_CARD).name(NAME).build();
  private static final String SUCCESS =
      "{\"Response\":{\"FaceIdToken\":\"T\",\"RequestId\":\"r-1\",\"Brand.New\":{\"kept\":1}}}";

  private static Function<WireRequest, WireResponse> reply(int status, String body, String... header) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    headers.add(Map.entry("content-type", "application/json"));
    if (header.length == 2) headers.add(Map.entry(header[0], header[1]));
    return request -> new WireResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private static TencentFaceid faceid(Transport transport, Consumer<TencentFaceid.Builder> options) {
    TencentFaceid.Builder builder = TencentFaceid.builder().credentials("AKID", "secret");
    builder.transport(transport).environment(Clients.QUICK);
    options.accept(builder);
    return builder.build();
  }

  private static String failure(String code) {
    return "{\"Response\":{\"Error\":{\"Code\":\"" + code + "\",\"Message\":\"m\"},\"RequestId\":\"r-2\"}}";
  }

  @Test
  void membersThatAreNotDocumentedAreKeptAndNotShown() {
    GetFaceIdTokenOutput token = faceid(new Canned(reply(200, SUCCESS)), builder -> {}).getFaceIdToken(PERSON);
    assertEquals("T", token.faceIdToken());
    assertEquals(Map.of("kept", 1), token.toMap().get("Brand.New"));
    assertEquals("GetFaceIdTokenOutput{FaceIdToken=***, RequestId=r-1, Brand.New=***}", token.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "\"hello\"", "{\"status\":\"ok\"}", "{\"Response\":{}}", "{\"Response\":null}", "<p>", ""})
  void a2xxResponseWithoutTheDocumentedDataIsUnexpected(String body) {
    TencentFaceid client = faceid(new Canned(reply(200, body)), builder -> {});
    assertEquals(200, assertThrows(UnexpectedResponseException.class, () -> client.getFaceIdToken(PERSON)).status());
  }

  @Test
  void aCodeThatIsNotDocumentedHasTheKindUnknown() {
    TencentFaceid client = faceid(new Canned(reply(200, failure("Brand.New"))), builder -> {});
    VendorException error = assertThrows(VendorException.class, () -> client.getFaceIdToken(PERSON));
    assertEquals("Brand.New", error.code());
    assertEquals("getFaceIdToken: tencent-faceid returned Brand.New (HTTP 200, request r-2): m", error.getMessage());
    assertEquals(ErrorKind.UNKNOWN, error.kind());
    assertEquals("r-2", error.requestId().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"429, THROTTLED", "502, UNAVAILABLE", "503, UNAVAILABLE", "504, UNAVAILABLE", "500, INTERNAL"})
  void aGatewayPageHasAKindAndIsRetried(int status, ErrorKind kind) {
    Canned transport = new Canned(reply(status, "<html>Busy</html>", "retry-after", "0"));
    TencentFaceid client = faceid(transport, builder -> {});
    UnexpectedResponseException error =
        assertThrows(UnexpectedResponseException.class, () -> client.getFaceIdToken(PERSON));
    assertEquals(kind, error.kind());
    assertEquals(Duration.ZERO, error.retryAfter().orElseThrow());
    assertEquals(3, error.attempts());
    assertEquals(3, transport.requests.size());
  }

  @Test
  void aWrongClockIsCorrectedOnceAndRemembered() {
    Canned transport =
        new Canned(
            reply(200, failure("AuthFailure.SignatureExpire"), "date", "Sat, 01 Jan 2028 00:00:00 GMT"),
            reply(200, SUCCESS));
    TencentFaceid client = faceid(transport, builder -> {});
    client.getFaceIdToken(PERSON);
    client.getFaceIdToken(PERSON);
    List<Long> times =
        transport.requests.stream()
            .map(request -> Long.parseLong(request.header("x-tc-timestamp")))
            .collect(Collectors.toList());
    assertTrue(times.get(0) < times.get(1) && times.get(1) >= 1830297600 && times.get(2) <= 1830297660, times.toString());
  }

  @Test
  void anOperationThatIsNotIdempotentIsNotSentAgainIfItMayHaveBeenCarriedOut() {
    AddFaceByImage picture = AddFaceByImage.builder().groupId("g").image("eA==").userId("u").build();
    Map<Integer, Canned> transports =
        Map.of(
            1, new Canned(reply(503, "<html>")),
            3, new Canned(request -> {
              throw new Transport.NotSentException("refused");
            }));
    transports.forEach((sent, transport) -> {
      var client =
          MegviiFinauth.builder().credentials("k", "s").transport(transport).environment(Clients.QUICK).build();
      assertThrows(PolyfaceException.class, () -> client.addFace(picture));
      assertEquals(sent, transport.requests.size());
    });
  }

  @Test
  void invalidInputSendsNothingAndNamesEveryIssue() {
    Canned transport = new Canned(reply(200, SUCCESS));
    TencentFaceid client = faceid(transport, builder -> {});
    InvalidInputException error =
        assertThrows(
            InvalidInputException.class,
            () -> client.getFaceIdToken(CompareWithBusiness.builder().idCard("").build()));
    assertEquals(
        List.of("/Name is required when CompareLib is BUSINESS", "/IdCard must have at least 1 character"),
        error.issues().stream().map(Issue::toString).collect(Collectors.toList()));
    assertTrue(transport.requests.isEmpty());
  }

  @Test
  void aCredentialsProviderThatFailsIsATypedException() {
    TencentFaceid client =
        faceid(new Canned(reply(200, SUCCESS)), builder -> builder.credentials(() -> {
          throw new IllegalStateException("vault is sealed");
        }));
    CredentialsException error = assertThrows(CredentialsException.class, () -> client.getFaceIdToken(PERSON));
    assertEquals(IllegalStateException.class, error.getCause().getClass());
    String detail = "no credentials for tencent-faceid, nothing was sent: the credentials provider failed";
    assertEquals("getFaceIdToken: " + detail + " (IllegalStateException)", error.getMessage());
  }

  @Test
  void aTimeLimitMayBeForever() {
    Duration forever = ChronoUnit.FOREVER.getDuration();
    CallOptions options = CallOptions.DEFAULT.timeout(forever).deadline(forever);
    TencentFaceid client = faceid(new Canned(reply(200, SUCCESS)), builder -> {});
    assertEquals("T", client.getFaceIdToken(PERSON, options).faceIdToken());
    assertEquals("T", client.getFaceIdTokenAsync(PERSON, options).join().faceIdToken());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://faceid.tencentcloudapi.com", "faceid", "https://a:b@c.example", "https://a.example/?q", "https://a.example:65536"})
  void aWrongEndpointIsRefused(String endpoint) {
    TencentFaceid.Builder builder = TencentFaceid.builder().credentials("k", "s").endpoint(endpoint);
    assertTrue(assertThrows(IllegalArgumentException.class, builder::build).getMessage().startsWith("endpoint: "));
  }

  @Test
  void aWrongOptionIsRefusedByName() {
    TencentFaceid.Builder builder = TencentFaceid.builder();
    assertThrows(IllegalArgumentException.class, builder::build);
    assertThrows(IllegalArgumentException.class, () -> builder.timeout(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> builder.maxRetries(-1));
    assertThrows(IllegalArgumentException.class, () -> Credentials.of("k\r\nx: y", "s"));
    assertThrows(IllegalArgumentException.class, () -> Credentials.of("k", " s"));
    TencentFaceid.Builder region = TencentFaceid.builder().credentials("k", "s").region("eu-west");
    String message = assertThrows(IllegalArgumentException.class, region::build).getMessage();
    assertTrue(message.startsWith("region: must be one of \"ap-beijing\", "), message);
  }

  @Test
  void noSecretAndNoPersonalDataIsInAnyException() {
    Function<WireRequest, WireResponse> echo = request -> {
      String encoded = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
      String told =
          request.headers() + new String(request.body(), StandardCharsets.UTF_8) + NAME + encoded + encoded.toLowerCase(java.util.Locale.ROOT)
              + " \\u97e6\\u5c0f\\u5b9d/'\\\"& a-very-secret-key " + "x".repeat(1990) + ID_CARD;
      String json = told.replace("\\", "\\\\").replace("\"", "\\\"");
      return reply(200, failure("InvalidParameter").replace("\"m\"", "\"" + json + "\"")).apply(request);
    };
    List<Canned> transports =
        List.of(
            new Canned(echo),
            new Canned(request -> reply(500, "y".repeat(195) + "a-very-secret-key" + request.headers()).apply(request)),
            new Canned(request -> {
              throw new IllegalStateException("https://x/?Signature=abc a-very-secret-key " + ID_CARD);
            }));
    List<String> names = new ArrayList<>();
    for (Canned transport : transports) {
      TencentFaceid client =
          faceid(transport, builder ->
              builder.maxRetries(0).credentials(Credentials.of("AKID", "a-very-secret-key", "a-very-secret-token")));
      PolyfaceException error = assertThrows(PolyfaceException.class, () -> client.getFaceIdToken(PERSON));
      names.add(error.getClass().getSimpleName());
      StringWriter shown = new StringWriter();
      error.printStackTrace(new PrintWriter(shown));
      if (error instanceof VendorException) shown.append(((VendorException) error).vendorMessage());
      if (error instanceof ResponseException) shown.append(((ResponseException) error).headers().toString());
      if (error instanceof UnexpectedResponseException) shown.append(((UnexpectedResponseException) error).bodyStart());
      shown.append(client.toString()).append(PERSON.toString());
      for (String canary : List.of("a-very-secret", ID_CARD, "韦小宝", "\\u97e6", "%E9%9F", "%e9%9f", "Signature=abc")) {
        assertFalse(shown.toString().contains(canary), canary + " in " + shown);
      }
    }
    assertEquals(List.of("VendorException", "UnexpectedResponseException", "TransportException"), names);
    assertEquals("Credentials{keyId=AKID}", Credentials.of("AKID", "a-very-secret-key").toString());
  }

  @Test
  void theGatewayErrorInXmlIsRead() {
    String xml = "<?xml version='1.0'?><Error><Code>Throttling</Code><Message>a &lt;b&gt;<![CDATA[!]]></Message><RequestId>R</RequestId></Error>";
    var client =
        AlibabaLinkvisual.builder().credentials("k", "s").transport(new Canned(reply(400, xml))).maxRetries(0).build();
    VendorException error =
        assertThrows(
            VendorException.class,
            () -> client.addFaceUser(AddFaceUserInput.builder().isolationId("i").facePicUrl("u").build()));
    assertEquals("Throttling", error.code());
    assertEquals("a <b>!", error.vendorMessage());
    assertEquals("R", error.requestId().orElseThrow());
  }
}
