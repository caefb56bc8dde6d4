package io.polyface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.Credentials;
import io.polyface.WireRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The bytes on the wire are those of the TypeScript clients: vectors, snapshots, random inputs. */
class WireTest {
  interface VectorCheck {
    void check(Map<String, Object> vector) throws Exception;
  }

  private static Stream<DynamicTest> each(String protocol, VectorCheck check) throws Exception {
    return TypeScriptClients.vectors(protocol).entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> check.check(one.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> tc3VectorHasItsTextsKeysAndSignature() throws Exception {
    return each("tencent-tc3", vector -> {
      Map<String, Object> expected = Json.map(vector.get("expected"));
      WireRequest request = wire(Json.map(vector.get("request")));
      String[] lines = text(expected, "stringToSign").split("\n");
      String[] scope = lines[2].split("/");
      String canonical = TencentTc3.canonicalRequest(request, signedHeaders(request));
      String stringToSign = TencentTc3.stringToSign(canonical, Long.parseLong(lines[1]), lines[2]);
      List<byte[]> keys = TencentTc3.deriveKeys(text(vector, "secret"), scope[0], scope[1]);
      assertEquals(text(expected, "canonicalRequest"), canonical);
      assertEquals(text(expected, "stringToSign"), stringToSign);
      assertEquals(text(expected, "secretSigning"), Crypto.hex(keys.get(2)));
      byte[] signature = Crypto.hmac("HmacSHA256", keys.get(2), Text.utf8(stringToSign));
      assertEquals(text(expected, "signature"), Crypto.hex(signature));
    });
  }

  @TestFactory
  Stream<DynamicTest> rpcVectorHasItsTextsAndSignature() throws Exception {
    return each("alibaba-rpc", vector -> {
      Map<String, Object> expected = Json.map(vector.get("expected"));
      if (vector.containsKey("key")) {
        String signature = AlibabaGateway.signature(text(vector, "text"), text(vector, "key"), "HmacSHA1");
        assertEquals(text(expected, "signature"), signature);
        return;
      }
      boolean isV2 = !expected.containsKey("canonicalRequest");
      String stringToSign = isV2 ? v2Text(vector, expected) : v3Text(vector, expected);
      String secret = text(vector, "secret");
      assertEquals(text(expected, "stringToSign"), stringToSign);
      assertEquals(
          text(expected, "signature"),
          isV2 ? RpcV2.signature(stringToSign, secret) : RpcV3.signature(stringToSign, secret));
    });
  }

  private static String v2Text(Map<String, Object> vector, Map<String, Object> expected) {
    if (vector.containsKey("step")) {
      Map<String, Object> step = Json.map(vector.get("step"));
      return RpcV2.stringToSign(text(step, "method"), pairs(step.get("pairs")));
    }
    WireRequest request = wire(Json.map(vector.get("request")));
    List<Map.Entry<String, String>> pairs = RpcParameters.of(request);
    pairs.removeIf(pair -> pair.getKey().equals("Signature"));
    assertEquals(text(expected, "canonicalQuery"), RpcParameters.canonicalQuery(pairs));
    return RpcV2.stringToSign(request.method(), pairs);
  }

  private static String v3Text(Map<String, Object> vector, Map<String, Object> expected) {
    String canonical;
    if (vector.containsKey("step")) {
      Map<String, Object> step = Json.map(vector.get("step"));
      List<String> names = Json.list(step.get("signedHeaders")).stream().map(String::valueOf).collect(Collectors.toList());
      canonical =
          RpcV3.canonicalRequest(
              text(step, "method"), text(step, "path"), pairs(step.get("query")), pairs(step.get("headers")), names,
              text(step, "payloadHash"));
    } else {
      WireRequest request = wire(Json.map(vector.get("request")));
      canonical =
          RpcV3.canonicalRequest(
              request.method(), request.path(), Text.parsePairs(request.query()), request.headers(),
              signedHeaders(request), Crypto.hex(Crypto.sha256(request.body())));
    }
    assertEquals(text(expected, "canonicalRequest"), canonical);
    return RpcV3.stringToSign(canonical);
  }

  @TestFactory
  Stream<DynamicTest> gatewayVectorHasItsTextAndSignature() throws Exception {
    return each("alibaba-gateway", vector -> {
      Map<String, Object> expected = Json.map(vector.get("expected"));
      String stringToSign = text(expected, "stringToSign");
      if (vector.get("request") != null) {
        assertEquals(stringToSign, AlibabaGateway.stringToSign(wire(Json.map(vector.get("request")))));
      }
      if (vector.get("secret") == null) return;
      String signature = AlibabaGateway.signature(stringToSign, text(vector, "secret"), text(vector, "method"));
      assertEquals(text(expected, "signature"), signature);
    });
  }

  @TestFactory
  Stream<DynamicTest> megviiVectorHasItsSign() throws Exception {
    return each("megvii", vector -> {
      assertEquals(text(vector, "sign"), Megvii.signRaw(text(vector, "stringToSign"), text(vector, "secret")));
    });
  }

  @Test
  void everyExampleAndRandomInputIsSentWithTheSameBytes() throws Exception {
    List<Map<String, Object>> cases = TypeScriptClients.cases("wire-cases");
    assertTrue(cases.size() > 4000);
    for (Map<String, Object> one : cases) {
      WireRequest request = signed(one);
      Map<String, Object> found = new LinkedHashMap<>();
      found.put("method", request.method());
      found.put("origin", request.origin());
      found.put("path", request.path());
      found.put("query", request.query());
      List<Object> headers = new ArrayList<>();
      request.headers().forEach(header -> headers.add(List.of(header.getKey(), header.getValue())));
      found.put("headers", headers);
      found.put("body", Base64.getEncoder().encodeToString(request.body()));
      assertEquals(one.get("expected"), found, text(one, "operation"));
      Protocol protocol = Protocol.of(TypeScriptClients.operation(one));
      SigningTexts computed = protocol.texts(request);
      Map<String, Object> texts = new LinkedHashMap<>();
      texts.put("canonicalRequest", computed.canonicalRequest);
      texts.put("stringToSign", computed.stringToSign);
      texts.put("signature", protocol.signature(request));
      assertEquals(one.get("texts"), texts, text(one, "operation"));
    }
  }

  @Test
  void everySnapshotIsWhatIsSent() throws Exception {
    int found = 0;
    for (Map<String, Object> one : TypeScriptClients.cases("wire-cases")) {
      if (!one.containsKey("snapshot")) continue;
      WireRequest request = signed(one);
      StringBuilder text = new StringBuilder(request.method() + " " + request.url() + "\n");
      request.headers().forEach(header -> text.append(header.getKey() + ": " + header.getValue() + "\n"));
      text.append("\n").append(new String(request.body(), StandardCharsets.UTF_8).replace("\r\n", "␍␊\n"));
      assertEquals(Files.readString(TypeScriptClients.ROOT.resolve(text(one, "snapshot"))), text.toString());
      found++;
    }
    try (var files = Files.walk(TypeScriptClients.ROOT.resolve("packages/mocks/test/wire"))) {
      assertEquals(files.filter(Files::isRegularFile).count(), found);
    }
  }

  private WireRequest signed(Map<String, Object> one) throws Exception {
    Operation operation = TypeScriptClients.operation(one);
    Map<String, Object> input = Json.map(TypeScriptClients.withBytes(one.get("input")));
    assertEquals(List.of(), Validate.check(input, operation.input, ""));
    Map<String, Object> signing = new HashMap<>();
    Map<String, String> names = Map.of("version", "signatureVersion", "method", "signatureMethod");
    Json.map(one.get("signing")).forEach((name, value) -> signing.put(names.getOrDefault(name, name), value));
    signing.put("serviceHost", java.net.URI.create((String) operation.service.get("endpoint")).getHost());
    Map<String, Object> key = Json.map(one.get("credentials"));
    Credentials credentials =
        Credentials.of(text(key, "keyId"), text(key, "secret"), (String) key.get("sessionToken"));
    Protocol protocol = Protocol.BY_ID.get(operation.service.get("protocol"));
    String uuid = text(one, "uuid");
    Encode encode = new Encode(operation, protocol.prepare(input), Map.of(), () -> uuid);
    WireRequest encoded = encode.request(Endpoint.of(text(one, "endpoint")));
    long now = ((Number) one.get("now")).longValue();
    return protocol.sign(protocol.encode(encoded, operation, signing), credentials, now, uuid, signing);
  }

  private static WireRequest wire(Map<String, Object> request) {
    return new WireRequest(
        text(request, "method"), text(request, "origin"), text(request, "path"), text(request, "query"),
        pairs(request.get("headers")), Text.utf8(text(request, "body")));
  }

  private static List<Map.Entry<String, String>> pairs(Object value) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    for (Object one : Json.list(value)) {
      pairs.add(Map.entry((String) Json.list(one).get(0), (String) Json.list(one).get(1)));
    }
    return pairs;
  }

  private static List<String> signedHeaders(WireRequest request) {
    String value = request.header("authorization").split("SignedHeaders=")[1].split(",")[0];
    return Arrays.asList(value.split(";"));
  }

  private static String text(Map<String, Object> holder, String name) {
    return (String) holder.get(name);
  }
}
