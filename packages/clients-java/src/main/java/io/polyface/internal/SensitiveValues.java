package io.polyface.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts, numbers and bytes of a value that its schema marks as sensitive. Bytes of a schema of the format binary always are. */
final class SensitiveValues {
  private SensitiveValues() {}

  /** Each a {@code String} or a {@code byte[]}. */
  static List<Object> of(Object value, Map<String, Object> schema) {
    List<Object> found = new ArrayList<>();
    collect(value, schema, false, found);
    return found;
  }

  private static void collect(Object value, Map<String, Object> schema, boolean marked, List<Object> found) {
    if (schema == null && !marked) return;
    boolean sensitive = marked || schema.containsKey("sensitive");
    if (schema != null) {
      for (String union : List.of("allOf", "oneOf", "anyOf")) {
        for (Object branch : Json.list(schema.get(union))) collect(value, Json.map(branch), sensitive, found);
      }
    }
    if (value instanceof byte[]) {
      if (sensitive || "binary".equals(schema.get("format"))) found.add(value);
    } else if (value instanceof List) {
      Map<String, Object> items = schema == null || !schema.containsKey("items") ? null : Json.map(schema.get("items"));
      for (Object item : (List<?>) value) collect(item, items, sensitive, found);
    } else if (value instanceof Map) {
      Json.map(value)
          .forEach((name, member) -> collect(member, Operation.memberSchema(schema, name), sensitive, found));
    } else if (sensitive && (value instanceof String || value instanceof Number)) {
      found.add(Json.scalar(value));
    }
  }
}
