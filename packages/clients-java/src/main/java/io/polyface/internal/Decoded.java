package io.polyface.internal;

import io.polyface.Issue;
import io.polyface.WireResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a response says: a success with evidence, an error of the vendor, or something that nobody documents. */
final class Decoded {
  private static final int LONGEST_CODE = 200;

  /** Which of the three it is. */
  enum Outcome {
    SUCCESS,
    FAILURE,
    UNEXPECTED
  }

  final Outcome outcome;
  /** The data of a success. */
  final Object data;
  /** The code of a failure. */
  final String code;
  /** The vendor's words of a failure, or what is unexpected. */
  final String message;
  final String requestId;

  private Decoded(Outcome outcome, Object data, String code, String message, String requestId) {
    this.outcome = outcome;
    this.data = data;
    this.code = code;
    this.message = message;
    this.requestId = requestId;
  }

  static Decoded success(Object data, String requestId) {
    return new Decoded(Outcome.SUCCESS, data, null, null, requestId);
  }

  static Decoded failure(String code, String message, String requestId) {
    String bounded = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
    return new Decoded(Outcome.FAILURE, null, bounded, message == null ? "" : message, requestId);
  }

  static Decoded unexpected(String detail) {
    return new Decoded(Outcome.UNEXPECTED, null, null, detail, null);
  }

  boolean isFailure() {
    return outcome == Outcome.FAILURE;
  }

  /** A 2xx response is a success only if the envelope says so and the data has the documented shape. */
  static Decoded of(Operation operation, WireResponse response) {
    Decoded special = operation.responseType == null ? null : special(operation.responseType, response);
    if (special != null) return special;
    Object body;
    try {
      body = Json.read(response.body());
    } catch (Json.NotJsonException error) {
      return unexpected("the body is not JSON");
    }
    Map<String, Object> envelope = operation.envelope;
    String unmet =
        response.isOk() ? Envelope.unmetCondition(envelope, body) : "the status is " + response.status();
    String requestId = Envelope.textAt(body, Json.list(envelope.get("requestId")));
    if (unmet == null) return successOf(operation, body, requestId);
    String code = Envelope.textAt(body, Json.list(envelope.get("code")));
    if (code == null) return unexpected("the body holds no error code, and it is no success: " + unmet);
    return failure(code, Envelope.textAt(body, Json.list(envelope.get("message"))), requestId);
  }

  private static Decoded successOf(Operation operation, Object body, String requestId) {
    Map<String, Object> schema = operation.output;
    if (schema == null) return success(null, requestId);
    String at = (String) operation.envelope.get("data");
    Object data = Envelope.at(body, at);
    if (data == Envelope.ABSENT) {
      boolean mayBeAbsent = schema.isEmpty() || Boolean.TRUE.equals(schema.get("nullable"));
      return mayBeAbsent ? success(null, requestId) : unexpected((at.isEmpty() ? "the body" : at) + " is missing");
    }
    Object normalized = Normalize.value(data, schema);
    List<Issue> issues = Validate.check(normalized, schema, at);
    return issues.isEmpty() ? success(normalized, requestId) : unexpected(described(issues.get(0)));
  }

  private static String described(Issue issue) {
    return (issue.path().isEmpty() ? "the body" : issue.path()) + " " + issue.message();
  }

  private static Decoded special(String type, WireResponse response) {
    if (type.equals("redirect")) {
      String location = response.header("location");
      if (response.status() < 300 || response.status() >= 400 || location == null) return null;
      return success(new LinkedHashMap<>(Map.of("location", location)), null);
    }
    if (!response.isOk()) return null;
    if (type.equals("empty")) return response.body().length == 0 ? success(null, null) : null;
    String media = response.header("content-type");
    boolean isJson = media != null && media.toLowerCase(Locale.ROOT).contains("json");
    return isJson ? null : success(response.body(), null);
  }
}
