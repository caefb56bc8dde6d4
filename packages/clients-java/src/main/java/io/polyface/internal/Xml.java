package io.polyface.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a gateway's error. It is no XML parser: no entity is expanded and no document type read. */
final class Xml {
  private static final int LONGEST = 65_536;
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|\\w{1,8});");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
  private static final String CDATA = "<![CDATA[";

  private Xml() {}

  /** The texts of the elements that hold nothing but text, by name. Reads the first 64 Ki characters, in linear time. */
  static Map<String, Object> fields(String source) {
    String rest = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
    Map<String, Object> fields = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    String opened = null;
    int at = 0;
    for (int mark = rest.indexOf('<'); mark >= 0; mark = rest.indexOf('<', at)) {
      text.append(unescaped(rest.substring(at, mark)));
      boolean isData = rest.startsWith(CDATA, mark);
      int end = rest.indexOf(isData ? "]]>" : ">", mark);
      if (end < 0) break;
      if (isData) {
        text.append(rest, mark + CDATA.length(), end);
        at = end + 3;
        continue;
      }
      String tag = rest.substring(mark + 1, end).strip();
      at = end + 1;
      if (tag.startsWith("/")) {
        if (tag.substring(1).strip().equals(opened)) fields.put(opened, text.toString());
        opened = null;
      } else {
        opened = tag.isEmpty() || tag.startsWith("?") || tag.startsWith("!") ? null : tag.split("\\s", 2)[0];
        text.setLength(0);
      }
    }
    return fields;
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
  }

  private static String character(String name, String whole) {
    if (!name.startsWith("#")) return NAMED.getOrDefault(name, whole);
    boolean isHex = name.startsWith("#x");
    if (!isHex && !name.substring(1).chars().allMatch(Character::isDigit)) return whole;
    int code = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
    return code <= Character.MAX_CODE_POINT ? new String(Character.toChars(code)) : whole;
  }
}
