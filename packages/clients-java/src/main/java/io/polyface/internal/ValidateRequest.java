package io.polyface.internal;

import io.polyface.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Validates a call before it is encoded. */
final class ValidateRequest {
  private static final Pattern HEADER_TEXT = Pattern.compile("[\\t\\x20-\\x7e]*");
  private static final List<String> REMOVED_SEGMENTS = List.of("", ".", "..");

  private ValidateRequest() {}

  /** The options that are missing; without any, the issues of the input by its schema; without any, those of what a URL and a header cannot carry. */
  static List<Issue> check(Operation operation, Map<String, Object> input, Map<String, String> options) {
    List<Issue> found = new ArrayList<>();
    for (Object name : operation.requiredOptions) {
      String value = options.get(name);
      String message = "requires the option " + name + ": set it on the client";
      if (value == null || value.isEmpty()) found.add(new Issue("", "required", message));
    }
    if (!found.isEmpty()) return found;
    List<Issue> issues = Validate.check(input, operation.input, "");
    if (!issues.isEmpty()) return issues;
    Encode encode = new Encode(operation, input, options, () -> "");
    for (Object one : operation.parameters) {
      Map<String, Object> parameter = Json.map(one);
      Object value = encode.parameterValue(parameter);
      if (value != null) check(parameter, value, found);
    }
    return found;
  }

  private static void check(Map<String, Object> parameter, Object value, List<Issue> found) {
    String path = "/" + parameter.get("name");
    if (parameter.containsKey("enum")) {
      List<Issue> issues = Validate.check(value, Map.of("enum", parameter.get("enum")), path);
      found.addAll(issues);
      if (!issues.isEmpty()) return;
    }
    if ("path".equals(parameter.get("in")) && REMOVED_SEGMENTS.contains(Json.scalar(value))) {
      found.add(new Issue(path, "pattern", "must not be empty, . or ..: it is a path segment"));
    }
    if ("header".equals(parameter.get("in")) && !HEADER_TEXT.matcher(Encode.headerText(parameter, value)).matches()) {
      String message = "must contain only visible ASCII characters, spaces and tabs: it is sent in a header";
      found.add(new Issue(path, "pattern", message));
      return;
    }
    Object style = parameter.getOrDefault("list", "query".equals(parameter.get("in")) ? null : "comma");
    if ("comma".equals(style) && value instanceof List) Commas.check((List<?>) value, path, found);
  }
}
