package io.polyface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A request as bytes on the wire. The bytes signed are the bytes sent. {@code toString} shows no query, header or body. */
public final class WireRequest {
  private final String method;
  private final String origin;
  private final String path;
  private final String query;
  private final List<Map.Entry<String, String>> headers;
  private final byte[] body;

  /**
   * Creates a request.
   *
   * @param method the HTTP method
   * @param origin scheme, host and port
   * @param path the path, percent-encoded
   * @param query the query, percent-encoded, without {@code ?}; empty for none
   * @param headers all headers, {@code host} included, names in lower case
   * @param body the body; empty for none
   */
  public WireRequest(
      String method, String origin, String path, String query, List<Map.Entry<String, String>> headers, byte[] body) {
    this.method = method;
    this.origin = origin;
    this.path = path;
    this.query = query;
    this.headers = Collections.unmodifiableList(headers);
    this.body = body;
  }

  /**
   * Returns the method.
   *
   * @return the HTTP method
   */
  public String method() {
    return method;
  }

  /**
   * Returns the origin.
   *
   * @return scheme, host and port
   */
  public String origin() {
    return origin;
  }

  /**
   * Returns the path.
   *
   * @return the path, percent-encoded
   */
  public String path() {
    return path;
  }

  /**
   * Returns the query.
   *
   * @return the query, percent-encoded, without {@code ?}
   */
  public String query() {
    return query;
  }

  /**
   * Returns the headers.
   *
   * @return all headers, names in lower case
   */
  public List<Map.Entry<String, String>> headers() {
    return headers;
  }

  /**
   * Returns the body. Do not change it: it is what was signed.
   *
   * @return the bytes
   */
  public byte[] body() {
    return body;
  }

  /**
   * Returns the address.
   *
   * @return origin, path and query
   */
  public String url() {
    return origin + path + (query.isEmpty() ? "" : "?" + query);
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
   * Sets a header: replaced where it is, else at the end.
   *
   * @param name the name in lower case
   * @param value the value
   * @return the request with it
   */
  public WireRequest withHeader(String name, String value) {
    List<Map.Entry<String, String>> changed = new ArrayList<>();
    boolean found = false;
    for (Map.Entry<String, String> header : headers) {
      boolean isIt = header.getKey().equals(name);
      changed.add(isIt ? Map.entry(name, value) : header);
      found |= isIt;
    }
    if (!found) changed.add(Map.entry(name, value));
    return new WireRequest(method, origin, path, query, changed, body);
  }

  /**
   * Replaces the query.
   *
   * @param changed the new query
   * @return the request with it
   */
  public WireRequest withQuery(String changed) {
    return new WireRequest(method, origin, path, changed, headers, body);
  }

  /**
   * Replaces the body.
   *
   * @param changed the new body
   * @return the request with it
   */
  public WireRequest withBody(byte[] changed) {
    return new WireRequest(method, origin, path, query, headers, changed);
  }

  @Override
  public String toString() {
    return "WireRequest{" + method + " " + origin + path + "}";
  }
}
