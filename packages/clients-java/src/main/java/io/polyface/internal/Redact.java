package io.polyface.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps secrets and personal data out of every text that reaches an exception. */
final class Redact {
  private static final int LOOKED_AT = 65_536;
  /** Longer secrets are pictures: looked for as they are, percent-encoded and as JSON, and not in every spelling. */
  private static final int ESCAPED = 300;

  private static final Map<String, String> SPECIAL =
      Map.of(
          "&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;", "'", "&apos;", " ", "\\+",
          "\n", "\\\\n", "\r", "\\\\r", "\t", "\\\\t");

  private Redact() {}

  /** The texts and numbers of a value that its schema marks as sensitive. */
  static List<String> sensitiveTexts(Object value, Map<String, Object> schema) {
    List<String> found = new ArrayList<>();
    collect(value, schema, false, found);
    return found;
  }

  /** The beginning of a text in which each secret is {@code ***}, however it is escaped. Masks first, then cuts. */
  static String text(String text, List<String> secrets, int length) {
    boolean cut = text.length() > LOOKED_AT;
    String lookedAt = cut ? text.substring(0, LOOKED_AT) : text;
    List<String> longestFirst = new ArrayList<>();
    for (String secret : secrets) if (secret != null && secret.length() > 1) longestFirst.add(Text.wellFormed(secret));
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    for (String secret : longestFirst) {
      if (secret.length() <= ESCAPED) lookedAt = anySpelling(secret).matcher(lookedAt).replaceAll("***");
      String json = Json.write(secret);
      for (String form : List.of(secret, Text.percentEncode(secret), json.substring(1, json.length() - 1))) {
        lookedAt = lookedAt.replace(form, "***");
        if (cut) lookedAt = withoutBeginning(lookedAt, form);
      }
    }
    return lookedAt.length() > length ? lookedAt.substring(0, length) : lookedAt;
  }

  /** A whole text, masked. */
  static String whole(String text, List<String> secrets) {
    return text(text, secrets, Integer.MAX_VALUE);
  }

  /** Headers by name, their values masked. */
  static Map<String, String> headers(List<Map.Entry<String, String>> headers, List<String> secrets) {
    Map<String, String> masked = new LinkedHashMap<>();
    for (Map.Entry<String, String> header : headers) masked.put(header.getKey(), whole(header.getValue(), secrets));
    return masked;
  }

  private static void collect(Object value, Map<String, Object> schema, boolean marked, List<String> found) {
    if (schema == null && !marked) return;
    boolean sensitive = marked || schema.containsKey("sensitive");
    if (schema != null) {
      for (String union : List.of("allOf", "oneOf", "anyOf")) {
        for (Object branch : Json.list(schema.get(union))) collect(value, Json.map(branch), sensitive, found);
      }
    }
    if (value instanceof List) {
      Map<String, Object> items = schema == null || !schema.containsKey("items") ? null : Json.map(schema.get("items"));
      for (Object item : (List<?>) value) collect(item, items, sensitive, found);
    } else if (value instanceof Map) {
      Json.map(value)
          .forEach((name, member) -> collect(member, Operation.memberSchema(schema, name), sensitive, found));
    } else if (sensitive && value instanceof byte[]) {
      found.add(Text.of((byte[]) value));
    } else if (sensitive && (value instanceof String || value instanceof Number)) {
      found.add(Json.scalar(value));
    }
  }

  private static Pattern anySpelling(String secret) {
    StringBuilder pattern = new StringBuilder();
    secret.codePoints().forEach(character -> pattern.append(anySpelling(character)));
    return Pattern.compile(pattern.toString());
  }

  /** A pattern for a character as it is, in JSON, in a URL, in HTML, or behind a backslash. */
  private static String anySpelling(int character) {
    String text = new String(Character.toChars(character));
    StringBuilder percent = new StringBuilder();
    for (byte one : Text.utf8(text)) percent.append(String.format("%%(?:25)?%02x", one));
    StringBuilder unicode = new StringBuilder();
    for (char unit : text.toCharArray()) unicode.append(String.format("\\\\u%04x", (int) unit));
    String entity = String.format("&#(?:x0*%x|0*%d);", character, character);
    String forms = String.join("|", "\\\\?" + Pattern.quote(text), "(?i:" + percent + "|" + unicode + "|" + entity + ")");
    String special = SPECIAL.get(text);
    return "(?:" + forms + (special == null ? "" : "|" + special) + ")";
  }

  /** The text without the beginning of a secret that was cut off at its end. */
  private static String withoutBeginning(String text, String form) {
    for (int length = Math.min(Math.min(form.length() - 1, ESCAPED), text.length()); length > 1; length--) {
      if (text.regionMatches(text.length() - length, form, 0, length)) return text.substring(0, text.length() - length) + "***";
    }
    return text;
  }
}
