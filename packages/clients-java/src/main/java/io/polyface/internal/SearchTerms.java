package io.polyface.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The texts to search for in the spellings of a text that may contain a secret. */
final class SearchTerms {
  /** The shortest secret, in bytes, that is also searched as Base64 and as hexadecimal digits: the encodings of shorter ones are too short. */
  private static final int LEAST_ENCODED = 5;
  private static final int MOST_DECODED = 1000;

  private SearchTerms() {}

  static List<String> of(String secret) {
    byte[] bytes = Text.utf8(secret);
    List<String> terms = new ArrayList<>(List.of(secret, Text.wellFormed(secret)));
    // Servers that take UTF-8 for Latin-1, and programs that print bytes, show each byte as one character.
    if (bytes.length != secret.length()) terms.add(new String(bytes, StandardCharsets.ISO_8859_1));
    if (secret.length() <= MOST_DECODED) for (Spelling one : Spelling.of(secret)) terms.add(one.text);
    addEncoded(bytes, terms);
    return terms;
  }

  static List<String> of(byte[] secret) {
    List<String> terms = new ArrayList<>(List.of(Text.of(secret), new String(secret, StandardCharsets.ISO_8859_1)));
    addEncoded(secret, terms);
    return terms;
  }

  private static void addEncoded(byte[] bytes, List<String> terms) {
    if (bytes.length < LEAST_ENCODED) return;
    addBase64(Crypto.base64(bytes), terms);
    for (int offset = 0; offset < 3; offset++) {
      byte[] shifted = new byte[offset + bytes.length];
      System.arraycopy(bytes, 0, shifted, offset, bytes.length);
      // Without the characters that are shared with what stands before and after.
      addBase64(Base64.getEncoder().encodeToString(shifted).substring((offset * 8 + 5) / 6, shifted.length * 8 / 6), terms);
    }
    String hex = Crypto.hex(bytes);
    terms.add(hex);
    terms.add(hex.toUpperCase(Locale.ROOT));
  }

  private static void addBase64(String base64, List<String> terms) {
    terms.add(base64);
    terms.add(base64.replace('+', '-').replace('/', '_'));
  }
}
