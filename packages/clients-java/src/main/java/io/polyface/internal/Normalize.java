package io.polyface.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Converts what a vendor sent into what the schema says: integers sent as text become numbers. */
final class Normalize {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");

  private Normalize() {}

  /** What cannot be converted stays, for validation to refuse. */
  static Object value(Object value, Map<String, Object> schema) {
    if (schema == null || schema.isEmpty() || value == null) return value;
    if (isLooseInteger(schema) || "integer".equals(schema.get("type"))) return integer(value);
    if ("string".equals(schema.get("type")) && value instanceof Number) return Json.scalar(value);
    if (value instanceof Map) return members(Json.map(value), schema);
    if (!(value instanceof List) || !schema.containsKey("items")) return value;
    List<Object> items = new ArrayList<>();
    for (Object item : (List<?>) value) items.add(value(item, Json.map(schema.get("items"))));
    return items;
  }

  static Map<String, Object> memberSchema(Map<String, Object> schema, String name) {
    if (schema == null) return null;
    Object member = Json.map(schema.get("properties")).get(name);
    if (member != null) return Json.map(member);
    return schema.get("additionalProperties") instanceof Map ? Json.map(schema.get("additionalProperties")) : null;
  }

  private static Object members(Map<String, Object> value, Map<String, Object> schema) {
    Map<String, Object> own = new LinkedHashMap<>();
    value.forEach((name, member) -> own.put(name, value(member, memberSchema(schema, name))));
    Object result = own;
    for (Object part : Json.list(schema.get("allOf"))) result = value(result, Json.map(part));
    for (Object branch : Json.list(schema.getOrDefault("oneOf", schema.get("anyOf")))) {
      Object converted = value(result, Json.map(branch));
      if (Validate.check(converted, Json.map(branch), "").isEmpty()) return converted;
    }
    return result;
  }

  private static boolean isLooseInteger(Map<String, Object> schema) {
    List<Object> branches = Json.list(schema.get("oneOf"));
    return branches.size() == 2
        && "integer".equals(Json.map(branches.get(0)).get("type"))
        && "string".equals(Json.map(branches.get(1)).get("type"))
        && Json.map(branches.get(1)).containsKey("pattern");
  }

  private static Object integer(Object value) {
    if (!(value instanceof String) || !INTEGER.matcher((String) value).matches()) return value;
    BigInteger number = new BigInteger((String) value);
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }
}
