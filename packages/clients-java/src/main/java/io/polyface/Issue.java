package io.polyface;

import java.util.List;
import java.util.stream.Collectors;

/** One violation of a schema. Contains no value of the input. */
public final class Issue {
  private static final int SHOWN = 10;

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

  /**
   * Formats issues for a message: the first ten, and how many more there are.
   *
   * @param issues the issues
   * @param whole the name of the value itself
   * @return the text
   */
  public static String format(List<Issue> issues, String whole) {
    String first =
        issues.stream()
            .limit(SHOWN)
            .map(issue -> (issue.path.isEmpty() ? whole : issue.path) + " " + issue.message)
            .collect(Collectors.joining("; "));
    return issues.size() > SHOWN ? first + "; and " + (issues.size() - SHOWN) + " more" : first;
  }

  @Override
  public String toString() {
    return (path.isEmpty() ? "the input" : path) + " " + message;
  }
}
