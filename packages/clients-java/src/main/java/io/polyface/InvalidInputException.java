package io.polyface;

import java.util.List;

/** The input does not fit the operation. Nothing was sent. */
public final class InvalidInputException extends PolyfaceException {
  private static final long serialVersionUID = 1L;

  private final transient List<Issue> issues;

  /**
   * Creates the exception.
   *
   * @param issues what is wrong
   * @param call the call
   */
  public InvalidInputException(List<Issue> issues, Call call) {
    super(call.operation + ": invalid input, nothing was sent: " + Issue.format(issues, "the input"), call);
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
}
