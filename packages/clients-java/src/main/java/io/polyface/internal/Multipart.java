package io.polyface.internal;

import java.io.ByteArrayOutputStream;

/** A {@code multipart/form-data} body (RFC 7578). The boundary must not occur in a value. */
final class Multipart {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final String boundary;

  Multipart(String boundary) {
    this.boundary = boundary;
  }

  Multipart field(String name, byte[] value) {
    return part("name=\"" + quoted(name) + "\"\r\n", value);
  }

  Multipart file(String name, byte[] value) {
    String quoted = quoted(name);
    String head = "name=\"" + quoted + "\"; filename=\"" + quoted + "\"\r\nContent-Type: application/octet-stream\r\n";
    return part(head, value);
  }

  /** The parts so far, without the end of the form. */
  byte[] parts() {
    return bytes.toByteArray();
  }

  byte[] body() {
    bytes.writeBytes(Text.utf8("--" + boundary + "--\r\n"));
    return bytes.toByteArray();
  }

  private Multipart part(String head, byte[] value) {
    bytes.writeBytes(Text.utf8("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n"));
    bytes.writeBytes(value);
    bytes.writeBytes(Text.utf8("\r\n"));
    return this;
  }

  private static String quoted(String value) {
    return value.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }
}
