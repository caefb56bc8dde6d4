package io.polyface;

import io.polyface.internal.Json;
import io.polyface.internal.TypeScriptClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The server of all faults that the TypeScript clients are tested with. */
final class FaultServer implements AutoCloseable {
  final String origin;
  final int maxResponseBytes;
  /** An operation of each service, with an input. */
  final List<Map<String, Object>> subjects = new ArrayList<>();
  /** Each fault with the error that a call throws. */
  final List<Map<String, Object>> faults = new ArrayList<>();
  private final Process process;
  private final BufferedReader lines;

  FaultServer() throws IOException {
    process = TypeScriptClients.node("tools/languages/fault-server.ts").start();
    lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Map<String, Object> description = Json.map(Json.parse(lines.readLine().getBytes(StandardCharsets.UTF_8)));
    origin = (String) description.get("origin");
    maxResponseBytes = ((Number) description.get("maxResponseBytes")).intValue();
    for (Object one : (List<?>) description.get("subjects")) subjects.add(Json.map(one));
    for (Object one : (List<?>) description.get("faults")) faults.add(Json.map(one));
  }

  /** Waits until every connection is closed that a fault has made unusable. */
  Void awaitClosed() throws IOException {
    OutputStream input = process.getOutputStream();
    input.write('\n');
    input.flush();
    lines.readLine();
    return null;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
