package io.polyface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown of texts that contain secrets is what the TypeScript clients show. */
class RedactionTest {
  @Test
  void everySpellingOfASecretIsMaskedAsByTheTypeScriptClients() throws Exception {
    List<Map<String, Object>> cases = TypeScriptClients.cases("redaction-cases");
    assertTrue(cases.size() > 1000);
    Redactor redactor = new Redactor(Json.list(TypeScriptClients.withBytes(cases.get(0).get("secrets"))));
    for (Map<String, Object> one : cases.subList(1, cases.size())) {
      String text = (String) one.get("text");
      Number length = (Number) one.get("length");
      String masked = length == null ? redactor.mask(text) : redactor.mask(text, length.intValue());
      assertEquals(one.get("expected"), Text.wellFormed(masked), text);
    }
  }
}
