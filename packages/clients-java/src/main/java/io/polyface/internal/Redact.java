package io.polyface.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Keeps secrets and personal data out of every text that reaches an exception. */
final class Redact {
  private static final int LOOKED_AT = 65_536;

  private Redact() {}

  /** The texts and numbers of a value that its schema marks as sensitive. */
  static List<String> sensitiveTexts(Object value, Map<String, Object> schema) {
    List<String> found = new ArrayList<>();
    collect(value, schema, false, found);
    return found;
  }

  /** The beginning of a text in which each secret is {@code ***}, in all usual spellings. Masks first, then cuts. */
  static String text(String text, List<String> secrets, int length) {
    boolean cut = text.length() > LOOKED_AT;
    String lookedAt = cut ? text.substring(0, LOOKED_AT) : text;
    Set<String> forms = new LinkedHashSet<>();
    for (String secret : secrets) addSpellings(secret, forms);
    List<String> longestFirst = new ArrayList<>(forms);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    for (String form : longestFirst) {
      if (form.length() < 2) continue;
      lookedAt = lookedAt.replace(form, "***");
      if (cut) lookedAt = withoutBeginning(lookedAt, form);
    }
    return lookedAt.length() > length ? lookedAt.substring(0, length) : lookedAt;
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
          .forEach((name, member) -> collect(member, Normalize.memberSchema(schema, name), sensitive, found));
    } else if (sensitive && value instanceof byte[]) {
      found.add(Text.of((byte[]) value));
    } else if (sensitive && (value instanceof String || value instanceof Number)) {
      found.add(Json.scalar(value));
    }
  }

  private static void addSpellings(String secret, Set<String> forms) {
    if (secret == null || secret.length() < 2) return;
    String encoded = Text.percentEncode(secret);
    String json = Json.write(secret);
    String quoted = json.substring(1, json.length() - 1);
    String ascii = ascii(quoted);
    String html =
        secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    forms.addAll(
        List.of(
            secret,
            encoded,
            encoded.equals(secret) ? secret : encoded.toLowerCase(Locale.ROOT),
            encoded.replace("%21", "!").replace("%27", "'").replace("%28", "(").replace("%29", ")").replace("%2A", "*"),
            encoded.replace("%20", "+"),
            Text.percentEncode(encoded),
            quoted,
            ascii,
            ascii.toUpperCase(Locale.ROOT).replace("\\U", "\\u"),
            quoted.replace("/", "\\/"),
            ascii.replace("/", "\\/"),
            html.replace("'", "&#x27;"),
            html.replace("'", "&#39;")));
  }

  private static String ascii(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char unit : text.toCharArray()) {
      if (unit < 128) escaped.append(unit);
      else escaped.append(String.format("\\u%04x", (int) unit));
    }
    return escaped.toString();
  }

  /** The text without the beginning of a secret that was cut off at its end. */
  private static String withoutBeginning(String text, String form) {
    for (int length = Math.min(form.length() - 1, text.length()); length > 1; length--) {
      if (text.regionMatches(text.length() - length, form, 0, length)) return text.substring(0, text.length() - length) + "***";
    }
    return text;
  }
}
