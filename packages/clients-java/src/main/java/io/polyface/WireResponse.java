package io.polyface;

import java.util.List;
import java.util.Map;

/** A response as bytes on the wire. {@code toString} shows no header and no body. */
public final class WireResponse {
  private final int status;
  private final List<Map.Entry<String, String>> headers;
  private final byte[] body;

  /**
   * Creates a response.
   *
   * @param status the HTTP status
   * @param headers the headers, names in lower case
   * @param body the body
   */
  public WireResponse(int status, List<Map.Entry<String, String>> headers, byte[] body) {
    this.status = status;
    this.headers = List.copyOf(headers);
    this.body = body;
  }

  /**
   * Returns the status.
   *
   * @return the HTTP status
   */
  public int status() {
    return status;
  }

  /**
   * Returns the headers.
   *
   * @return the headers, names in lower case
   */
  public List<Map.Entry<String, String>> headers() {
    return headers;
  }

  /**
   * Returns the body.
   *
   * @return the bytes
   */
  public byte[] body() {
    return body;
  }

  /**
   * Returns the first value of a header.
   *
   * @param name the name in lower case
   * @return the value; {@code null} if absent
   */
  public String header(String name) {
    for (Map.Entry<String, String> header : headers) if (header.getKey().equals(name)) return header.getValue();
    return null;
  }

  /**
   * Returns whether the status is 2xx.
   *
   * @return whether it is
   */
  public boolean isOk() {
    return status >= 200 && status < 300;
  }

  @Override
  public String toString() {
    return "WireResponse{" + status + ", " + body.length + " bytes}";
  }
}
