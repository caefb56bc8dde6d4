package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** Compiles and runs programs of the documentation in this process. */
final class Programs {
  private Programs() {}

  /** Compiles a program with all warnings as errors and returns the class. */
  static Class<?> compile(String name, String code) throws IOException, ClassNotFoundException {
    Path folder = Files.createTempDirectory("program");
    assertEquals("", messages(folder, name, code), name);
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Programs.class.getClassLoader()).loadClass(name);
  }

  /** What the compiler says of a program. */
  static String messages(String name, String code) throws IOException {
    return messages(Files.createTempDirectory("program"), name, code);
  }

  private static String messages(Path folder, String name, String code) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), code);
    StringWriter messages = new StringWriter();
    PrintWriter printer = new PrintWriter(messages);
    String[] options = {
      "--release", "11", "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-proc:none",
      "-d", folder.toString(), "-cp", classPath(), file.toString()
    };
    ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, options);
    return messages.toString();
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Runs a program. Returns what it printed to standard output; throws what it threw. */
  static String run(Class<?> program) throws Throwable {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    PrintStream errors = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException error) {
      throw error.getCause();
    } finally {
      System.setOut(before);
      System.setErr(errors);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
