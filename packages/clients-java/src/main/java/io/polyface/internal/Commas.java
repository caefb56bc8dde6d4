package io.polyface.internal;

import io.polyface.Issue;
import java.util.List;

/** Checks lists whose items are sent as one value. */
final class Commas {
  private Commas() {}

  /** Items that are sent as one value, separated by commas, must not contain one. */
  static void check(List<?> items, String path, List<Issue> issues) {
    String message = "must not contain a comma: the items are sent as one value, separated by commas";
    for (int index = 0; index < items.size(); index++) {
      Object item = items.get(index);
      boolean isWrong = item instanceof String && ((String) item).indexOf(',') >= 0;
      if (isWrong) issues.add(new Issue(path + "/" + index, "pattern", message));
    }
  }
}
