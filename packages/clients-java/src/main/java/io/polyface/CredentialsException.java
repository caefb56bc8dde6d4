package io.polyface;

/** The credentials provider failed or returned unusable credentials. Nothing was sent; see the cause. */
public final class CredentialsException extends PolyfaceException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param cause what the provider threw
   * @param call the call
   */
  public CredentialsException(Throwable cause, Call call) {
    super(
        call.operation + ": no credentials for " + call.service + ", nothing was sent: the credentials provider failed ("
            + cause.getClass().getSimpleName() + ")",
        call);
    initCause(cause);
  }
}
