package io.polyface;

import java.util.Map;

/** What an operation takes. */
public interface Input {
  /**
   * Returns the members by the vendor's names.
   *
   * @return an unmodifiable map of strings, numbers, booleans, byte arrays, lists and maps
   */
  Map<String, Object> toMap();
}
