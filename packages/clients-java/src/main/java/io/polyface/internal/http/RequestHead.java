package io.polyface.internal.http;

import io.polyface.Transport;
import io.polyface.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The first lines of a request of HTTP/1.1: everything but its body. */
final class RequestHead {
  static final String USER_AGENT = "polyface-java";

  private RequestHead() {}

  static byte[] of(WireRequest request, Route route) {
    StringBuilder head = new StringBuilder(1024);
    String target = route.target(request);
    check("the URL", target, '\u0021', '\u007e');
    head.append(request.method()).append(' ').append(target).append(" HTTP/1.1\r\n");
    boolean isNamed = false;
    for (Map.Entry<String, String> header : request.headers()) {
      append(head, header.getKey(), header.getValue());
      isNamed |= header.getKey().equals("user-agent");
    }
    if (!isNamed) append(head, "user-agent", USER_AGENT);
    boolean isEmpty = request.body().length == 0;
    if (!isEmpty || !request.method().equals("GET")) append(head, "content-length", String.valueOf(request.body().length));
    if (route.isForwarded() && route.proxyAuthorization != null) {
      append(head, "proxy-authorization", route.proxyAuthorization);
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The request that asks a proxy for a connection to the server. */
  static byte[] tunnel(Route route) {
    String authority = route.authority();
    StringBuilder head = new StringBuilder();
    head.append("CONNECT ").append(authority).append(" HTTP/1.1\r\n");
    append(head, "host", authority);
    append(head, "user-agent", USER_AGENT);
    if (route.proxyAuthorization != null) append(head, "proxy-authorization", route.proxyAuthorization);
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void append(StringBuilder head, String name, String value) {
    check("the header " + name, value, ' ', '\u00ff');
    head.append(name).append(": ").append(value).append("\r\n");
  }

  /** Refuses what would end the line, and what has no byte. */
  private static void check(String what, String text, char first, char last) {
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      if ((one < first && one != '\t') || one > last || one == '\u007f') {
        throw new Transport.NotSentException(what + " has a character that HTTP does not allow", true);
      }
    }
  }
}
