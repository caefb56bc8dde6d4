package io.polyface.internal;

import io.polyface.WireResponse;

/** Finds out why a signature was refused, from what the server returns. */
final class Diagnosis {
  private static final String WRONG_SECRET =
      "The vendor signed the same string, so the secret is wrong: use the secret that belongs to this key id.";

  private Diagnosis() {}

  /**
   * A comparison of the string that the vendor signed with the client's, if the vendor returned it; else what the mock server says;
   * {@code null} if neither.
   */
  static String of(WireResponse response, Decoded failure, SigningTexts texts) {
    if (failure.serverStringToSign == null || texts == null) return response.header("x-polyface-explain");
    String expected = lines(failure.serverStringToSign);
    String received = lines(texts.stringToSign);
    if (expected.equals(received)) return WRONG_SECRET;
    int at = 0;
    int end = Math.min(expected.length(), received.length());
    while (at < end && expected.charAt(at) == received.charAt(at)) at++;
    String before = expected.substring(0, at);
    long line = before.chars().filter(unit -> unit == '\n').count() + 1;
    int column = at - before.lastIndexOf('\n');
    return "The vendor signed another string: the first difference is at line " + line + ", column " + column
        + " of the string to sign. A proxy or gateway on the way changes the request, or the endpoint is wrong.";
  }

  /** Alibaba's API gateway returns {@code #} for line feeds. */
  private static String lines(String text) {
    return text.replace('#', '\n').strip();
  }
}
