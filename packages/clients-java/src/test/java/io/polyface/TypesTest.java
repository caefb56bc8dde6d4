package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a user may write: a sample compiles without warnings but for the lines that must not. */
class TypesTest {
  private static final Path SAMPLE = Path.of("src/test/resources/Sample.java.txt");
  private static final Pattern ERROR = Pattern.compile("Sample\\.java:(\\d+): error");

  @Test
  void theSampleCompilesButForWhatMustNot() throws Exception {
    List<String> lines = Files.readAllLines(SAMPLE);
    List<Integer> marked =
        IntStream.range(0, lines.size())
            .filter(at -> lines.get(at).endsWith("// error"))
            .mapToObj(at -> at + 1)
            .collect(Collectors.toList());
    String messages = Programs.messages("Sample", String.join("\n", lines));
    List<Integer> reported =
        ERROR.matcher(messages).results().map(found -> Integer.valueOf(found.group(1))).distinct().collect(Collectors.toList());
    assertEquals(marked, reported, messages);
  }

  @Test
  void withoutThoseLinesItCompilesWithoutWarnings() throws Exception {
    String text =
        Files.readAllLines(SAMPLE).stream().filter(line -> !line.endsWith("// error")).collect(Collectors.joining("\n"));
    assertEquals("", Programs.messages("Sample", text));
  }
}
