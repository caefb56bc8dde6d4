package io.polyface;

import java.util.Map;
import java.util.Optional;

/**
 * The data of a response with its metadata. {@code toString} shows no data and no header.
 *
 * @param <T> the type of the data
 */
public final class ApiResponse<T> {
  private final T data;
  private final String requestId;
  private final int status;
  private final Map<String, String> headers;
  private final int attempts;

  /**
   * Creates a response.
   *
   * @param data the data
   * @param requestId the vendor's id of the request; {@code null} if not said
   * @param status the HTTP status
   * @param headers the headers by their names in lower case
   * @param attempts how many times the request was sent
   */
  public ApiResponse(T data, String requestId, int status, Map<String, String> headers, int attempts) {
    this.data = data;
    this.requestId = requestId;
    this.status = status;
    this.headers = headers;
    this.attempts = attempts;
  }

  <U> ApiResponse<U> with(U value) {
    return new ApiResponse<>(value, requestId, status, headers, attempts);
  }

  /**
   * Returns the data.
   *
   * @return what the method without metadata returns
   */
  public T data() {
    return data;
  }

  /**
   * Returns the vendor's id of the request.
   *
   * @return the id, if the response has one
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * Returns the HTTP status.
   *
   * @return the status
   */
  public int status() {
    return status;
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
   * Returns how many times the request was sent.
   *
   * @return 1 if it was not sent again
   */
  public int attempts() {
    return attempts;
  }

  @Override
  public String toString() {
    return "ApiResponse{status=" + status + ", requestId=" + requestId + ", attempts=" + attempts + "}";
  }
}
