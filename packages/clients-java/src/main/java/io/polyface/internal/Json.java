package io.polyface.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** JSON as plain maps, lists, strings, numbers and booleans. Written as JavaScript writes it. */
public final class Json {
  private static final double WHOLE = 1e21;

  private Json() {}

  /** A body is not JSON. */
  static final class NotJsonException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Reads JSON of our own. */
  public static Object parse(byte[] bytes) {
    try {
      return read(bytes);
    } catch (NotJsonException error) {
      throw new IllegalArgumentException("The resource is not JSON.");
    }
  }

  /** Reads JSON in UTF-8, with or without a byte order mark. Bytes that are not UTF-8 become U+FFFD. */
  static Object read(byte[] bytes) throws NotJsonException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      return JsonReader.read(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (IOException | RuntimeException error) {
      throw new NotJsonException();
    }
  }

  /** The value as an object; empty where it is none. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Collections.emptyMap();
  }

  /** The value as a list; empty where it is none. */
  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return value instanceof List ? (List<Object>) value : Collections.emptyList();
  }

  static String text(Object value) {
    return value == null ? null : scalar(value);
  }

  static byte[] bytes(Object value) {
    return write(value).getBytes(StandardCharsets.UTF_8);
  }

  static String write(Object value) {
    StringBuilder to = new StringBuilder();
    write(value, to);
    return to.toString();
  }

  /** A string, number or boolean as text in a query, form or header. */
  static String scalar(Object value) {
    if (value instanceof Double || value instanceof Float) return number(((Number) value).doubleValue());
    return value instanceof BigDecimal ? number(((BigDecimal) value).doubleValue()) : String.valueOf(value);
  }

  private static void write(Object value, StringBuilder to) {
    if (value == null) to.append("null");
    else if (value instanceof CharSequence) quote(value.toString(), to);
    else if (value instanceof Map) writeMap((Map<?, ?>) value, to);
    else if (value instanceof List) writeList((List<?>) value, to);
    else to.append(scalar(value));
  }

  private static void writeMap(Map<?, ?> map, StringBuilder to) {
    char separator = '{';
    if (map.isEmpty()) to.append(separator);
    for (Map.Entry<?, ?> member : map.entrySet()) {
      to.append(separator);
      quote((String) member.getKey(), to);
      to.append(':');
      write(member.getValue(), to);
      separator = ',';
    }
    to.append('}');
  }

  private static void writeList(List<?> list, StringBuilder to) {
    char separator = '[';
    if (list.isEmpty()) to.append(separator);
    for (Object item : list) {
      to.append(separator);
      write(item, to);
      separator = ',';
    }
    to.append(']');
  }

  private static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      int escape = "\"\\\b\f\n\r\t".indexOf(unit);
      if (escape >= 0) {
        to.append('\\').append("\"\\bfnrt".charAt(escape));
      } else if (unit < ' ' || isLoneSurrogate(text, at)) {
        to.append(String.format("\\u%04x", (int) unit));
      } else {
        to.append(unit);
      }
    }
    to.append('"');
  }

  static boolean isLoneSurrogate(String text, int at) {
    char unit = text.charAt(at);
    if (!Character.isSurrogate(unit)) return false;
    return Character.isHighSurrogate(unit)
        ? at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** The shortest digits that mean the number, in JavaScript's notation. */
  private static String number(double value) {
    if (value == 0) return "0";
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) return new BigDecimal(value).toPlainString();
    BigDecimal shortest = new BigDecimal(value);
    for (int digits = 1; digits <= 17; digits++) {
      BigDecimal rounded = shortest.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        shortest = rounded.stripTrailingZeros();
        break;
      }
    }
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent >= -7 && exponent < 21) return shortest.toPlainString();
    String digits = shortest.unscaledValue().abs().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return (value < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}
