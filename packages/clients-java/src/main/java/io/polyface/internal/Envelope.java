package io.polyface.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the parts of a response are in the bodies of a service. Locations are JSON pointers; the empty one is the whole body. */
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

  /** The first condition of a success that a body does not meet, in words; {@code null} if it meets all. */
  static String unmetCondition(Map<String, Object> envelope, Object body) {
    for (Object one : Json.list(envelope.get("success"))) {
      if (!isMet(Json.map(one), body)) return described(Json.map(one));
    }
    return null;
  }

  /** The error code of a body. The code of a success is none. */
  static String errorCode(Map<String, Object> envelope, Object body) {
    List<Object> places = new ArrayList<>(Json.list(envelope.get("code")));
    for (Object one : Json.list(envelope.get("success"))) {
      if (Json.map(one).containsKey("is") && isMet(Json.map(one), body)) places.remove(Json.map(one).get("at"));
    }
    return textAt(body, places);
  }

  private static boolean isMet(Map<String, Object> condition, Object body) {
    Object value = at(body, (String) condition.get("at"));
    if (condition.containsKey("is")) return isSame(value, condition.get("is"));
    return (value != ABSENT && value != null) == condition.containsKey("present");
  }

  private static String described(Map<String, Object> condition) {
    String place = (String) condition.get("at");
    if (condition.containsKey("is")) return place + " must be " + Json.write(condition.get("is"));
    return place + (condition.containsKey("present") ? " is required" : " must be absent");
  }

  /** The first number or text that is not empty at one of the places, as a text. */
  static String textAt(Object body, List<Object> places) {
    for (Object place : places) {
      Object value = at(body, (String) place);
      if ((value instanceof String || value instanceof Number) && !value.equals("")) return Json.scalar(value);
    }
    return null;
  }

  /** A number or a boolean and its text are the same value: vendors send both. */
  private static boolean isSame(Object value, Object expected) {
    boolean isScalar = value instanceof String || value instanceof Number || value instanceof Boolean;
    return isScalar && Json.scalar(value).equals(Json.scalar(expected));
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
