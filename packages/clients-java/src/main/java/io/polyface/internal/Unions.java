package io.polyface.internal;

import io.polyface.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Validates a value by a union, and finds out which branch was meant. */
final class Unions {
  private Unions() {}

  static void check(Object value, List<Object> branches, String path, boolean anyFits, List<Issue> issues) {
    List<List<Issue>> results = new ArrayList<>();
    for (Object branch : branches) results.add(Validate.check(value, Json.map(branch), path));
    long fitting = results.stream().filter(List::isEmpty).count();
    if (fitting == 1 || (fitting > 1 && anyFits)) return;
    if (fitting > 1) {
      issues.add(new Issue(path, "union", "fits more than one of " + names(branches)));
      return;
    }
    List<Integer> meant = new ArrayList<>();
    for (int index = 0; index < branches.size(); index++) if (isMeant(value, Json.map(branches.get(index)))) meant.add(index);
    if (meant.size() == 1) {
      issues.addAll(conditional(Json.map(branches.get(meant.get(0))), results.get(meant.get(0))));
      return;
    }
    Issue wrong = wrongDiscriminator(value, branches, path);
    if (wrong != null) {
      issues.add(wrong);
      return;
    }
    results.sort((left, right) -> Integer.compare(left.size(), right.size()));
    boolean isClear = results.size() == 1 || results.get(0).size() < results.get(1).size();
    if (isClear) issues.addAll(results.get(0));
    else issues.add(new Issue(path, "union", "fits none of " + names(branches)));
  }

  /** The members of a branch that say which branch it is: required, with one value. */
  private static Map<String, Object> discriminators(Map<String, Object> branch) {
    Map<String, Object> found = new LinkedHashMap<>();
    for (Object name : Json.list(branch.get("required"))) {
      Map<String, Object> member = Json.map(Json.map(branch.get("properties")).get(name));
      List<Object> values = Json.list(member.get("enum"));
      if (values.size() == 1) found.put((String) name, values.get(0));
    }
    return found;
  }

  private static boolean isMeant(Object value, Map<String, Object> branch) {
    Map<String, Object> marks = discriminators(branch);
    return value instanceof Map && !marks.isEmpty() && Json.map(value).entrySet().containsAll(marks.entrySet());
  }

  private static List<Issue> conditional(Map<String, Object> branch, List<Issue> issues) {
    String condition =
        discriminators(branch).entrySet().stream()
            .map(mark -> mark.getKey() + " is " + mark.getValue())
            .collect(Collectors.joining(" and "));
    return issues.stream()
        .map(issue ->
            issue.rule().equals("required")
                ? new Issue(issue.path(), issue.rule(), "is required when " + condition)
                : issue)
        .collect(Collectors.toList());
  }

  private static Issue wrongDiscriminator(Object value, List<Object> branches, String path) {
    Map<String, Object> first = discriminators(Json.map(branches.get(0)));
    if (first.isEmpty() || !(value instanceof Map)) return null;
    String name = first.keySet().iterator().next();
    List<Object> marks = new ArrayList<>();
    for (Object branch : branches) marks.add(discriminators(Json.map(branch)).get(name));
    if (marks.contains(null)) return null;
    String known = marks.stream().map(Json::write).collect(Collectors.joining(", "));
    boolean isMissing = Json.map(value).get(name) == null;
    String message = (isMissing ? "is required: one of " : "must be one of ") + known;
    return new Issue(path + "/" + name, isMissing ? "required" : "enum", message);
  }

  private static String names(List<Object> branches) {
    List<String> names = new ArrayList<>();
    for (Object branch : branches) {
      Object name = Json.map(branch).get("name");
      names.add(name == null ? "form " + (names.size() + 1) : (String) name);
    }
    return String.join(", ", names);
  }
}
