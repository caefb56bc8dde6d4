package io.polyface.internal;

import io.polyface.Issue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads received values by a schema, with the rules and messages of the TypeScript runtime. A scalar becomes what the schema documents where the
 * vendor sent another type. Members and enum values that the schema does not know stay. Patterns, lengths and ranges are not checked.
 */
final class ResponseReader {
  private static final int MOST_DIGITS = 40;
  private static final int MOST_LEVELS = 100;
  private static final BigInteger SAFE = BigInteger.valueOf((1L << 53) - 1);
  private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);
  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private final List<Issue> issues = new ArrayList<>();

  /** A received value is nested too deeply. */
  static final class NestingException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  List<Issue> issues() {
    return issues;
  }

  void add(String path, String rule, String message) {
    issues.add(new Issue(path, rule, message));
  }

  /** Returns the value in its documented type and adds its issues. */
  Object read(Object value, Map<String, Object> schema, String path) {
    if (value == null && Boolean.TRUE.equals(schema.get("nullable"))) return null;
    if (isLooseInteger(schema)) return readInteger(value, SAFE, path);
    List<Object> parts = Json.list(schema.get("allOf"));
    List<Object> branches = Json.list(schema.getOrDefault("oneOf", schema.get("anyOf")));
    Object result = value;
    if (schema.containsKey("type") || (parts.isEmpty() && branches.isEmpty())) result = readType(value, schema, path);
    for (Object part : parts) result = read(result, Json.map(part), path);
    return branches.isEmpty() ? result : readUnion(result, branches, path);
  }

  private Object readType(Object value, Map<String, Object> schema, String path) {
    String type = (String) schema.getOrDefault("type", "");
    switch (type) {
      case "string":
        if (value instanceof String) return value;
        return value instanceof Number ? Json.scalar(value) : wrong(type, value, path);
      case "boolean":
        return readBoolean(value, path);
      case "number":
        return readNumber(value, path);
      case "integer":
        return readInteger(value, limitOf(schema), path);
      case "array":
        return readList(value, schema, path);
      default:
        boolean isObject = type.equals("object") || schema.containsKey("properties") || schema.containsKey("required");
        return isObject ? readObject(value, schema, path) : readUnknown(value, 0);
    }
  }

  private Object readBoolean(Object value, String path) {
    if (value instanceof Boolean) return value;
    String text = value instanceof String ? ((String) value).toLowerCase(Locale.ROOT) : "";
    return text.equals("true") || text.equals("false") ? (Object) text.equals("true") : wrong("boolean", value, path);
  }

  private Object readNumber(Object value, String path) {
    if (value instanceof Number && Double.isFinite(((Number) value).doubleValue())) return value;
    if (isShort(value) && NUMBER.matcher((String) value).matches()) {
      double number = Double.parseDouble((String) value);
      if (Double.isFinite(number)) return number;
    }
    return wrong("number", value, path);
  }

  /** The largest integer of a schema: that of the Java type, and that of a JavaScript number where TypeScript reads one. */
  private static BigInteger limitOf(Map<String, Object> schema) {
    if ("int32".equals(schema.get("format"))) return MAX_INT;
    Number most = (Number) schema.get("maximum");
    boolean isBig = "int64".equals(schema.get("format")) && (most == null || most.doubleValue() > SAFE.doubleValue());
    return isBig ? MAX_LONG : SAFE;
  }

  private Object readInteger(Object value, BigInteger limit, String path) {
    BigInteger integer = integer(value);
    if (integer == null) return wrong("integer", value, path);
    boolean fits = limit == SAFE ? integer.abs().compareTo(SAFE) <= 0 : integer.bitLength() <= limit.bitLength();
    if (fits) return integer.longValue();
    add(path, "type", "must be an integer between -" + limit + " and " + limit);
    return integer;
  }

  private static BigInteger integer(Object value) {
    if (value instanceof Number) {
      BigDecimal number = new BigDecimal(value.toString());
      boolean isWhole = number.stripTrailingZeros().scale() <= 0;
      return isWhole ? number.toBigInteger() : null;
    }
    return isShort(value) && INTEGER.matcher((String) value).matches() ? new BigInteger((String) value) : null;
  }

  private Object readList(Object value, Map<String, Object> schema, String path) {
    if (!(value instanceof List)) return wrong("array", value, path);
    List<Object> items = new ArrayList<>();
    for (Object item : (List<?>) value) {
      String at = path + "/" + items.size();
      items.add(schema.containsKey("items") ? read(item, Json.map(schema.get("items")), at) : readUnknown(item, 0));
    }
    return items;
  }

  private Object readObject(Object value, Map<String, Object> schema, String path) {
    if (!(value instanceof Map)) return wrong("object", value, path);
    Map<String, Object> properties = Json.map(schema.get("properties"));
    List<Object> required = Json.list(schema.get("required"));
    for (Object name : required) {
      if (!Json.map(value).containsKey(name)) add(path + "/" + Validate.step((String) name), "required", "is required");
    }
    Map<String, Object> found = new LinkedHashMap<>();
    Json.map(value).forEach((name, member) -> {
      Object known = properties.get(name);
      boolean isAbsent = member == null && known != null && !required.contains(name) && !acceptsNull(Json.map(known));
      if (isAbsent) return;
      Object of = known == null ? schema.get("additionalProperties") : known;
      String at = path + "/" + Validate.step(name);
      found.put(name, of instanceof Map ? read(member, Json.map(of), at) : readUnknown(member, 0));
    });
    return found;
  }

  private static boolean acceptsNull(Map<String, Object> schema) {
    return Boolean.TRUE.equals(schema.get("nullable")) || isAny(schema);
  }

  /** Whether a schema accepts any value. */
  static boolean isAny(Map<String, Object> schema) {
    return List.of("type", "oneOf", "anyOf", "allOf").stream().noneMatch(schema::containsKey);
  }

  /** By the branch that the discriminator selects, otherwise by the first branch without issues. */
  private Object readUnion(Object value, List<Object> branches, String path) {
    Map<String, Object> selected = Unions.selected(value, branches);
    if (selected != null) return read(value, selected, path);
    Set<String> names = new HashSet<>();
    for (Object branch : branches) {
      names.add(Unions.discriminators(Json.map(branch)).keySet().stream().findFirst().orElse(null));
    }
    String name = names.size() == 1 ? names.iterator().next() : null;
    if (name != null && Json.map(value).get(name) instanceof String) return readUnknown(value, 0);
    for (Object branch : branches) {
      ResponseReader own = new ResponseReader();
      Object converted = own.read(value, Json.map(branch), path);
      if (own.issues.isEmpty()) return converted;
    }
    add(path, "union", "must match one of " + Unions.names(branches));
    return value;
  }

  private static Object readUnknown(Object value, int depth) {
    if (!(value instanceof Map) && !(value instanceof List)) return value;
    if (depth == MOST_LEVELS) throw new NestingException();
    for (Object member : value instanceof Map ? Json.map(value).values() : Json.list(value)) {
      readUnknown(member, depth + 1);
    }
    return value;
  }

  private Object wrong(String expected, Object value, String path) {
    add(path, "type", Validate.wrongType(expected, value));
    return readUnknown(value, 0);
  }

  private static boolean isShort(Object value) {
    return value instanceof String && ((String) value).length() <= MOST_DIGITS;
  }

  private static boolean isLooseInteger(Map<String, Object> schema) {
    List<Object> branches = Json.list(schema.get("oneOf"));
    return branches.size() == 2
        && "integer".equals(Json.map(branches.get(0)).get("type"))
        && "string".equals(Json.map(branches.get(1)).get("type"))
        && Json.map(branches.get(1)).containsKey("pattern");
  }
}
