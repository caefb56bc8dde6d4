package io.polyface;

import java.util.Map;
import java.util.Optional;

/**
 * How a request is signed, to compare with the vendor's tools or your own code. The secret is not part of it; the session token is masked.
 * Everything else is as sent, personal data of the input included: {@code toString} shows none of it.
 */
public final class Explanation {
  private final String method;
  private final String url;
  private final Map<String, String> headers;
  private final String canonicalRequest;
  private final String stringToSign;
  private final String signature;

  /**
   * Creates an explanation.
   *
   * @param method the HTTP method
   * @param url the address with its query
   * @param headers the headers by their names in lower case
   * @param canonicalRequest the canonical request; {@code null} in schemes that have none
   * @param stringToSign the string to sign
   * @param signature the signature in the encoding in which it is sent
   */
  public Explanation(
      String method,
      String url,
      Map<String, String> headers,
      String canonicalRequest,
      String stringToSign,
      String signature) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.canonicalRequest = canonicalRequest;
    this.stringToSign = stringToSign;
    this.signature = signature;
  }

  /**
   * Returns the HTTP method.
   *
   * @return the method
   */
  public String method() {
    return method;
  }

  /**
   * Returns the address.
   *
   * @return the address with its query
   */
  public String url() {
    return url;
  }

  /**
   * Returns the headers.
   *
   * @return the headers by their names in lower case
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Returns the canonical request.
   *
   * @return the text; empty in schemes that have none
   */
  public Optional<String> canonicalRequest() {
    return Optional.ofNullable(canonicalRequest);
  }

  /**
   * Returns the string to sign.
   *
   * @return the text
   */
  public String stringToSign() {
    return stringToSign;
  }

  /**
   * Returns the signature.
   *
   * @return the signature in the encoding in which it is sent
   */
  public String signature() {
    return signature;
  }

  @Override
  public String toString() {
    return "Explanation{" + method + " " + url.split("\\?", 2)[0] + "}";
  }
}
