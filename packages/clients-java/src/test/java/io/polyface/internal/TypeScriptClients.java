package io.polyface.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tests take from the rest of the workspace: vectors, snapshots, and the bytes that the TypeScript clients send. */
public final class TypeScriptClients {
  /** The root of the workspace. */
  public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static final Map<String, List<Map<String, Object>>> CASES = new HashMap<>();
  private static final Map<String, Operation> OPERATIONS = new HashMap<>();

  private TypeScriptClients() {}

  /** Starts a script of the workspace with the Node.js that it pins, itself and not a wrapper: ending it ends the server. */
  public static ProcessBuilder node(String... arguments) throws IOException {
    Process npx = new ProcessBuilder("npx", "node", "-p", "process.execPath").directory(ROOT.toFile()).start();
    String node = new String(npx.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (node.isEmpty()) throw new IOException("Node.js did not start. Run npm ci in the root first.");
    List<String> command = new ArrayList<>(List.of(node, "--conditions=@polyface/source"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(ROOT.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /** The cases that a tool writes: what TypeScript sends ({@code wire-cases}), reports and decodes ({@code value-cases}). */
  public static synchronized List<Map<String, Object>> cases(String tool) throws IOException, InterruptedException {
    List<Map<String, Object>> known = CASES.get(tool);
    if (known != null) return known;
    Path file = Files.createTempFile(tool, ".jsonl");
    Process process = node("tools/languages/" + tool + ".ts", file.toString()).start();
    process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) throw new IOException("tools/languages/" + tool + ".ts failed. Run npm ci in the root first.");
    List<Map<String, Object>> read = new ArrayList<>();
    for (String line : Files.readAllLines(file)) read.add(Json.map(Json.parse(line.getBytes(StandardCharsets.UTF_8))));
    Files.delete(file);
    CASES.put(tool, read);
    return read;
  }

  /** The operation of a case. */
  static synchronized Operation operation(Map<String, Object> one) {
    String service = (String) one.get("service");
    String id = (String) one.get("operation");
    return OPERATIONS.computeIfAbsent(service + "/" + id, key -> {
      String resource = "/io/polyface/" + service.replace("-", "") + "/operations.gen.json";
      try (var stream = TypeScriptClients.class.getResourceAsStream(resource)) {
        Map<String, Object> data = Json.map(Json.parse(stream.readAllBytes()));
        return new Operation(Json.map(Json.map(data.get("operations")).get(id)), Json.map(data.get("service")));
      } catch (IOException error) {
        throw new java.io.UncheckedIOException(error);
      }
    });
  }

  /** A value of a case with its bytes. */
  static Object withBytes(Object value) {
    if (value instanceof List) {
      List<Object> items = new ArrayList<>();
      for (Object item : Json.list(value)) items.add(withBytes(item));
      return items;
    }
    if (!(value instanceof Map)) return value;
    Object bytes = Json.map(value).get("$bytes");
    if (bytes != null) return Base64.getDecoder().decode((String) bytes);
    Map<String, Object> members = new LinkedHashMap<>();
    Json.map(value).forEach((name, member) -> members.put(name, withBytes(member)));
    return members;
  }

  /** The vectors of a protocol by file name. */
  static Map<String, Map<String, Object>> vectors(String protocol) throws IOException {
    Map<String, Map<String, Object>> vectors = new java.util.TreeMap<>();
    Path folder = ROOT.resolve("packages/runtime/src/protocols/" + protocol + "/vectors");
    try (var files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (!name.equals("v1.json")) vectors.put(name, Json.map(Json.parse(Files.readAllBytes(file))));
      }
    }
    return vectors;
  }
}
