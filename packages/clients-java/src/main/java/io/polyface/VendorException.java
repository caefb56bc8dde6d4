package io.polyface;

import java.util.Optional;

/** The vendor refused the call. {@link #code} may be one that is not documented: its kind is then {@code UNKNOWN}. */
public final class VendorException extends ResponseException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String requestId;
  private final String vendorMessage;
  private final String diagnosis;

  /**
   * Creates the exception.
   *
   * @param code the vendor's code
   * @param requestId the vendor's id of the request; {@code null} if not said
   * @param vendorMessage the vendor's own words
   * @param diagnosis why the signature was refused; {@code null} if not known
   * @param facts what is known of the response
   */
  public VendorException(String code, String requestId, String vendorMessage, String diagnosis, Facts facts) {
    super(
        facts.call.operation + ": " + facts.call.service + " returned " + code + " (HTTP " + facts.status
            + (requestId == null ? "" : ", request " + requestId) + "): " + vendorMessage
            + (diagnosis == null ? "" : " " + diagnosis),
        facts);
    this.code = code;
    this.requestId = requestId;
    this.vendorMessage = vendorMessage;
    this.diagnosis = diagnosis;
  }

  /**
   * Returns why the signature was refused, if the server's response allows to find out. It is part of the message.
   *
   * @return the diagnosis, if any
   */
  public Optional<String> diagnosis() {
    return Optional.ofNullable(diagnosis);
  }

  /**
   * Returns the vendor's code.
   *
   * @return the code, as text
   */
  public String code() {
    return code;
  }

  /**
   * Returns the vendor's id of the request. Name it when you ask the vendor's support.
   *
   * @return the id, if any
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * Returns the vendor's own words. They may change: branch on {@link #code} or {@link #kind}.
   *
   * @return the message
   */
  public String vendorMessage() {
    return vendorMessage;
  }
}
