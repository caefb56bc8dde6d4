package io.polyface.internal;

import java.util.ArrayList;
import java.util.List;

/** A text and where each of its UTF-16 code units comes from in the source text. */
final class Spelling {
  /** The most encodings around each other that are decoded: percent-encoding of JSON of percent-encoding, and one more. */
  private static final int MOST_ENCODINGS = 4;

  final String text;
  private final int[] starts;
  private final int[] ends;

  private Spelling(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** A text as it is, and decoded once, twice and so on until nothing is left to decode, at most four times. */
  static List<Spelling> of(String text) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int at = 0; at < starts.length; at++) {
      starts[at] = at;
      ends[at] = at + 1;
    }
    List<Spelling> spellings = new ArrayList<>();
    for (Spelling one = new Spelling(text, starts, ends); one != null; one = one.decoded()) {
      spellings.add(one);
      if (spellings.size() > MOST_ENCODINGS) break;
    }
    return spellings;
  }

  /** The part of the source that a part of the text comes from. */
  int[] source(int start, int end) {
    return new int[] {starts[start], ends[end - 1]};
  }

  /** Decodes percent-encoding, the escapes of JSON and of programming languages, and character references of HTML; {@code null} if there is none. */
  private Spelling decoded() {
    StringBuilder decoded = new StringBuilder();
    int[] newStarts = new int[text.length()];
    int[] newEnds = new int[text.length()];
    boolean isChanged = false;
    for (int at = 0; at < text.length();) {
      Escape escape = Escape.at(text, at);
      isChanged |= escape != null;
      int length = escape == null ? 1 : escape.length;
      int before = decoded.length();
      if (escape == null) decoded.append(text.charAt(at));
      else decoded.append(escape.text);
      for (int unit = before; unit < decoded.length(); unit++) {
        newStarts[unit] = starts[at];
        newEnds[unit] = ends[at + length - 1];
      }
      at += length;
    }
    return isChanged ? new Spelling(decoded.toString(), newStarts, newEnds) : null;
  }
}
