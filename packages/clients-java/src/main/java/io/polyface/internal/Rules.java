package io.polyface.internal;

import io.polyface.Issue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks the rules between the members of an object ({@code x-rules}). */
final class Rules {
  private Rules() {}

  static void check(Map<String, Object> value, Map<String, Object> rule, String path, List<Issue> issues) {
    if (rule.containsKey("ordered")) {
      checkOrder(value, present(value, rule, "ordered"), path, issues);
    } else if (rule.containsKey("exactlyOneOf")) {
      checkExactlyOne(rule, present(value, rule, "exactlyOneOf"), path, issues);
    } else if (rule.containsKey("atLeastOneOf")) {
      if (!present(value, rule, "atLeastOneOf").isEmpty()) return;
      String names = names(rule, "atLeastOneOf");
      issues.add(required(path, first(rule, "atLeastOneOf"), ": at least one of " + names));
    } else if (rule.containsKey("allOrNoneOf")) {
      List<String> present = present(value, rule, "allOrNoneOf");
      if (!present.isEmpty()) addAbsent(value, rule, "allOrNoneOf", present.get(0) + " is given", path, issues);
    } else {
      checkCondition(value, rule, path, issues);
    }
  }

  private static void checkCondition(
      Map<String, Object> value, Map<String, Object> rule, String path, List<Issue> issues) {
    Map<String, Object> conditions = Json.map(rule.get("when"));
    for (Map.Entry<String, Object> condition : conditions.entrySet()) {
      Object member = value.get(condition.getKey());
      if (Json.list(condition.getValue()).stream().noneMatch(one -> Validate.same(one, member))) return;
    }
    String when =
        conditions.keySet().stream()
            .map(name -> name + " is " + Json.scalar(value.get(name)))
            .collect(Collectors.joining(" and "));
    addAbsent(value, rule, "required", when, path, issues);
  }

  private static void checkExactlyOne(
      Map<String, Object> rule, List<String> present, String path, List<Issue> issues) {
    String oneOf = "exactly one of " + names(rule, "exactlyOneOf");
    if (present.isEmpty()) issues.add(required(path, first(rule, "exactlyOneOf"), ": " + oneOf));
    for (String name : present.subList(Math.min(1, present.size()), present.size())) {
      String message = "must be absent when " + present.get(0) + " is given: " + oneOf + " is allowed";
      issues.add(new Issue(at(path, name), "union", message));
    }
  }

  private static void checkOrder(Map<String, Object> value, List<String> present, String path, List<Issue> issues) {
    for (int index = 1; index < present.size(); index++) {
      String previous = present.get(index - 1);
      if (!isGreater(value.get(previous), value.get(present.get(index)))) continue;
      issues.add(new Issue(at(path, present.get(index)), "range", "must not be less than " + previous));
    }
  }

  private static boolean isGreater(Object left, Object right) {
    if (left instanceof String && right instanceof String) return ((String) left).compareTo((String) right) > 0;
    boolean areNumbers = left instanceof Number && right instanceof Number;
    return areNumbers && new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) > 0;
  }

  private static void addAbsent(
      Map<String, Object> value, Map<String, Object> rule, String key, String when, String path, List<Issue> issues) {
    for (Object name : Json.list(rule.get(key))) {
      if (!value.containsKey(name)) issues.add(required(path, (String) name, " when " + when));
    }
  }

  private static List<String> present(Map<String, Object> value, Map<String, Object> rule, String key) {
    return Json.list(rule.get(key)).stream().map(String.class::cast).filter(value::containsKey).collect(Collectors.toList());
  }

  private static String first(Map<String, Object> rule, String key) {
    return (String) Json.list(rule.get(key)).get(0);
  }

  private static String names(Map<String, Object> rule, String key) {
    return Json.list(rule.get(key)).stream().map(String.class::cast).collect(Collectors.joining(", "));
  }

  private static Issue required(String path, String name, String what) {
    return new Issue(at(path, name), "required", "is required" + what);
  }

  private static String at(String path, String name) {
    return path + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
