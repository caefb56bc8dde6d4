package io.polyface.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists and objects as names and texts of a query or form. */
final class Flatten {
  private Flatten() {}

  /** Lists by their style (repeat: {@code Key.1}, comma, json), the members of an object as {@code Key.Member}. */
  static List<Map.Entry<String, String>> pairs(String name, Object value, Map<String, Object> schema, String style) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    add(name, value, schema, style, pairs);
    return pairs;
  }

  private static void add(
      String name, Object value, Map<String, Object> schema, String given, List<Map.Entry<String, String>> pairs) {
    if (value == null) return;
    String style = given != null ? given : schema == null ? null : (String) schema.get("list");
    if ("json".equals(style)) {
      pairs.add(Map.entry(name, Json.write(value)));
    } else if (value instanceof List) {
      addList(name, (List<?>) value, schema, style, pairs);
    } else if (value instanceof Map) {
      Json.map(value)
          .forEach((member, inner) ->
              add(name + "." + member, inner, Operation.memberSchema(schema, member), style, pairs));
    } else {
      pairs.add(Map.entry(name, Json.scalar(value)));
    }
  }

  private static void addList(
      String name, List<?> items, Map<String, Object> schema, String style, List<Map.Entry<String, String>> pairs) {
    if ("comma".equals(style)) {
      pairs.add(Map.entry(name, items.stream().map(Json::scalar).collect(Collectors.joining(","))));
      return;
    }
    Map<String, Object> inner = schema == null || !schema.containsKey("items") ? null : Json.map(schema.get("items"));
    for (int index = 0; index < items.size(); index++) {
      add("repeat".equals(style) ? name + "." + (index + 1) : name, items.get(index), inner, style, pairs);
    }
  }
}
