package io.polyface.internal;

import io.polyface.WireResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error of the RPC gateway: JSON or XML, its members in either capitalization. */
final class RpcGatewayError {
  private static final Pattern SERVER_TEXT =
      Pattern.compile("server string ?to ?sign is(?::| \\[)", Pattern.CASE_INSENSITIVE);

  private RpcGatewayError() {}

  /** Reads an error; {@code null} if the response is none. */
  static Decoded of(WireResponse response) {
    String text = Text.of(response.body());
    Object fields;
    if (text.stripLeading().startsWith("<")) {
      fields = Xml.fields(text);
    } else {
      try {
        fields = Json.read(response.body());
      } catch (Json.NotJsonException error) {
        return null;
      }
    }
    String code = Envelope.textAt(fields, List.of("/Code", "/code"));
    if (code == null) return null;
    String message = Envelope.textAt(fields, List.of("/Message", "/message", "/ErrorMessage", "/errorMessage"));
    String requestId = Envelope.textAt(fields, List.of("/RequestId", "/requestId"));
    return Decoded.failure(code, message, requestId == null ? response.header("x-acs-request-id") : requestId);
  }

  /** Moves the gateway's string to sign out of the message: it contains the caller's parameters. */
  static Decoded withoutServerText(Decoded failure) {
    Matcher server = SERVER_TEXT.matcher(failure.message);
    if (!server.find()) return failure;
    String rest = failure.message.substring(server.end());
    String text = server.group().endsWith("[") ? rest.split("]", 2)[0] : rest;
    String message = failure.message.substring(0, server.start()).stripTrailing();
    return Decoded.failure(failure.code, message, failure.requestId).withServerStringToSign(text);
  }
}
