package io.polyface.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Masks secrets in texts by {@code ***} in every spelling that encoders and servers commonly produce, as the TypeScript clients do: percent-encoding,
 * {@code +} for a space, backslash escapes, character references of HTML, up to four of them around each other, Base64 and hexadecimal digits.
 */
final class Redactor {
  private static final String MASK = "***";
  /** The longest term that is searched as a whole. Of longer ones every part of about 30 characters is found. */
  private static final int LONGEST_WHOLE = 64;
  /** Occurrences of shorter terms are searched without overlaps. */
  private static final int SHORT = 4;
  /** The length of the pieces in which longer terms are searched. */
  private static final int PIECE = 16;
  private static final int LONGEST_SECRET = 4 * 1024 * 1024;
  /** The text that is searched beyond the length to show, so that a secret that begins before the cut is found. */
  private static final int LOOKAHEAD = 16_384;
  /** The end of a searched part that is not shown: a secret may continue after it. */
  private static final int MARGIN = 2048;

  private final List<Object> secrets;
  private List<String> terms;

  /** @param secrets each a {@code String} or a {@code byte[]} */
  Redactor(List<?> secrets) {
    this.secrets = List.copyOf(secrets);
  }

  /** A whole text, masked. */
  String mask(String text) {
    return mask(text, text.length());
  }

  /** The beginning of a text, masked and then cut. {@code null} stays. */
  String mask(String text, int length) {
    if (text == null) return null;
    String part = text.substring(0, Math.min(text.length(), length + LOOKAHEAD));
    if (terms == null) terms = compiled();
    int end = part.length() < text.length() ? part.length() - MARGIN : part.length();
    String masked = replaced(part, end);
    return masked.substring(0, Math.min(masked.length(), length));
  }

  /** Headers by name, their values masked. */
  Map<String, String> headers(List<Map.Entry<String, String>> headers) {
    Map<String, String> masked = new LinkedHashMap<>();
    for (Map.Entry<String, String> header : headers) masked.put(header.getKey(), mask(header.getValue()));
    return masked;
  }

  private List<String> compiled() {
    Set<String> all = new LinkedHashSet<>();
    for (Object secret : secrets) {
      List<String> found =
          secret instanceof byte[]
              ? SearchTerms.of(Arrays.copyOf((byte[]) secret, Math.min(((byte[]) secret).length, LONGEST_SECRET)))
              : SearchTerms.of(((String) secret).substring(0, Math.min(((String) secret).length(), LONGEST_SECRET)));
      for (String term : found) all.add(folded(term));
    }
    all.removeIf(term -> term.isEmpty() || (term.length() == 1 && term.charAt(0) < 0x80));
    return new ArrayList<>(all);
  }

  /** In a form {@code +} is a space: the two are the same for a search. */
  private static String folded(String text) {
    return text.replace('+', ' ');
  }

  /** The parts of the text where secrets are, sorted by their start. */
  private List<int[]> found(String text) {
    List<int[]> found = new ArrayList<>();
    if (terms.isEmpty()) return found;
    for (Spelling spelling : Spelling.of(text)) {
      String folded = folded(spelling.text);
      List<String> longTerms = new ArrayList<>();
      for (String term : terms) {
        if (term.length() > LONGEST_WHOLE) longTerms.add(term);
        else addWhole(spelling, folded, term, found);
      }
      if (!longTerms.isEmpty()) addPieces(spelling, folded, longTerms, found);
    }
    found.sort((left, right) -> Integer.compare(left[0], right[0]));
    return found;
  }

  private static void addWhole(Spelling spelling, String text, String term, List<int[]> found) {
    int step = term.length() < SHORT ? term.length() : 1;
    for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + step)) {
      found.add(spelling.source(at, at + term.length()));
    }
  }

  /** Finds parts of long terms: every part that contains a piece at a multiple of the piece length. */
  private static void addPieces(Spelling spelling, String text, List<String> longTerms, List<int[]> found) {
    Set<String> pieces = new HashSet<>();
    for (int at = 0; at + PIECE <= text.length(); at++) pieces.add(text.substring(at, at + PIECE));
    Set<String> near = new HashSet<>();
    for (String term : longTerms) {
      for (int at = 0; at + PIECE <= term.length(); at += PIECE) {
        if (!pieces.contains(term.substring(at, at + PIECE))) continue;
        int last = Math.min(at + PIECE - 1, term.length() - PIECE);
        for (int next = Math.max(at - PIECE + 1, 0); next <= last; next++) near.add(term.substring(next, next + PIECE));
      }
    }
    if (near.isEmpty()) return;
    for (int at = 0; at + PIECE <= text.length(); at++) {
      if (near.contains(text.substring(at, at + PIECE))) found.add(spelling.source(at, at + PIECE));
    }
  }

  /** Replaces what is found in the text up to {@code end}. Parts that overlap or touch are one. */
  private String replaced(String text, int end) {
    StringBuilder masked = new StringBuilder();
    int shown = 0;
    int lastEnd = -1;
    for (int[] range : found(text)) {
      if (range[0] >= end) break;
      if (range[0] > lastEnd) masked.append(text, shown, range[0]).append(MASK);
      lastEnd = Math.max(lastEnd, range[1]);
      shown = lastEnd;
    }
    if (shown < end) masked.append(text, shown, end);
    return masked.toString();
  }
}
