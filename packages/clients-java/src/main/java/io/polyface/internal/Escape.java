package io.polyface.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a text that stands for other characters: percent-encoding, a backslash escape, a character reference of HTML. */
final class Escape {
  private static final Pattern CODE_POINT = Pattern.compile("\\\\u\\{([0-9a-fA-F]{1,6})\\}");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp|plus|equals|sol|bsol|num|colon|percnt));");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"), Map.entry("plus", "+"), Map.entry("equals", "="), Map.entry("sol", "/"),
          Map.entry("bsol", "\\"), Map.entry("num", "#"), Map.entry("colon", ":"), Map.entry("percnt", "%"));
  private static final Map<Character, String> SIMPLE = Map.of('n', "\n", 'r', "\r", 't', "\t", 'b', "\b", 'f', "\f");
  private static final int OCTAL = 8;
  private static final int HEX = 16;

  final String text;
  final int length;

  private Escape(String text, int length) {
    this.text = text;
    this.length = length;
  }

  /** The escape at a place of a text; {@code null} if there is none. */
  static Escape at(String text, int at) {
    switch (text.charAt(at)) {
      case '%':
        return percent(text, at);
      case '\\':
        return backslash(text, at);
      case '&':
        return reference(text, at);
      default:
        return null;
    }
  }

  /** One percent-encoded character, which has up to four bytes. */
  private static Escape percent(String text, int at) {
    if (text.startsWith("u", at + 1)) return codeUnit(text, at, 4);
    int first = hex(text, at + 1, 2);
    if (first < 0) return null;
    int count = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    byte[] bytes = new byte[count];
    bytes[0] = (byte) first;
    int found = 1;
    while (found < count && text.startsWith("%", at + found * 3)) {
      int next = hex(text, at + found * 3 + 1, 2);
      if (next < 0x80 || next > 0xbf) break;
      bytes[found++] = (byte) next;
    }
    return found == count ? new Escape(Text.of(bytes), count * 3) : new Escape(String.valueOf((char) first), 3);
  }

  private static Escape backslash(String text, int at) {
    if (at + 1 >= text.length()) return null;
    char letter = text.charAt(at + 1);
    if (letter == 'u' && text.startsWith("{", at + 2)) return codePoint(text, at);
    if (letter == 'u' || letter == 'x') return codeUnit(text, at, letter == 'u' ? 4 : 2);
    if (letter >= '0' && letter <= '3') {
      int code = digits(text, at + 1, 3, OCTAL);
      return code < 0 ? null : new Escape(String.valueOf((char) code), 4);
    }
    if ("\"'\\/`".indexOf(letter) >= 0) return new Escape(String.valueOf(letter), 2);
    String simple = SIMPLE.get(letter);
    return simple == null ? null : new Escape(simple, 2);
  }

  /** The code unit of {@code \}{@code u00e9}, {@code \xe9} or {@code %u00e9}. */
  private static Escape codeUnit(String text, int at, int digits) {
    int code = hex(text, at + 2, digits);
    return code < 0 ? null : new Escape(String.valueOf((char) code), digits + 2);
  }

  private static Escape codePoint(String text, int at) {
    Matcher found = CODE_POINT.matcher(text).region(at, text.length());
    return found.lookingAt() ? character(Integer.parseInt(found.group(1), HEX), found.end() - at) : null;
  }

  private static Escape reference(String text, int at) {
    Matcher found = REFERENCE.matcher(text).region(at, text.length());
    if (!found.lookingAt()) return null;
    int length = found.end() - at;
    if (found.group(3) != null) return new Escape(NAMED.get(found.group(3)), length);
    int code = found.group(1) == null ? Integer.parseInt(found.group(2), HEX) : Integer.parseInt(found.group(1));
    return character(code, length);
  }

  private static Escape character(int code, int length) {
    return Character.isValidCodePoint(code) ? new Escape(Character.toString(code), length) : null;
  }

  private static int hex(String text, int at, int count) {
    return digits(text, at, count, HEX);
  }

  /** The number of some ASCII digits; -1 if there are not as many. */
  private static int digits(String text, int at, int count, int radix) {
    if (at + count > text.length()) return -1;
    int number = 0;
    for (int next = at; next < at + count; next++) {
      char one = text.charAt(next);
      int digit = one < 0x80 ? Character.digit(one, radix) : -1;
      if (digit < 0) return -1;
      number = number * radix + digit;
    }
    return number;
  }
}
