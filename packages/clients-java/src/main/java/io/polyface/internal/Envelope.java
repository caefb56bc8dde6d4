package io.polyface.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where things sit in a service's bodies. Places are JSON pointers; the empty one is the whole body. */
final class Envelope {
  /** There is nothing at a place; {@code null} is JSON's {@code null}. */
  static final Object ABSENT = new Object();

  private Envelope() {}

  static Object at(Object body, String pointer) {
    Object value = body;
    for (String step : steps(pointer)) {
      if (!(value instanceof Map) || !Json.map(value).containsKey(step)) return ABSENT;
      value = Json.map(value).get(step);
    }
    return value;
  }

  /** The body with a value put at a place; objects on the way are created. */
  static Object with(Object body, String pointer, Object value) {
    return put(body, steps(pointer), value);
  }

  /** What a success needs and a body lacks, in words; {@code null} for the body of a success. */
  static String unmetCondition(Map<String, Object> envelope, Object body) {
    for (Object one : Json.list(envelope.get("success"))) {
      Map<String, Object> condition = Json.map(one);
      String place = (String) condition.get("at");
      Object value = at(body, place);
      boolean isThere = value != ABSENT && value != null;
      if (Boolean.TRUE.equals(condition.get("absent"))) {
        if (isThere) return place + " is present";
      } else if (condition.containsKey("is")) {
        if (!isSame(value, condition.get("is"))) return place + " is not " + Json.scalar(condition.get("is"));
      } else if (!isThere) {
        return place + " is missing";
      }
    }
    return null;
  }

  /** The first text or number found at one of the places. */
  static String textAt(Object body, List<Object> places) {
    for (Object place : places) {
      Object value = at(body, (String) place);
      if (value instanceof String || value instanceof Number) return Json.scalar(value);
    }
    return null;
  }

  /** Whether a value is the expected one; a code given as number or as text is the same code. */
  private static boolean isSame(Object value, Object expected) {
    if (value instanceof Boolean || expected instanceof Boolean) return expected.equals(value);
    return (value instanceof String || value instanceof Number) && Json.scalar(value).equals(Json.scalar(expected));
  }

  private static Object put(Object body, List<String> steps, Object value) {
    if (steps.isEmpty()) return value;
    Map<String, Object> members = new LinkedHashMap<>(Json.map(body));
    members.put(steps.get(0), put(members.get(steps.get(0)), steps.subList(1, steps.size()), value));
    return members;
  }

  private static List<String> steps(String pointer) {
    if (pointer.isEmpty()) return List.of();
    String[] steps = pointer.substring(1).split("/", -1);
    for (int at = 0; at < steps.length; at++) steps[at] = steps[at].replace("~1", "/").replace("~0", "~");
    return List.of(steps);
  }
}
