package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.internal.TypeScriptClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide of the documentation: its programs print what it shows. */
class GuideTest {
  private static final Path GUIDE = TypeScriptClients.ROOT.resolve("packages/docs/src/content/docs/en/guides/java.md");
  private static final Pattern PROGRAM =
      Pattern.compile("^```java run\\n(.*?)^```\\n\\n```text output\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void everyProgramCompilesWithoutWarningsAndPrintsWhatTheGuideShows() throws Throwable {
    MockServer.control("POST", "reset", "{}");
    String text = Files.readString(GUIDE);
    int count = 0;
    for (Matcher found = PROGRAM.matcher(text); found.find(); count++) {
      String code =
          found.group(1)
              .replace("http://127.0.0.1:4010", MockServer.url())
              .replace("any-key", "AKIDtest")
              .replace("any-secret", "a-very-secret-key");
      String name = code.replaceAll("(?s).*?public class (\\w+).*", "$1");
      assertEquals(found.group(2), Programs.run(Programs.compile(name, code)), name);
    }
    assertTrue(count > 3);
    assertEquals(count, text.split("```java ", -1).length - 1, "every block of Java is run");
  }
}
