package io.polyface;

/** The root of every exception that a call throws. None contains a secret, a signature or a value of the input. */
public abstract class PolyfaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String service;
  private final String operation;
  private final int attempts;

  /**
   * Creates the exception.
   *
   * @param message the message
   * @param call the call it is about
   */
  PolyfaceException(String message, Call call) {
    super(message);
    this.service = call.service;
    this.operation = call.operation;
    this.attempts = call.attempts;
  }

  /**
   * Returns the service, for example {@code tencent-faceid}.
   *
   * @return the service
   */
  public String service() {
    return service;
  }

  /**
   * Returns the operation, for example {@code getFaceIdToken}.
   *
   * @return the operation
   */
  public String operation() {
    return operation;
  }

  /**
   * Returns how many times the request was sent.
   *
   * @return the number
   */
  public int attempts() {
    return attempts;
  }

  /** The call that an exception is about. */
  public static final class Call {
    final String service;
    final String operation;
    final int attempts;

    /**
     * Creates it.
     *
     * @param service the service
     * @param operation the operation
     * @param attempts how many times the request was sent
     */
    public Call(String service, String operation, int attempts) {
      this.service = service;
      this.operation = operation;
      this.attempts = attempts;
    }
  }
}
