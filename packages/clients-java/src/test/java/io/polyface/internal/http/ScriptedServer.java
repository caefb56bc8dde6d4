package io.polyface.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server that does with each connection what the test says, and keeps the heads of the requests. */
final class ScriptedServer implements AutoCloseable {
  static final String OK = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

  interface Script {
    void run(Exchange exchange) throws Exception;
  }

  final List<String> heads = Collections.synchronizedList(new ArrayList<>());
  private final ServerSocket server;
  private volatile int connections;
  private volatile int closed;

  ScriptedServer(Script script) throws IOException {
    this(new ServerSocket(0), script);
  }

  ScriptedServer(ServerSocket server, Script script) {
    this.server = server;
    start(() -> {
      while (true) {
        Socket socket = server.accept();
        connections++;
        start(() -> {
          try (socket) {
            script.run(new Exchange(socket));
          } finally {
            closed++;
          }
        });
      }
    });
  }

  int port() {
    return server.getLocalPort();
  }

  int connections() {
    return connections;
  }

  /** How many connections the server has closed. */
  int closed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** A connection of a client. */
  final class Exchange {
    final Socket socket;

    Exchange(Socket socket) {
      this.socket = socket;
    }

    /** Reads a head, and not its body. Returns an empty text when the connection ends. */
    String head() throws IOException {
      StringBuilder head = new StringBuilder();
      InputStream in = socket.getInputStream();
      while (head.indexOf("\r\n\r\n") < 0) {
        int one = in.read();
        if (one < 0) return "";
        head.append((char) one);
      }
      heads.add(head.toString());
      return head.toString();
    }

    void body(int length) throws IOException {
      socket.getInputStream().readNBytes(length);
    }

    void write(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    }
  }

  private interface Task {
    void run() throws Exception;
  }

  private static void start(Task task) {
    Thread thread =
        new Thread(() -> {
          try {
            task.run();
          } catch (Exception ended) {
            // The test is over, or the client has closed the connection.
          }
        });
    thread.setDaemon(true);
    thread.start();
  }
}
