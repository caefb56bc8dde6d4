package io.polyface;

/** One violation of a schema. Holds no value of the input. */
public final class Issue {
  private final String path;
  private final String rule;
  private final String message;

  /**
   * Creates an issue.
   *
   * @param path a JSON pointer into the input, with the vendor's names; empty for the whole
   * @param rule required, unknown, type, enum, pattern, length, range, items or union
   * @param message what is wrong and how to fix it
   */
  public Issue(String path, String rule, String message) {
    this.path = path;
    this.rule = rule;
    this.message = message;
  }

  /**
   * Returns the place.
   *
   * @return a JSON pointer into the input
   */
  public String path() {
    return path;
  }

  /**
   * Returns the rule that is broken.
   *
   * @return the rule
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns what is wrong and how to fix it.
   *
   * @return the message
   */
  public String message() {
    return message;
  }

  @Override
  public String toString() {
    return (path.isEmpty() ? "the input" : path) + " " + message;
  }
}
