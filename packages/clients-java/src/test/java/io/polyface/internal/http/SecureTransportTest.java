package io.polyface.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.Transport.NotSentException;
import io.polyface.WireRequest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Blocking calls by TLS and by proxies. */
class SecureTransportTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static SSLContext context;
  private static ScriptedServer server;

  @BeforeAll
  static void start() throws Exception {
    context = OwnCertificate.context();
    server =
        new ScriptedServer(context.getServerSocketFactory().createServerSocket(0), exchange -> {
          while (!exchange.head().isEmpty()) {
            exchange.body(1);
            exchange.write(ScriptedServer.OK);
          }
        });
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static WireRequest request(String host) {
    return request(host, server);
  }

  private static WireRequest request(String host, ScriptedServer to) {
    return new WireRequest(
        "POST", "https://" + host + ":" + to.port(), "/a", "", List.of(Map.entry("host", host)), new byte[] {'x'});
  }

  private static SocketTransport transport(SSLSocketFactory sockets, Map<String, String> environment) {
    return new SocketTransport(new EnvironmentProxies(environment), sockets);
  }

  private static final Map<String, String> NO_PROXY = Map.of("no_proxy", "*", "https_proxy", "http://127.0.0.1:1");

  @Test
  void aConnectionByTlsIsUsedAgain() throws Exception {
    SocketTransport transport = transport(context.getSocketFactory(), NO_PROXY);
    int before = server.connections();
    for (int call = 0; call < 3; call++) assertEquals(200, transport.send(request("localhost"), LONG, 1000).status());
    assertEquals(1, server.connections() - before);
  }

  @Test
  void bytesAfterAResponseAreNotReadAsTheNext() throws Exception {
    String head = "HTTP/1.1 200 OK\r\ncontent-length: ";
    String body = "x".repeat(8192 - (head + "8000\r\n\r\n").length());
    // Both in one record of TLS: the first fills the buffer of the client.
    String both = head + body.length() + "\r\n\r\n" + body + "HTTP/1.1 500 Injected\r\ncontent-length: 0\r\n\r\n";
    try (ScriptedServer hostile = new ScriptedServer(context.getServerSocketFactory().createServerSocket(0), exchange -> {
      while (!exchange.head().isEmpty()) {
        exchange.body(1);
        exchange.write(both);
      }
    })) {
      SocketTransport transport = transport(context.getSocketFactory(), NO_PROXY);
      for (int call = 0; call < 2; call++) assertEquals(200, transport.send(request("localhost", hostile), LONG, 9000).status());
      assertEquals(2, hostile.connections());
    }
  }

  @Test
  void aServerThatDoesNotAnswerTheHandshakeIsGivenUpInTime() throws Exception {
    try (ScriptedServer silent = new ScriptedServer(exchange -> exchange.socket.getInputStream().readAllBytes())) {
      SocketTransport transport = transport(context.getSocketFactory(), NO_PROXY);
      assertThrows(TimeoutException.class, () -> transport.send(request("localhost", silent), Duration.ofMillis(200), 1000));
    }
  }

  @Test
  void aHandshakeThatTheServerBreaksOffMayBeTriedAgain() throws Exception {
    try (ScriptedServer restarting = new ScriptedServer(exchange -> {
      exchange.body(5);
      exchange.socket.shutdownOutput();
      exchange.socket.getInputStream().readAllBytes();
    })) {
      SocketTransport transport = transport(context.getSocketFactory(), NO_PROXY);
      NotSentException error = assertThrows(NotSentException.class, () -> transport.send(request("localhost", restarting), LONG, 1000));
      assertFalse(error.isPermanent(), error.getMessage());
      HttpTransport background = new HttpTransport(HttpClient::newHttpClient);
      Throwable cause =
          assertThrows(ExecutionException.class, () -> background.send(request("localhost", restarting), LONG, 1000).get()).getCause();
      assertFalse(((NotSentException) cause).isPermanent(), cause.getMessage());
    }
  }

  @Test
  void aServerThatReadsNoBodyByTlsIsGivenUpInTime() throws Exception {
    try (ScriptedServer stuck = new ScriptedServer(context.getServerSocketFactory().createServerSocket(0), exchange -> {
      exchange.head();
      Thread.sleep(LONG.toMillis());
    })) {
      SocketTransport transport = transport(context.getSocketFactory(), NO_PROXY);
      WireRequest large = request("localhost", stuck).withBody(new byte[32 * 1024 * 1024]);
      assertThrows(TimeoutException.class, () -> transport.send(large, Duration.ofMillis(300), 1000));
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @Test
  void aCertificateForAnotherHostIsRefusedForGood() {
    SocketTransport transport = transport(context.getSocketFactory(), NO_PROXY);
    NotSentException error = assertThrows(NotSentException.class, () -> transport.send(request("127.0.0.1"), LONG, 1000));
    assertTrue(error.isPermanent(), error.getMessage());
  }

  @Test
  void aCertificateThatIsNotTrustedIsRefusedForGood() {
    SocketTransport transport = transport(null, NO_PROXY);
    NotSentException error = assertThrows(NotSentException.class, () -> transport.send(request("localhost"), LONG, 1000));
    assertTrue(error.isPermanent(), error.getMessage());
  }

  @Test
  void aProxyIsAskedForATunnelWithItsUserAndPassword() throws Exception {
    try (ScriptedServer proxy = new ScriptedServer(exchange -> {
      exchange.head();
      exchange.write("HTTP/1.1 200 Connection established\r\n\r\n");
      relay(exchange.socket);
    })) {
      SocketTransport transport = transport(context.getSocketFactory(), Map.of("HTTPS_PROXY", "http://me:p%40ss@127.0.0.1:" + proxy.port()));
      for (int call = 0; call < 2; call++) assertEquals(200, transport.send(request("localhost"), LONG, 1000).status());
      String authority = "localhost:" + server.port();
      String head =
          "CONNECT " + authority + " HTTP/1.1\r\nhost: " + authority
              + "\r\nuser-agent: polyface-java\r\nproxy-authorization: Basic bWU6cEBzcw==\r\n\r\n";
      assertEquals(List.of(head), proxy.heads);
    }
  }

  @Test
  void aProxyThatRefusesIsNamed() throws Exception {
    try (ScriptedServer proxy = new ScriptedServer(exchange -> {
      exchange.head();
      exchange.write("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
    })) {
      SocketTransport transport = transport(null, Map.of("https_proxy", "127.0.0.1:" + proxy.port()));
      NotSentException error = assertThrows(NotSentException.class, () -> transport.send(request("localhost"), LONG, 1000));
      assertEquals("the proxy refused the connection with HTTP 407", error.getMessage());
      assertTrue(error.isPermanent());
    }
  }

  @Test
  void aProxyForwardsWhatIsNotEncrypted() throws Exception {
    try (ScriptedServer proxy = new ScriptedServer(exchange -> {
      exchange.head();
      exchange.body(1);
      exchange.write(ScriptedServer.OK);
    })) {
      SocketTransport transport = transport(null, Map.of("http_proxy", "http://127.0.0.1:" + proxy.port()));
      WireRequest request =
          new WireRequest("POST", "http://localhost:9", "/a", "", List.of(Map.entry("host", "localhost:9")), new byte[] {'x'});
      assertEquals(200, transport.send(request, LONG, 1000).status());
      assertTrue(proxy.heads.get(0).startsWith("POST http://localhost:9/a HTTP/1.1\r\n"), proxy.heads.get(0));
    }
  }

  /** Carries the bytes of a client to the server and back. */
  private static void relay(Socket client) throws IOException {
    try (Socket upstream = new Socket("127.0.0.1", server.port())) {
      Thread back =
          new Thread(() -> {
            try {
              upstream.getInputStream().transferTo(client.getOutputStream());
            } catch (IOException ended) {
              // The client has closed the connection.
            }
          });
      back.setDaemon(true);
      back.start();
      client.getInputStream().transferTo(upstream.getOutputStream());
    }
  }
}
