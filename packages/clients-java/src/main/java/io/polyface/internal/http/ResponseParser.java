package io.polyface.internal.http;

import io.polyface.WireResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a response of HTTP/1.1 (RFC 9112). */
final class ResponseParser {
  // DOTALL: a reason phrase in UTF-8 may have the byte 0x85, which ends a line for Java.
  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.([01]) ([1-9]\\d\\d)(?: .*)?", Pattern.DOTALL);
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
  private static final Pattern CHUNK_LENGTH = Pattern.compile("([0-9a-fA-F]{1,8})[ \t]*(?:;.*)?", Pattern.DOTALL);

  private final ResponseInput in;
  private final int most;
  private final List<Map.Entry<String, String>> headers = new ArrayList<>();
  private int status;
  private boolean isPersistent;

  /** @param most the longest body to accept */
  ResponseParser(ResponseInput in, int most) {
    this.in = in;
    this.most = most;
  }

  WireResponse read() throws IOException {
    readHead();
    byte[] body = body();
    return new WireResponse(status, headers, body);
  }

  /** The status of a response without a body: a proxy's, to CONNECT. */
  int readHead() throws IOException {
    do {
      in.startHead();
      headers.clear();
      readStatusLine();
      readHeaders();
    } while (status < 200 && status != 101);
    for (String option : values("connection")) isPersistent &= !option.equalsIgnoreCase("close");
    return status;
  }

  /** Whether another request may be sent on the connection. */
  boolean isReusable() throws IOException {
    return isPersistent && in.isDrained();
  }

  private void readStatusLine() throws IOException {
    Matcher line = STATUS_LINE.matcher(in.line());
    if (!line.matches()) throw new IOException("the response does not begin as HTTP/1.1 does");
    isPersistent = line.group(1).equals("1");
    status = Integer.parseInt(line.group(2));
  }

  private void readHeaders() throws IOException {
    for (String line = in.line(); !line.isEmpty(); line = in.line()) {
      int colon = line.indexOf(':');
      boolean isContinued = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (isContinued && !headers.isEmpty()) {
        Map.Entry<String, String> last = headers.remove(headers.size() - 1);
        headers.add(Map.entry(last.getKey(), last.getValue() + " " + line.strip()));
      } else if (colon <= 0 || isContinued || line.charAt(colon - 1) == ' ' || line.charAt(colon - 1) == '\t') {
        throw new IOException("a header of the response has no name");
      } else {
        headers.add(Map.entry(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip()));
      }
    }
  }

  private byte[] body() throws IOException {
    if (status == 101) throw new IOException("the server switched to another protocol");
    if (status == 204 || status == 304) return new byte[0];
    List<String> codings = values("transfer-encoding");
    List<String> lengths = values("content-length");
    if (!codings.isEmpty()) {
      // Two framings are a sign of smuggling: what follows on the connection cannot be trusted (RFC 9112, 6.3).
      isPersistent &= lengths.isEmpty();
      return codings.get(codings.size() - 1).equalsIgnoreCase("chunked") ? chunks() : untilEnd();
    }
    return lengths.isEmpty() ? untilEnd() : in.exactly(length(lengths));
  }

  private int length(List<String> lengths) throws IOException {
    for (String one : lengths) {
      boolean isSame = one.equals(lengths.get(0));
      if (!isSame || !LENGTH.matcher(one).matches()) throw new IOException("the response has no valid content-length");
    }
    long length = Long.parseLong(lengths.get(0));
    if (length > most) throw tooLong();
    return (int) length;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      in.startHead();
      Matcher line = CHUNK_LENGTH.matcher(in.line());
      if (!line.matches()) throw new IOException("a chunk of the response has no valid length");
      long length = Long.parseLong(line.group(1), 16);
      if (length == 0) break;
      if (length + body.size() > most) throw tooLong();
      body.writeBytes(in.exactly((int) length));
      if (!in.line().isEmpty()) throw new IOException("a chunk of the response is longer than announced");
    }
    in.startHead();
    while (!in.line().isEmpty()) continue;
    return body.toByteArray();
  }

  private byte[] untilEnd() throws IOException {
    isPersistent = false;
    byte[] body = in.rest(most);
    if (body == null) throw tooLong();
    return body;
  }

  private IOException tooLong() {
    return new IOException("the response is longer than " + most + " bytes");
  }

  /** The items of a header that is a list, from all its lines. */
  private List<String> values(String name) {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> header : headers) {
      if (!header.getKey().equals(name)) continue;
      for (String one : header.getValue().split(",")) if (!one.isBlank()) found.add(one.strip());
    }
    return found;
  }
}
