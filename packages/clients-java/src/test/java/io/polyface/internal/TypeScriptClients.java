package io.polyface.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the tests take from the rest of the workspace: vectors, snapshots, and the bytes that the TypeScript clients send. */
public final class TypeScriptClients {
  /** The root of the workspace. */
  public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static List<Map<String, Object>> cases;

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

  /** Every documented example and 1,000 random inputs per protocol, with the bytes sent. */
  public static synchronized List<Map<String, Object>> wireCases() throws IOException, InterruptedException {
    if (cases != null) return cases;
    Path file = Files.createTempFile("wire-cases", ".jsonl");
    Process process = node("tools/languages/wire-cases.ts", file.toString()).start();
    process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) throw new IOException("tools/languages/wire-cases.ts failed. Run npm ci in the root first.");
    List<Map<String, Object>> read = new ArrayList<>();
    for (String line : Files.readAllLines(file)) read.add(Json.map(Json.parse(line.getBytes(StandardCharsets.UTF_8))));
    Files.delete(file);
    cases = read;
    return read;
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
