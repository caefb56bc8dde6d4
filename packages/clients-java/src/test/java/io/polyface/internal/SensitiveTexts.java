package io.polyface.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The personal data of a case. */
public final class SensitiveTexts {
  /** Shorter ones stand in other words as well. */
  private static final int SHORTEST = 3;

  private SensitiveTexts() {}

  /** The texts that the operation's schema marks as sensitive. */
  public static List<String> of(Map<String, Object> one) {
    List<String> found = new ArrayList<>();
    for (Object value : SensitiveValues.of(input(one), TypeScriptClients.operation(one).input)) {
      if (value instanceof String && ((String) value).length() >= SHORTEST) found.add((String) value);
    }
    return found;
  }

  /** The input of a case, with its bytes. */
  public static Map<String, Object> input(Map<String, Object> one) {
    return Json.map(TypeScriptClients.withBytes(one.get("input")));
  }
}
