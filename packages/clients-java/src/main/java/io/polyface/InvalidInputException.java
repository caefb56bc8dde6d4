package io.polyface;

import java.util.List;
import java.util.stream.Collectors;

/** The input does not fit the operation. Nothing was sent. */
public final class InvalidInputException extends PolyfaceException {
  private static final long serialVersionUID = 1L;
  private static final int LISTED = 10;

  private final transient List<Issue> issues;

  /**
   * Creates the exception.
   *
   * @param issues what is wrong
   * @param call the call
   */
  public InvalidInputException(List<Issue> issues, Call call) {
    super(call.operation + ": invalid input, nothing was sent: " + listed(issues), call);
    this.issues = List.copyOf(issues);
  }

  /**
   * Returns what is wrong.
   *
   * @return the first 100 violations
   */
  public List<Issue> issues() {
    return issues;
  }

  private static String listed(List<Issue> issues) {
    String first = issues.stream().limit(LISTED).map(Issue::toString).collect(Collectors.joining("; "));
    return issues.size() > LISTED ? first + "; and " + (issues.size() - LISTED) + " more" : first;
  }
}
