package io.polyface.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which page of an operation comes next: by a page number, by an offset, or by a cursor that each page returns. */
public final class Page {
  private final Map<String, Object> paging;
  private final long seen;

  /** The input of the page by the vendor's names. */
  public final Map<String, Object> input;

  private Page(Map<String, Object> paging, Map<String, Object> input, long seen) {
    this.paging = paging;
    this.input = input;
    this.seen = seen;
  }

  /** The page that an input selects. */
  public static Page first(Operation operation, Map<String, Object> input) {
    return new Page(operation.paging, input, 0);
  }

  /** The page after this one; {@code null} after the last. */
  public Page next(Object output) {
    if ("cursor".equals(paging.get("by"))) {
      Object cursor = Envelope.at(output, (String) paging.getOrDefault("next", ""));
      boolean isLast =
          cursor == Envelope.ABSENT || cursor == null || "".equals(cursor) || cursor.equals(input.get(name("input")));
      return isLast ? null : with(cursor, 0);
    }
    Object items = Envelope.at(output, name("items"));
    int count = items instanceof List ? ((List<?>) items).size() : 0;
    if (count == 0 || isComplete(output, count)) return null;
    boolean isPage = "page".equals(paging.get("by"));
    Object value = input.get(name("input"));
    long position = value instanceof Number ? ((Number) value).longValue() : isPage ? 1 : 0;
    return with(position + (isPage ? 1 : count), count);
  }

  private boolean isComplete(Object output, int count) {
    Object total = paging.containsKey("total") ? Envelope.at(output, name("total")) : null;
    if (total instanceof Number) return seen + count >= ((Number) total).longValue();
    Object size = paging.containsKey("size") ? input.get(name("size")) : null;
    return size instanceof Number && count < ((Number) size).longValue();
  }

  private String name(String of) {
    return (String) paging.get(of);
  }

  private Page with(Object value, int count) {
    Map<String, Object> changed = new LinkedHashMap<>(input);
    changed.put(name("input"), value);
    return new Page(paging, changed, seen + count);
  }
}
