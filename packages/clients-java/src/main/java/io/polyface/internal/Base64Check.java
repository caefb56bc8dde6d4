package io.polyface.internal;

import io.polyface.Issue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks Base64 and sizes in bytes. */
final class Base64Check {
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*+={0,2}");

  private Base64Check() {}

  /** Checks {@code format: byte} and {@code maxBytes} of a text or of bytes. */
  static void check(Object value, Map<String, Object> schema, String path, List<Issue> issues) {
    Number limit = (Number) schema.get("maxBytes");
    boolean isBase64 = value instanceof String && "byte".equals(schema.get("format"));
    if (isBase64 && (((String) value).length() % 4 != 0 || !BASE64.matcher((String) value).matches())) {
      String message = "must be Base64 with padding, without a data: prefix and without line breaks";
      issues.add(new Issue(path, "pattern", message));
    } else if (limit != null && size(value, isBase64) > limit.longValue()) {
      issues.add(new Issue(path, "length", "must have at most " + Text.count(limit, "byte")));
    }
  }

  private static long size(Object value, boolean isBase64) {
    if (value instanceof byte[]) return ((byte[]) value).length;
    if (!(value instanceof String)) return 0;
    String text = (String) value;
    if (!isBase64) return Text.utf8(text).length;
    return text.length() / 4 * 3L - (text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0);
  }
}
