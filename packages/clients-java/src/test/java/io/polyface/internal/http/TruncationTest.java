package io.polyface.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that end with the connection: over TLS its end proves nothing without the closing message, since anyone on the way can cause it. */
class TruncationTest {
  private static SSLContext context;

  @BeforeAll
  static void create() throws Exception {
    context = OwnCertificate.context();
  }

  /** A server that sends a response over TLS and ends the connection, with the closing message of TLS or without. */
  private static ScriptedServer server(String version, String response, boolean isClosedProperly) throws IOException {
    return new ScriptedServer(exchange -> {
      SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(exchange.socket, null, true);
      socket.setEnabledProtocols(new String[] {version});
      while (socket.getInputStream().read() != 'x') continue;
      socket.getOutputStream().write(response.getBytes(StandardCharsets.ISO_8859_1));
      if (isClosedProperly) socket.close();
    });
  }

  private static WireResponse send(ScriptedServer server) throws Exception {
    SocketTransport transport = new SocketTransport(new EnvironmentProxies(Map.of("all_proxy", "p:1", "no_proxy", "*")), context.getSocketFactory());
    String origin = "https://localhost:" + server.port();
    WireRequest request = new WireRequest("POST", origin, "/a", "", List.of(Map.entry("host", "a")), new byte[] {'X', 'x'});
    return transport.send(request, Duration.ofSeconds(20), 1000);
  }

  @ParameterizedTest
  @CsvSource({"TLSv1.2,'',{\"a\":", "TLSv1.3,'',{\"a\":", "TLSv1.3,'',''", "TLSv1.3,transfer-encoding: gzip,{}"})
  void aBodyWithoutLengthThatEndsWithoutTheClosingMessageOfTlsIsRefused(String version, String header, String body) throws Exception {
    String head = "HTTP/1.1 200 OK\r\n" + (header.isEmpty() ? "" : header + "\r\n") + "\r\n";
    try (ScriptedServer server = server(version, head + body, false)) {
      IOException error = assertThrows(IOException.class, () -> send(server));
      assertEquals("the connection was closed without the closing message of TLS", error.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void aBodyWithoutLengthThatEndsWithTheClosingMessageIsComplete(String version) throws Exception {
    try (ScriptedServer server = server(version, "HTTP/1.1 200 OK\r\n\r\n{}", true)) {
      assertEquals("{}", new String(send(server).body(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void aBodyWithALengthNeedsNoClosingMessage(String version) throws Exception {
    try (ScriptedServer server = server(version, "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", false)) {
      assertEquals("{}", new String(send(server).body(), StandardCharsets.UTF_8));
    }
  }
}
