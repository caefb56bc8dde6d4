package io.polyface.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An operation as data: all that a call needs to know of it. Read from {@code operations.gen.json}. */
public final class Operation {
  final String id;
  /** With the operation's own endpoint if it has one. */
  final Map<String, Object> service;
  /** The host whose service is named in a signature, wherever requests are sent. */
  final String serviceHost;
  final String method;
  final String path;
  final List<Object> parameters;
  final Map<String, Object> body;
  final Map<String, Object> input;
  final Map<String, Object> output;
  final String responseType;
  final Map<String, Object> envelope;
  final Map<String, Object> errors;
  final Long timeout;
  final boolean isIdempotent;
  final Map<String, Object> rateLimit;
  final Set<String> parameterNames;
  final List<Object> requiredOptions;
  /** How it pages; empty if it does not. */
  final Map<String, Object> paging;
  /** The schemas of the input's members, in whichever branch of a union they stand. */
  final Map<String, Map<String, Object>> members = new LinkedHashMap<>();

  public Operation(Map<String, Object> data, Map<String, Object> service) {
    this.id = (String) data.get("id");
    this.service = withEndpoint(service, data.get("endpoint"));
    this.serviceHost = URI.create((String) this.service.get("endpoint")).getHost();
    this.method = (String) data.get("method");
    this.path = (String) data.get("path");
    this.parameters = Json.list(data.get("parameters"));
    this.body = data.containsKey("body") ? Json.map(data.get("body")) : null;
    this.input = Json.map(data.get("input"));
    this.output = data.containsKey("output") ? Json.map(data.get("output")) : null;
    this.responseType = (String) data.get("responseType");
    this.envelope = Json.map(data.getOrDefault("envelope", service.get("envelope")));
    this.errors = Json.map(data.get("errors"));
    this.timeout = data.containsKey("timeout") ? ((Number) data.get("timeout")).longValue() : null;
    this.isIdempotent = Boolean.TRUE.equals(data.get("idempotent"));
    this.rateLimit = Json.map(data.get("rateLimit"));
    this.parameterNames = parameters.stream().map(one -> (String) Json.map(one).get("name")).collect(Collectors.toSet());
    this.paging = Json.map(data.get("paging"));
    this.requiredOptions = Json.list(data.getOrDefault("requiredOptions", List.of()));
    collectMembers(input);
  }

  private static Map<String, Object> withEndpoint(Map<String, Object> service, Object own) {
    if (own == null) return service;
    Map<String, Object> changed = new LinkedHashMap<>(service);
    changed.put("endpoint", own);
    return changed;
  }

  String serviceId() {
    return (String) service.get("id");
  }

  /** The value of the first constant parameter of one of these names. */
  String constant(String... names) {
    for (String name : names) {
      for (Object one : parameters) {
        Map<String, Object> parameter = Json.map(one);
        if (name.equals(parameter.get("name")) && parameter.containsKey("const")) return Json.text(parameter.get("const"));
      }
    }
    return null;
  }

  /** What is documented of a code: its kind and retry advice, by the names of the specs; {@code null} for any other. */
  Map<String, String> errorInfo(String code, int status, String message) {
    Map<String, Object> info = Json.map(errors.get(code));
    if (info.isEmpty()) info = Json.map(Json.map(service.get("errors")).get(code));
    if (info.isEmpty()) return null;
    Map<String, Object> special = Map.of();
    for (Object one : Json.list(info.get("cases"))) {
      Map<String, Object> candidate = Json.map(one);
      boolean fits = ((Number) candidate.get("status")).intValue() == status;
      if (fits && message.startsWith((String) candidate.get("message"))) {
        special = candidate;
        break;
      }
    }
    Object kind = special.getOrDefault("kind", info.get("kind"));
    Object retry = special.getOrDefault("retry", info.getOrDefault("retry", "never"));
    return Map.of("kind", (String) kind, "retry", (String) retry);
  }

  /** The schema of a member of an object; {@code null} if it has none. */
  static Map<String, Object> memberSchema(Map<String, Object> schema, String name) {
    if (schema == null) return null;
    Object member = Json.map(schema.get("properties")).get(name);
    if (member != null) return Json.map(member);
    return schema.get("additionalProperties") instanceof Map ? Json.map(schema.get("additionalProperties")) : null;
  }

  private void collectMembers(Map<String, Object> schema) {
    for (String union : List.of("oneOf", "anyOf", "allOf")) {
      for (Object branch : Json.list(schema.get(union))) collectMembers(Json.map(branch));
    }
    Json.map(schema.get("properties")).forEach((name, member) -> members.putIfAbsent(name, Json.map(member)));
  }
}
