package io.polyface;

/** No response arrived. Whether the vendor carried out the call is unknown, unless {@link #isSent} is false. */
public final class TransportException extends PolyfaceException {
  private static final long serialVersionUID = 1L;

  /** Why no response arrived. */
  public enum Reason {
    /** An attempt took too long. */
    TIMEOUT,
    /** All attempts and waits together took too long. */
    DEADLINE,
    /** The network failed. */
    NETWORK
  }

  private final Reason reason;
  private final boolean sent;

  /**
   * Creates the exception.
   *
   * @param reason why no response arrived
   * @param detail the same in words
   * @param sent whether bytes may have left
   * @param call the call
   */
  public TransportException(Reason reason, String detail, boolean sent, Call call) {
    super(
        call.operation + ": no response from " + call.service + " (" + reason.name().toLowerCase(java.util.Locale.ROOT) + "): " + detail,
        call);
    this.reason = reason;
    this.sent = sent;
  }

  /**
   * Returns why no response arrived.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns whether bytes of the request may have left.
   *
   * @return whether they may
   */
  public boolean isSent() {
    return sent;
  }
}
