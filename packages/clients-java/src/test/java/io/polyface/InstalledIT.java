package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package as a user gets it: its jars and its POM, in an empty Maven project. */
class InstalledIT {
  private static final String VERSION = System.getProperty("polyface.version");
  private static final String NAME = "polyface-" + VERSION;
  private static final Path SAMPLE = Path.of("src/test/resources/installed");
  private static final String EXPECTED = "token true\nasync true\nUNAUTHENTICATED\nnamed ";

  @TempDir static Path folder;
  private static Path project;
  private static Path installed;

  @BeforeAll
  static void installAndCompile() throws Exception {
    Path repository = folder.resolve("repository");
    installed = repository.resolve("io/polyface/polyface").resolve(VERSION);
    linkAll(Path.of(System.getProperty("maven.repo.local")), repository, "io");
    linkAll(Path.of(System.getProperty("maven.repo.local"), "io"), repository.resolve("io"), "polyface");
    Files.createDirectories(installed);
    Files.copy(Path.of("target", NAME + ".jar"), installed.resolve(NAME + ".jar"));
    Files.copy(Path.of("pom.xml"), installed.resolve(NAME + ".pom"));
    project = folder.resolve("project");
    for (String file : List.of("pom.xml", "src/main/java/module-info.java", "src/main/java/sample/Main.java")) {
      Files.createDirectories(project.resolve(file).getParent());
      Files.copy(SAMPLE.resolve(file), project.resolve(file));
    }
    String mvn = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
    run(mvn, "-q", "-B", "-Dmaven.repo.local=" + repository, "-Dpolyface.version=" + VERSION, "-f", project + "/pom.xml", "compile");
  }

  @Test
  void aProgramOnTheModulePathCallsTheMockServer() throws Exception {
    String path = project.resolve("target/classes") + File.pathSeparator + jars();
    assertEquals(EXPECTED + "true true\n", call("-p", path, "-m", "sample/sample.Main"));
  }

  @Test
  void aProgramOnTheClassPathCallsTheMockServer() throws Exception {
    String path = project.resolve("target/classes") + File.pathSeparator + jars();
    assertEquals(EXPECTED + "false false\n", call("-cp", path, "sample.Main"));
  }

  @Test
  void theJarHasClassesDataAndLicenseAndTheOthersSourcesAndJavadoc() throws IOException {
    assertHas(NAME + ".jar", "module-info.class", "io/polyface/tencentfaceid/operations.gen.json", "META-INF/LICENSE");
    assertHas(NAME + "-sources.jar", "module-info.java", "io/polyface/tencentfaceid/TencentFaceid.java", "META-INF/LICENSE");
    assertHas(NAME + "-javadoc.jar", "index.html", "io.polyface/io/polyface/tencentfaceid/TencentFaceid.html");
  }

  /** Before the folder is deleted, and with it what they lead to. */
  @AfterAll
  static void unlink() throws IOException {
    try (var entries = Files.walk(folder.resolve("repository"))) {
      for (Path entry : (Iterable<Path>) entries::iterator) if (Files.isSymbolicLink(entry)) Files.delete(entry);
    }
  }

  private static void assertHas(String jar, String... entries) throws IOException {
    try (ZipFile zip = new ZipFile(Path.of("target", jar).toFile())) {
      for (String entry : entries) assertNotNull(zip.getEntry(entry), jar + " has no " + entry);
    }
  }

  private static String call(String... how) throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(Arrays.asList(how));
    command.addAll(List.of(MockServer.url() + "/tencent-faceid", MockServer.KEY.keyId(), "a-very-secret-key"));
    return run(command.toArray(new String[0]));
  }

  /** The installed jar and those that it depends on. */
  private static String jars() {
    String jackson =
        Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
            .filter(entry -> entry.contains("jackson-"))
            .collect(Collectors.joining(File.pathSeparator));
    return installed.resolve(NAME + ".jar") + File.pathSeparator + jackson;
  }

  /** Links the entries of a folder, but for one: so the project gets plugins from the machine's repository, and leaves nothing there. */
  private static void linkAll(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    try (var entries = Files.list(from)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Path name = entry.getFileName();
        if (!name.toString().equals(except)) Files.createSymbolicLink(to.resolve(name.toString()), entry.toAbsolutePath());
      }
    }
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    assertTrue(printed.indexOf('\r') < 0, printed);
    return printed;
  }
}
