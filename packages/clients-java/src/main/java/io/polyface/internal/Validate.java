package io.polyface.internal;

import io.polyface.Issue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Validates a value by a schema, with the rules and messages of the TypeScript runtime. */
final class Validate {
  /** The most issues that are collected. */
  private static final int MOST = 100;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_STEP = 100;

  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private Validate() {}

  /** The first 100 issues. None means valid. */
  static List<Issue> check(Object value, Map<String, Object> schema, String path) {
    List<Issue> issues = new ArrayList<>();
    check(value, schema, path, issues);
    return issues.size() > MOST ? issues.subList(0, MOST) : issues;
  }

  private static void check(Object value, Map<String, Object> schema, String path, List<Issue> issues) {
    if (value == null && Boolean.TRUE.equals(schema.get("nullable"))) return;
    String type = (String) schema.get("type");
    if (type != null && !isOfType(value, type, (String) schema.get("format"))) {
      issues.add(new Issue(path, "type", wrongType(type, value)));
      return;
    }
    if (schema.containsKey("enum") && Json.list(schema.get("enum")).stream().noneMatch(one -> same(one, value))) {
      issues.add(new Issue(path, "enum", "must be " + oneOf(Json.list(schema.get("enum")))));
    }
    Base64Check.check(value, schema, path, issues);
    if (value instanceof String) checkString((String) value, schema, path, issues);
    else if (value instanceof Number) checkNumber((Number) value, schema, path, issues);
    else if (value instanceof List) checkArray((List<?>) value, schema, path, issues);
    else if (value instanceof Map) checkObject(Json.map(value), schema, path, issues);
    for (Object part : Json.list(schema.get("allOf"))) check(value, Json.map(part), path, issues);
    if (schema.containsKey("oneOf")) Unions.check(value, Json.list(schema.get("oneOf")), path, false, issues);
    if (schema.containsKey("anyOf")) Unions.check(value, Json.list(schema.get("anyOf")), path, true, issues);
    if (schema.containsKey("not") && check(value, Json.map(schema.get("not")), path).isEmpty()) {
      issues.add(new Issue(path, "union", "must not be a value that the schema excludes"));
    }
  }

  private static void checkString(String value, Map<String, Object> schema, String path, List<Issue> issues) {
    Number least = (Number) schema.get("minLength");
    Number most = (Number) schema.get("maxLength");
    String pattern = (String) schema.get("pattern");
    if (least != null && length(value) < least.intValue()) {
      issues.add(new Issue(path, "length", "must have at least " + Text.count(least, "character")));
    }
    boolean isTooLong = most != null && length(value) > most.intValue();
    if (isTooLong) issues.add(new Issue(path, "length", "must have at most " + Text.count(most, "character")));
    if (!isTooLong && pattern != null && !compiled(pattern).matcher(value).find()) {
      issues.add(new Issue(path, "pattern", "must match " + pattern));
    }
  }

  private static void checkNumber(Number value, Map<String, Object> schema, String path, List<Issue> issues) {
    BigDecimal number = decimal(value);
    Number least = (Number) schema.get("minimum");
    Number most = (Number) schema.get("maximum");
    Number step = (Number) schema.get("multipleOf");
    boolean above = Boolean.TRUE.equals(schema.get("exclusiveMinimum"));
    boolean below = Boolean.TRUE.equals(schema.get("exclusiveMaximum"));
    if (least != null && number.compareTo(decimal(least)) < (above ? 1 : 0)) {
      issues.add(new Issue(path, "range", "must be " + (above ? "greater than " : "at least ") + least));
    }
    if (most != null && number.compareTo(decimal(most)) > (below ? -1 : 0)) {
      issues.add(new Issue(path, "range", "must be " + (below ? "less than " : "at most ") + most));
    }
    if (step != null && number.remainder(decimal(step)).signum() != 0) {
      issues.add(new Issue(path, "range", "must be a multiple of " + step));
    }
  }

  private static void checkArray(List<?> value, Map<String, Object> schema, String path, List<Issue> issues) {
    Number least = (Number) schema.get("minItems");
    Number most = (Number) schema.get("maxItems");
    if (least != null && value.size() < least.intValue()) {
      issues.add(new Issue(path, "items", "must have at least " + Text.count(least, "item")));
    }
    if (most != null && value.size() > most.intValue()) {
      issues.add(new Issue(path, "items", "must have at most " + Text.count(most, "item")));
    }
    if (Boolean.TRUE.equals(schema.get("uniqueItems"))) {
      Set<String> different = new HashSet<>();
      value.forEach(item -> different.add(Json.write(item)));
      if (different.size() < value.size()) issues.add(new Issue(path, "items", "must not contain the same item twice"));
    }
    if ("comma".equals(schema.get("list"))) Commas.check(value, path, issues);
    if (!schema.containsKey("items")) return;
    Map<String, Object> items = Json.map(schema.get("items"));
    for (int index = 0; index < value.size() && issues.size() < MOST; index++) {
      check(value.get(index), items, path + "/" + index, issues);
    }
  }

