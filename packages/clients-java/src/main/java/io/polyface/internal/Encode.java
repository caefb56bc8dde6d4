package io.polyface.internal;

import io.polyface.WireRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The unsigned request of a call: parameters in their places, constants and set values put in, the body in its media type. */
final class Encode {
  private final Operation operation;
  private final Map<String, Object> input;
  private final Map<String, String> options;
  private final Supplier<String> uuid;

  Encode(Operation operation, Map<String, Object> input, Map<String, String> options, Supplier<String> uuid) {
    this.operation = operation;
    this.input = input;
    this.options = options;
    this.uuid = uuid;
  }

  WireRequest request(URI endpoint) {
    List<Map.Entry<String, String>> query = new ArrayList<>();
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    headers.add(Map.entry("host", endpoint.getRawAuthority()));
    String path = operation.path;
    for (Object one : operation.parameters) {
      Map<String, Object> parameter = Json.map(one);
      Object value = parameterValue(parameter);
      if (value == null) continue;
      String name = (String) parameter.get("name");
      if ("query".equals(parameter.get("in"))) {
        query.addAll(Flatten.pairs(name, value, operation.members.get(name), (String) parameter.get("list")));
      } else if ("header".equals(parameter.get("in"))) {
        headers.add(Map.entry(name.toLowerCase(Locale.ROOT), headerText(parameter, value)));
      } else {
        path = path.replace("{" + name + "}", Text.percentEncode(Json.scalar(value)));
      }
    }
    Map.Entry<String, byte[]> body = operation.body == null ? null : body(operation.body);
    if (body != null) headers.add(Map.entry("content-type", body.getKey()));
    String prefix = endpoint.getRawPath() == null ? "" : endpoint.getRawPath().replaceAll("/$", "");
    String origin = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    byte[] bytes = body == null ? new byte[0] : body.getValue();
    return new WireRequest(operation.method, origin, prefix + path, Text.formatPairs(query), headers, bytes);
  }

  /** The constant of a parameter, what sets it, or the member of the input; {@code null} if it is not sent. */
  Object parameterValue(Map<String, Object> parameter) {
    if (parameter.containsKey("const")) return parameter.get("const");
    if (!parameter.containsKey("setBy")) return input.get(parameter.get("name"));
    Object value = setValue((String) parameter.get("setBy"));
    return value == null ? parameter.get("default") : value;
  }

  private Object setValue(String setBy) {
    if (setBy.equals("uuid")) return uuid.get();
    return setBy.equals("signer") ? null : options.get(setBy.substring("option.".length()));
  }

  /** The value of a header parameter. The items of a list are separated by commas unless it has another style. */
  static String headerText(Map<String, Object> parameter, Object value) {
    String style = (String) parameter.getOrDefault("list", "comma");
    List<Map.Entry<String, String>> pairs = Flatten.pairs((String) parameter.get("name"), value, null, style);
    return pairs.stream().map(Map.Entry::getValue).collect(Collectors.joining(","));
  }

  private Map.Entry<String, byte[]> body(Map<String, Object> body) {
    String type = (String) body.get("type");
    Object content = content(body);
    if (content == null) return null;
    if (content instanceof byte[]) return Map.entry(type, (byte[]) content);
    if (type.equals("multipart/form-data")) return multipart(Json.map(content));
    if (type.equals("application/x-www-form-urlencoded")) {
      List<Map.Entry<String, String>> fields = new ArrayList<>();
      Json.map(content).forEach((name, value) -> fields.addAll(field(name, value)));
      return Map.entry(type, Text.utf8(Text.formatPairs(fields)));
    }
    if (content instanceof String && !type.endsWith("json")) return Map.entry(type, Text.utf8((String) content));
    return Map.entry(type, Json.bytes(content));
  }

  /** The input without its parameters, at its place among what is fixed and what is set. */
  private Object content(Map<String, Object> body) {
    if (body.containsKey("whole")) return input.get(body.get("whole"));
    Map<String, Object> given = new LinkedHashMap<>();
    String place = (String) body.getOrDefault("input", "");
    Object fixed = body.get("fixed");
    Object beside = fixed == null ? null : Envelope.at(fixed, place);
    if (beside instanceof Map) given.putAll(Json.map(beside));
    input.forEach((name, value) -> {
      if (!operation.parameterNames.contains(name)) given.put(name, value);
    });
    Object content = Envelope.with(fixed, place, given);
    for (Map.Entry<String, Object> set : Json.map(body.get("setBy")).entrySet()) {
      Object value = setValue((String) set.getValue());
      if (value == null) value = Json.map(body.get("defaults")).get(set.getKey());
      if (value != null) content = Envelope.with(content, set.getKey(), value);
    }
    return content;
  }

  private List<Map.Entry<String, String>> field(String name, Object value) {
    return Flatten.pairs(name, value, operation.members.get(name), null);
  }

  private Map.Entry<String, byte[]> multipart(Map<String, Object> content) {
    String boundary = "polyface-" + uuid.get();
    Multipart form = new Multipart(boundary);
    content.forEach((name, value) -> {
      if (value instanceof byte[]) form.file(name, (byte[]) value);
      else for (Map.Entry<String, String> one : field(name, value)) form.field(one.getKey(), Text.utf8(one.getValue()));
    });
    return Map.entry("multipart/form-data; boundary=" + boundary, form.body());
  }
}
