package io.polyface.internal;

import io.polyface.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parameters of an RPC request: in the query, and in the form if it has one. */
final class RpcParameters {
  private static final String FORM = "application/x-www-form-urlencoded";

  private RpcParameters() {}

  static List<Map.Entry<String, String>> of(WireRequest request) {
    List<Map.Entry<String, String>> pairs = Text.parsePairs(request.query());
    if (hasForm(request)) pairs.addAll(Text.parsePairs(Text.of(request.body())));
    return pairs;
  }

  /** Adds parameters to the form, or to the query if there is none. */
  static WireRequest with(WireRequest request, List<Map.Entry<String, String>> pairs) {
    String added = Text.formatPairs(pairs);
    return hasForm(request)
        ? request.withBody(Text.utf8(Text.joined(Text.of(request.body()), added)))
        : request.withQuery(Text.joined(request.query(), added));
  }

  static WireRequest without(WireRequest request, Set<String> names) {
    WireRequest kept = request.withQuery(without(request.query(), names));
    return hasForm(request) ? kept.withBody(Text.utf8(without(Text.of(request.body()), names))) : kept;
  }

  private static String without(String source, Set<String> names) {
    StringBuilder kept = new StringBuilder();
    for (String piece : source.split("&")) {
      int at = piece.indexOf('=');
      if (names.contains(Text.percentDecode(at < 0 ? piece : piece.substring(0, at), true))) continue;
      if (kept.length() > 0) kept.append('&');
      kept.append(piece);
    }
    return kept.toString();
  }

  /** Sorted by name and value before they are encoded; an empty value keeps its {@code =}. */
  static String canonicalQuery(List<Map.Entry<String, String>> pairs) {
    List<Map.Entry<String, String>> sorted = new ArrayList<>(pairs);
    sorted.sort(Text.BY_NAME_AND_VALUE);
    return Text.formatPairs(sorted);
  }

  static boolean hasForm(WireRequest request) {
    return !request.method().equals("GET") && isForm(request);
  }

  static boolean isForm(WireRequest request) {
    String type = request.header("content-type");
    return type != null && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM);
  }
}
