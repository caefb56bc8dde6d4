package io.polyface;

/** The response is not one that the vendor documents: a proxy, a portal, a changed API. */
public final class UnexpectedResponseException extends ResponseException {
  private static final long serialVersionUID = 1L;

  private final String bodyStart;

  /**
   * Creates the exception.
   *
   * @param detail what was expected where
   * @param bodyStart the first characters of the body, redacted
   * @param facts what is known of the response
   */
  public UnexpectedResponseException(String detail, String bodyStart, Facts facts) {
    super(
        facts.call.operation + ": unexpected response from " + facts.call.service + " (HTTP " + facts.status + "): " + detail,
        facts);
    this.bodyStart = bodyStart;
  }

  /**
   * Returns the first characters of the body, without what was sensitive in the request.
   *
   * @return the text
   */
  public String bodyStart() {
    return bodyStart;
  }
}
