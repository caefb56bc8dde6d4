package io.polyface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Converts values of JSON into the types of the models. {@code null} stays {@code null}. Used by the generated code. */
public final class Decode {
  private Decode() {}

  /**
   * Returns the value as it is.
   *
   * @param value any value
   * @return the value
   */
  public static Object ofObject(Object value) {
    return value;
  }

  /**
   * Converts to a string.
   *
   * @param value a string
   * @return the string
   */
  public static String ofString(Object value) {
    return (String) value;
  }

  /**
   * Converts to 32 bits.
   *
   * @param value a number
   * @return the number
   */
  public static Integer ofInteger(Object value) {
    return value == null ? null : Math.toIntExact(((Number) value).longValue());
  }

  /**
   * Converts to 64 bits.
   *
   * @param value a number
   * @return the number
   */
  public static Long ofLong(Object value) {
    return value == null ? null : ((Number) value).longValue();
  }

  /**
   * Converts to a double.
   *
   * @param value a number
   * @return the number
   */
  public static Double ofDouble(Object value) {
    return value == null ? null : ((Number) value).doubleValue();
  }

  /**
   * Converts to a boolean.
   *
   * @param value a boolean
   * @return the boolean
   */
  public static Boolean ofBoolean(Object value) {
    return (Boolean) value;
  }

  /**
   * Copies bytes.
   *
   * @param value a byte array
   * @return a copy
   */
  public static byte[] ofBytes(Object value) {
    return value == null ? null : ((byte[]) value).clone();
  }

  /**
   * Converts to a map.
   *
   * @param value a map with strings as keys
   * @return a copy
   */
  public static Map<String, Object> ofMap(Object value) {
    if (value == null) return null;
    Map<String, Object> copy = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((name, member) -> copy.put((String) name, member));
    return copy;
  }

  /**
   * Converts the items of a list.
   *
   * @param decode converts an item
   * @param <T> the type of an item
   * @return converts a list
   */
  public static <T> Function<Object, List<T>> list(Function<Object, T> decode) {
    return value -> {
      if (value == null) return null;
      List<T> items = new ArrayList<>();
      for (Object item : (List<?>) value) items.add(decode.apply(item));
      return Collections.unmodifiableList(items);
    };
  }

  /**
   * Converts the values of a map.
   *
   * @param decode converts a value
   * @param <T> the type of a value
   * @return converts a map with strings as keys
   */
  public static <T> Function<Object, Map<String, T>> map(Function<Object, T> decode) {
    return value -> {
      if (value == null) return null;
      Map<String, T> members = new LinkedHashMap<>();
      ofMap(value).forEach((name, member) -> members.put(name, decode.apply(member)));
      return Collections.unmodifiableMap(members);
    };
  }
}