  private static void checkObject(
      Map<String, Object> value, Map<String, Object> schema, String path, List<Issue> issues) {
    Map<String, Object> properties = Json.map(schema.get("properties"));
    Object others = schema.get("additionalProperties");
    for (Object name : Json.list(schema.get("required"))) {
      if (!value.containsKey(name)) issues.add(new Issue(path + "/" + step((String) name), "required", "is required"));
    }
    for (Map.Entry<String, Object> member : value.entrySet()) {
      if (issues.size() >= MOST) return;
      String at = path + "/" + step(member.getKey());
      if (properties.containsKey(member.getKey())) {
        check(member.getValue(), Json.map(properties.get(member.getKey())), at, issues);
      } else if (Boolean.FALSE.equals(others)) {
        issues.add(unknownMember(at, member.getKey(), properties.keySet()));
      } else if (others instanceof Map) {
        check(member.getValue(), Json.map(others), at, issues);
      }
    }
    Number least = (Number) schema.get("minProperties");
    Number most = (Number) schema.get("maxProperties");
    if (least != null && value.size() < least.intValue()) {
      issues.add(new Issue(path, "items", "must have at least " + Text.count(least, "member")));
    }
    if (most != null && value.size() > most.intValue()) {
      issues.add(new Issue(path, "items", "must have at most " + Text.count(most, "member")));
    }
    for (Object rule : Json.list(schema.get("rules"))) Rules.check(value, Json.map(rule), path, issues);
  }

  private static Issue unknownMember(String path, String name, Set<String> known) {
    String plain = plain(name);
    String fix =
        known.stream()
            .filter(one -> name.length() <= LONGEST_NAME && plain(one).equals(plain))
            .findFirst()
            .map(one -> "did you mean " + one + "?")
            .orElseGet(() -> "known members are " + (known.isEmpty() ? "none" : String.join(", ", known)));
    return new Issue(path, "unknown", "is not a known member: " + fix);
  }

  private static boolean isOfType(Object value, String type, String format) {
    switch (type) {
      case "string":
        return value instanceof String || ("binary".equals(format) && value instanceof byte[]);
      case "boolean":
        return value instanceof Boolean;
      case "integer":
        return value instanceof Integer
            || value instanceof Long
            || value instanceof BigInteger
            || (value instanceof Number && isWhole(((Number) value).doubleValue()));
      case "number":
        return value instanceof Number && Double.isFinite(((Number) value).doubleValue());
      case "array":
        return value instanceof List;
      default:
        return value instanceof Map;
    }
  }

  private static boolean isWhole(double value) {
    return Double.isFinite(value) && value == Math.rint(value);
  }

  /** Says which type is expected and which one the value has. */
  static String wrongType(String expected, Object value) {
    return "must be " + expected + ", not " + typeName(value);
  }

  private static String typeName(Object value) {
    if (value == null) return "null";
    if (value instanceof Boolean) return "boolean";
    if (value instanceof Number) return "number";
    if (value instanceof String) return "string";
    if (value instanceof byte[]) return "bytes";
    return value instanceof List ? "array" : "object";
  }

  /** A pattern of the specs. {@code $} means the very end, as in JavaScript. */
  static Pattern compiled(String pattern) {
    return PATTERNS.computeIfAbsent(pattern, source -> {
      StringBuilder translated = new StringBuilder();
      boolean inClass = false;
      for (int at = 0; at < source.length(); at++) {
        char character = source.charAt(at);
        if (character == '\\' && at + 1 < source.length()) {
          translated.append(character).append(source.charAt(++at));
          continue;
        }
        if (character == '[') inClass = true;
        if (character == ']') inClass = false;
        boolean isNested = inClass && (character == '&' || (character == '[' && at > 0 && source.charAt(at - 1) == '['));
        translated.append(character == '$' && !inClass ? "\\z" : isNested ? "\\" + character : String.valueOf(character));
      }
      return Pattern.compile(translated.toString());
    });
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static BigDecimal decimal(Number value) {
    return value instanceof BigDecimal ? (BigDecimal) value : new BigDecimal(value.toString());
  }

  /** Whether a value is one that a schema allows. */
  static boolean same(Object expected, Object value) {
    if (expected instanceof Number && value instanceof Number) {
      return decimal((Number) expected).compareTo(decimal((Number) value)) == 0;
    }
    return expected == null ? value == null : expected.equals(value);
  }

  private static String oneOf(List<Object> values) {
    String printed = values.stream().map(Json::write).collect(Collectors.joining(", "));
    return values.size() == 1 ? printed : "one of " + printed;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** A member's name in a path. A long one is cut. */
  static String step(String name) {
    String part = name.length() > LONGEST_STEP ? name.substring(0, LONGEST_STEP) + "…" : name;
    return part.replace("~", "~0").replace("/", "~1");
  }
}
