package io.polyface.internal;

import io.polyface.Issue;
import io.polyface.WireResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A decoded response: a success with evidence, an error of the vendor, or a response that is not documented. */
final class Decoded {
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
  /** The vendor's message of a failure, or what is unexpected. */
  final String message;
  final String requestId;
  /** What the vendor signed, if it refused the signature and says so; otherwise {@code null}. */
  final String serverStringToSign;

  private Decoded(Outcome outcome, Object data, String code, String message, String requestId) {
    this(outcome, data, code, message, requestId, null);
  }

  private Decoded(
      Outcome outcome, Object data, String code, String message, String requestId, String serverStringToSign) {
    this.outcome = outcome;
    this.data = data;
    this.code = code;
    this.message = message;
    this.requestId = requestId;
    this.serverStringToSign = serverStringToSign;
  }

  static Decoded success(Object data, String requestId) {
    return new Decoded(Outcome.SUCCESS, data, null, null, requestId);
  }

  static Decoded failure(String code, String message, String requestId) {
    return new Decoded(Outcome.FAILURE, null, code, message == null ? "" : message, requestId);
  }

  static Decoded unexpected(String detail) {
    return new Decoded(Outcome.UNEXPECTED, null, null, detail, null);
  }

  boolean isFailure() {
    return outcome == Outcome.FAILURE;
  }

  /**
   * A 2xx response is a success if it meets the envelope's conditions and its data is as documented. Any other JSON body with an error code is
   * an error, whatever the status. Everything else is unexpected.
   */
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
    String requestId = Envelope.textAt(body, Json.list(envelope.get("requestId")));
    String unmet = Envelope.unmetCondition(envelope, body);
    if (response.isOk() && unmet == null) return dataOf(operation, body, requestId);
    String code = Envelope.errorCode(envelope, body);
    if (code != null) return failure(code, Envelope.textAt(body, Json.list(envelope.get("message"))), requestId);
    String evidence = unmet == null ? "" : ": " + unmet;
    return unexpected("the body has neither the documented data nor an error code" + evidence);
  }

  private static Decoded dataOf(Operation operation, Object body, String requestId) {
    Map<String, Object> schema = operation.output;
    if (schema == null) return success(null, requestId);
    String place = (String) operation.envelope.get("data");
    Object value = Envelope.at(body, place);
    ResponseReader reader = new ResponseReader();
    if (value == Envelope.ABSENT) {
      if (Boolean.TRUE.equals(schema.get("nullable")) || ResponseReader.isAny(schema)) return success(null, requestId);
      reader.add(place, "required", "is required");
    }
    try {
      Object data = value == Envelope.ABSENT ? null : reader.read(value, schema, place);
      if (reader.issues().isEmpty()) return success(data, requestId);
    } catch (ResponseReader.NestingException error) {
      return unexpected("the data is nested too deeply");
    }
    return unexpected("the data is not as documented: " + Issue.format(reader.issues(), "the body"));
  }

  Decoded withRequestId(String value) {
    return new Decoded(outcome, data, code, message, value);
  }

  Decoded withServerStringToSign(String value) {
    return new Decoded(outcome, data, code, message, requestId, value);
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
    String kind = media == null ? "" : media.toLowerCase(Locale.ROOT);
    return kind.contains("json") || kind.contains("html") ? null : success(response.body(), null);
  }
}
