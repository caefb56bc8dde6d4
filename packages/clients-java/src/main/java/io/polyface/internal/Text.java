package io.polyface.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts on the wire: UTF-8, percent-encoding, query strings. The same bytes as the TypeScript runtime. */
final class Text {
  /** Sorts by name, then by value: by UTF-16 code units, as the vendors' clients do. */
  static final Comparator<Map.Entry<String, String>> BY_NAME_AND_VALUE =
      Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue());

  private static final String UNRESERVED = "-_.~";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Text() {}

  /** The UTF-8 bytes; a lone surrogate becomes U+FFFD. */
  static byte[] utf8(String text) {
    return wellFormed(text).getBytes(StandardCharsets.UTF_8);
  }

  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static String percentEncode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : utf8(text)) {
      char character = (char) (one & 0xff);
      if (isUnreserved(character)) encoded.append(character);
      else encoded.append('%').append(HEX[character >> 4]).append(HEX[character & 15]);
    }
    return encoded.toString();
  }

  /** Never fails: a {@code %} without two digits stays. */
  static String percentDecode(String text, boolean plusAsSpace) {
    String spaced = plusAsSpace ? text.replace('+', ' ') : text;
    if (spaced.indexOf('%') < 0) return spaced;
    byte[] source = utf8(spaced);
    byte[] decoded = new byte[source.length];
    int length = 0;
    for (int at = 0; at < source.length; at++) {
      int pair = source[at] == '%' && at + 2 < source.length ? pair(source[at + 1], source[at + 2]) : -1;
      decoded[length++] = pair < 0 ? source[at] : (byte) pair;
      if (pair >= 0) at += 2;
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }

  static List<Map.Entry<String, String>> parsePairs(String source) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    for (String piece : source.split("&")) {
      if (piece.isEmpty()) continue;
      int at = piece.indexOf('=');
      String name = at < 0 ? piece : piece.substring(0, at);
      String value = at < 0 ? "" : piece.substring(at + 1);
      pairs.add(Map.entry(percentDecode(name, true), percentDecode(value, true)));
    }
    return pairs;
  }

  static String formatPairs(List<Map.Entry<String, String>> pairs) {
    return pairs.stream()
        .map(pair -> percentEncode(pair.getKey()) + "=" + percentEncode(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String joined(String... parts) {
    return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
  }

  static String wellFormed(String text) {
    StringBuilder changed = null;
    for (int at = 0; at < text.length(); at++) {
      if (!Json.isLoneSurrogate(text, at)) continue;
      if (changed == null) changed = new StringBuilder(text);
      changed.setCharAt(at, '\ufffd');
    }
    return changed == null ? text : changed.toString();
  }

  /** A number of things: {@code 1 character}, {@code 2 characters}. */
  static String count(Number count, String noun) {
    return count + " " + noun + (count.longValue() == 1 ? "" : "s");
  }

  private static boolean isUnreserved(char one) {
    return (one >= 'A' && one <= 'Z')
        || (one >= 'a' && one <= 'z')
        || (one >= '0' && one <= '9')
        || UNRESERVED.indexOf(one) >= 0;
  }

  private static int pair(byte high, byte low) {
    int first = Character.digit((char) high, 16);
    int second = Character.digit((char) low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
