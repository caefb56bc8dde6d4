package io.polyface.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** The bytes of a connection, read through a buffer. */
final class ResponseInput {
  private static final int MOST_OF_A_HEAD = 65_536;

  private final InputStream source;
  private final BooleanSupplier isTruncated;
  private final byte[] buffer = new byte[8192];
  private int at;
  private int end;
  private int headLength;

  /** @param isTruncated whether an end of the source is one that an attacker could have caused */
  ResponseInput(InputStream source, BooleanSupplier isTruncated) {
    this.source = source;
    this.isTruncated = isTruncated;
  }

  /** Whether all that was received has been read, also what TLS has decrypted beyond this buffer. */
  boolean isDrained() throws IOException {
    return at == end && source.available() == 0;
  }

  void startHead() {
    headLength = 0;
  }

  /** A line of a head or of a chunk, without its end. */
  String line() throws IOException {
    StringBuilder earlier = null;
    while (true) {
      for (int next = at; next < end; next++) {
        if (buffer[next] != '\n') continue;
        String part = new String(buffer, at, next - at, StandardCharsets.ISO_8859_1);
        count(next + 1 - at);
        at = next + 1;
        String line = earlier == null ? part : earlier.append(part).toString();
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      }
      if (earlier == null) earlier = new StringBuilder();
      earlier.append(new String(buffer, at, end - at, StandardCharsets.ISO_8859_1));
      count(end - at);
      if (!fill()) throw new EOFException("the connection was closed before the response was complete");
    }
  }

  /** As many bytes as announced. */
  byte[] exactly(int length) throws IOException {
    byte[] bytes = new byte[Math.min(length, buffer.length)];
    int read = 0;
    while (read < length) {
      if (at == end && !fill()) throw new EOFException("the connection was closed before the response was complete");
      int part = Math.min(end - at, length - read);
      // Grows with what arrives: a server may announce more than it sends.
      if (read + part > bytes.length) bytes = Arrays.copyOf(bytes, Math.min(length, Math.max(read + part, bytes.length * 2)));
      System.arraycopy(buffer, at, bytes, read, part);
      at += part;
      read += part;
    }
    return bytes;
  }

  /** What is left until the connection ends. {@code null} if it is longer. */
  byte[] rest(int most) throws IOException {
    byte[] bytes = new byte[buffer.length];
    int read = 0;
    while (at < end || fill()) {
      int part = end - at;
      if (read + part > most) return null;
      if (read + part > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(read + part, bytes.length * 2));
      System.arraycopy(buffer, at, bytes, read, part);
      read += part;
      at = end;
    }
    return Arrays.copyOf(bytes, read);
  }

  private void count(int length) throws IOException {
    headLength += length;
    if (headLength > MOST_OF_A_HEAD) throw new IOException("the headers of the response are longer than " + MOST_OF_A_HEAD + " bytes");
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, source.read(buffer));
    if (end == 0 && isTruncated.getAsBoolean()) throw new EOFException("the connection was closed without the closing message of TLS");
    return end > 0;
  }
}
