package io.polyface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.Issue;
import io.polyface.WireResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Inputs are validated and responses decoded as the TypeScript runtime does it, with the same messages. */
class ValueTest {
  private static List<Map<String, Object>> cases(String kind) throws Exception {
    return TypeScriptClients.cases("value-cases").stream()
        .filter(one -> kind.equals(one.get("kind")))
        .collect(Collectors.toList());
  }

  @Test
  void everyInputHasTheSameIssues() throws Exception {
    List<Map<String, Object>> cases = cases("input");
    assertTrue(cases.size() > 1000);
    for (Map<String, Object> one : cases) {
      Map<String, String> options = new HashMap<>();
      Json.map(one.get("options")).forEach((name, value) -> options.put(name, (String) value));
      Map<String, Object> input = Json.map(TypeScriptClients.withBytes(one.get("input")));
      List<Object> found = new ArrayList<>();
      for (Issue issue : ValidateRequest.check(TypeScriptClients.operation(one), input, options)) {
        found.add(List.of(issue.path(), issue.rule(), issue.message()));
      }
      assertEquals(one.get("expected"), found, () -> Json.write(one));
    }
  }

  @Test
  void everyKeywordOfASchemaReportsTheSameIssues() throws Exception {
    List<Map<String, Object>> cases = cases("schema");
    assertTrue(cases.size() > 40);
    for (Map<String, Object> one : cases) {
      List<Object> found = new ArrayList<>();
      for (Issue issue : Validate.check(one.get("value"), Json.map(one.get("schema")), "")) {
        found.add(List.of(issue.path(), issue.rule(), issue.message()));
      }
      assertEquals(one.get("expected"), found, () -> Json.write(one));
    }
  }

  @Test
  void everyResponseIsDecodedToTheSameResult() throws Exception {
    List<Map<String, Object>> cases = cases("response");
    assertTrue(cases.size() > 1000);
    for (Map<String, Object> one : cases) {
      Operation operation = TypeScriptClients.operation(one);
      Map<String, Object> expected = new LinkedHashMap<>(Json.map(one.get("expected")));
      if (expected.containsKey("data") && operation.output == null) expected.put("data", null);
      assertEquals(Json.write(expected), Json.write(decoded(operation, Json.map(one.get("response")))), () -> Json.write(one));
    }
  }

  private static Map<String, Object> decoded(Operation operation, Map<String, Object> sent) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (Object one : Json.list(sent.get("headers"))) {
      headers.add(Map.entry((String) Json.list(one).get(0), (String) Json.list(one).get(1)));
    }
    byte[] body = Base64.getDecoder().decode((String) sent.get("body"));
    WireResponse response = new WireResponse(((Number) sent.get("status")).intValue(), headers, body);
    Decoded decoded = Protocol.BY_ID.get(operation.service.get("protocol")).decode(operation, response);
    Map<String, Object> result = new LinkedHashMap<>();
    if (decoded.outcome == Decoded.Outcome.UNEXPECTED) {
      result.put("detail", decoded.message);
      return result;
    }
    if (decoded.isFailure()) {
      result.put("code", decoded.code);
      result.put("message", decoded.message);
    } else {
      boolean isBytes = decoded.data instanceof byte[];
      Map<String, Object> bytes = isBytes ? Map.of("$bytes", Base64.getEncoder().encodeToString((byte[]) decoded.data)) : null;
      result.put("data", isBytes ? bytes : decoded.data);
    }
    result.put("requestId", decoded.requestId);
    return result;
  }
}
