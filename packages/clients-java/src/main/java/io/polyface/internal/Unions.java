package io.polyface.internal;

import io.polyface.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Validates a value by a union, and finds the branch that its discriminator selects. */
final class Unions {
  private Unions() {}

  static void check(Object value, List<Object> branches, String path, boolean isAny, List<Issue> issues) {
    List<List<Issue>> results = new ArrayList<>();
    for (Object branch : branches) results.add(Validate.check(value, Json.map(branch), path));
    long matches = results.stream().filter(List::isEmpty).count();
    if (matches == 1 || (matches > 1 && isAny)) return;
    if (matches > 1) {
      issues.add(new Issue(path, "union", "must match exactly one of " + names(branches) + ", not several"));
      return;
    }
    Map<String, Object> selected = selected(value, branches);
    if (selected != null) {
      issues.addAll(conditional(selected, results.get(branches.indexOf(selected))));
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
    else issues.add(new Issue(path, "union", "must match one of " + names(branches)));
  }

  /** The members that identify a branch: required, with exactly one allowed value. */
  static Map<String, Object> discriminators(Map<String, Object> branch) {
    Map<String, Object> found = new LinkedHashMap<>();
    for (Object name : Json.list(branch.get("required"))) {
      Map<String, Object> member = Json.map(Json.map(branch.get("properties")).get(name));
      List<Object> values = Json.list(member.get("enum"));
      if (values.size() == 1) found.put((String) name, values.get(0));
    }
    return found;
  }

  /** The only branch whose discriminators a value has; {@code null} if there is none. */
  static Map<String, Object> selected(Object value, List<Object> branches) {
    List<Map<String, Object>> selected = new ArrayList<>();
    for (Object branch : branches) if (isSelected(value, Json.map(branch))) selected.add(Json.map(branch));
    return selected.size() == 1 ? selected.get(0) : null;
  }

  private static boolean isSelected(Object value, Map<String, Object> branch) {
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
    boolean isMissing = !Json.map(value).containsKey(name);
    String message = (isMissing ? "is required: one of " : "must be one of ") + known;
    return new Issue(path + "/" + name, isMissing ? "required" : "enum", message);
  }

  static String names(List<Object> branches) {
    List<String> names = new ArrayList<>();
    for (Object branch : branches) {
      Object name = Json.map(branch).get("name");
      names.add(name == null ? "form " + (names.size() + 1) : (String) name);
    }
    return String.join(", ", names);
  }
}
