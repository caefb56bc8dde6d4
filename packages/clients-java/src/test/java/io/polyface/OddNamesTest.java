package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.internal.TypeScriptClients;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services whose names are words of Java or of the clients. */
class OddNamesTest {
  @TempDir Path folder;

  @Test
  void theirClientsCompileWithoutWarnings() throws Exception {
    Process generator = TypeScriptClients.node("tools/languages/odd-clients.ts", folder.toString()).start();
    generator.getInputStream().readAllBytes();
    assertEquals(0, generator.waitFor());
    Path sources = folder.resolve("packages/clients-java/src/gen/java/io");
    List<String> files;
    try (var found = Files.walk(sources)) {
      files = found.map(Path::toString).filter(name -> name.endsWith(".java")).collect(Collectors.toList());
    }
    assertTrue(files.stream().anyMatch(name -> name.endsWith("OddNames.java")));
    List<String> options = new ArrayList<>(List.of("--release", "11", "-Xlint:all", "-Werror", "-proc:none"));
    options.addAll(List.of("-encoding", "UTF-8", "-d", folder.resolve("classes").toString(), "-cp", Programs.classPath()));
    options.addAll(files);
    StringWriter messages = new StringWriter();
    PrintWriter printer = new PrintWriter(messages);
    ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, options.toArray(new String[0]));
    assertEquals("", messages.toString());
  }
}
