package io.polyface.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.Transport.NotSentException;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transport of blocking calls: connections, framing, time limits. */
class SocketTransportTest {
  private static final EnvironmentProxies NO_PROXIES = new EnvironmentProxies(Map.of("no_proxy", "*", "http_proxy", "http://127.0.0.1:1"));
  private static final Duration LONG = Duration.ofSeconds(20);

  private final SocketTransport transport = new SocketTransport(NO_PROXIES, null);

  static WireRequest post(ScriptedServer server, byte[] body) {
    String host = "127.0.0.1:" + server.port();
    return new WireRequest("POST", "http://" + host, "/a", "b=c", List.of(Map.entry("host", host)), body);
  }

  private WireResponse send(ScriptedServer server) throws Exception {
    return transport.send(post(server, new byte[] {'x'}), LONG, 1000);
  }

  private static ScriptedServer replying(String response) throws IOException {
    return new ScriptedServer(exchange -> {
      while (!exchange.head().isEmpty()) {
        exchange.body(1);
        exchange.write(response);
      }
    });
  }

  @Test
  void theHeadHasTheRequestAndItsLength() throws Exception {
    try (ScriptedServer server = replying(ScriptedServer.OK)) {
      send(server);
      String host = "127.0.0.1:" + server.port();
      String head = "POST /a?b=c HTTP/1.1\r\nhost: " + host + "\r\nuser-agent: polyface-java\r\ncontent-length: 1\r\n\r\n";
      assertEquals(List.of(head), server.heads);
    }
  }

  @Test
  void aConnectionIsUsedAgain() throws Exception {
    try (ScriptedServer server = replying(ScriptedServer.OK)) {
      for (int call = 0; call < 3; call++) assertEquals(200, send(server).status());
      assertEquals(1, server.connections());
    }
  }

  @Test
  void aConnectionThatTheServerHasClosedIsReplacedAndTheRequestIsSentOnce() throws Exception {
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      exchange.head();
      exchange.body(1);
      exchange.write(ScriptedServer.OK);
    })) {
      for (int call = 0; call < 3; call++) {
        assertEquals(200, send(server).status());
        while (server.closed() <= call) Thread.onSpinWait();
      }
      assertEquals(3, server.connections());
      assertEquals(3, server.heads.size());
    }
  }

  @Test
  void aRequestIsNotSentAgainIfTheConnectionEndsBeforeTheResponse() throws Exception {
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      exchange.head();
      exchange.body(1);
    })) {
      assertThrows(IOException.class, () -> send(server));
      assertEquals(1, server.heads.size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}",
        "HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}more"
      })
  void aConnectionThatCannotBeUsedAgainIsNot(String response) throws Exception {
    try (ScriptedServer server = replying(response)) {
      for (int call = 0; call < 2; call++) assertEquals("{}", new String(send(server).body(), StandardCharsets.UTF_8));
      assertEquals(2, server.connections());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        "HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n1;a=b\r\n{\r\n01\r\n}\r\n0\r\ntrailer: x\r\n\r\n",
        "HTTP/1.1 200 OK\ncontent-length: 2, 2\n\n{}",
        "HTTP/1.1 200 OK\r\nx-folded: a\r\n b\r\ncontent-length: 2\r\n\r\n{}"
      })
  void aResponseIsReadHoweverItIsFramed(String response) throws Exception {
    try (ScriptedServer server = replying(response)) {
      for (int call = 0; call < 2; call++) assertEquals("{}", new String(send(server).body(), StandardCharsets.UTF_8));
      assertEquals(1, server.connections());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"204 No Content", "304 Not Modified"})
  void aStatusWithoutABodyHasNone(String status) throws Exception {
    try (ScriptedServer server = replying("HTTP/1.1 " + status + "\r\ncontent-length: 9\r\n\r\n")) {
      for (int call = 0; call < 2; call++) assertEquals(0, send(server).body().length);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308, 401, 407})
  void noStatusIsFollowed(int status) throws Exception {
    String head = "HTTP/1.1 " + status + " X\r\nlocation: http://127.0.0.1:1/\r\nwww-authenticate: Basic\r\n";
    try (ScriptedServer server = replying(head + "content-length: 2\r\n\r\n{}")) {
      WireResponse response = send(server);
      assertEquals(status, response.status());
      assertEquals("{}", new String(response.body(), StandardCharsets.UTF_8));
      assertEquals(1, server.heads.size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3e9\r\n"
      })
  void aBodyThatIsTooLongIsRefusedBeforeItIsRead(String response) throws Exception {
    try (ScriptedServer server = replying(response)) {
      assertEquals("the response is longer than 1000 bytes", assertThrows(IOException.class, () -> send(server)).getMessage());
    }
  }

  @Test
  void aServerThatReadsNoBodyIsGivenUpInTime() throws Exception {
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      exchange.head();
      Thread.sleep(LONG.toMillis());
    })) {
      WireRequest large = post(server, new byte[32 * 1024 * 1024]);
      assertThrows(TimeoutException.class, () -> transport.send(large, Duration.ofMillis(300), 1000));
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @Test
  void aLongBodyThatIsRefusedEarlyHasTheResponse() throws Exception {
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      exchange.head();
      exchange.write("HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}");
      exchange.socket.shutdownOutput();
      exchange.body(40 * 1024 * 1024);
    })) {
      assertEquals(413, transport.send(post(server, new byte[32 * 1024 * 1024]), LONG, 1000).status());
    }
  }

  @Test
  void anInterruptionEndsTheWait() throws Exception {
    Thread caller = Thread.currentThread();
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      exchange.head();
      caller.interrupt();
      Thread.sleep(LONG.toMillis());
    })) {
      assertThrows(InterruptedException.class, () -> send(server));
      assertTrue(Thread.interrupted());
    }
  }

  /** Which of the two comes first varies. */
  @Test
  @Timeout(20)
  void anInterruptionInTheMomentInWhichTheTimeIsUpIsKept() throws Exception {
    int callers = 50;
    AtomicInteger kept = new AtomicInteger();
    try (ScriptedServer silent = new ScriptedServer(exchange -> exchange.socket.getInputStream().readAllBytes())) {
      WireRequest request = post(silent, new byte[] {'x'});
      Thread[] threads = new Thread[callers];
      for (int caller = 0; caller < callers; caller++) {
        threads[caller] = new Thread(() -> {
          for (int round = 0; round < 20; round++) if (isInterruptionKept(request)) kept.incrementAndGet();
        });
        threads[caller].start();
      }
      for (Thread thread : threads) thread.join();
    }
    assertEquals(20 * callers, kept.get());
  }

  private boolean isInterruptionKept(WireRequest request) {
    Thread caller = Thread.currentThread();
    int wait = ThreadLocalRandom.current().nextInt(5, 40);
    CompletableFuture<Void> interruption =
        CompletableFuture.runAsync(caller::interrupt, CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, Runnable::run));
    assertThrows(Exception.class, () -> transport.send(request, Duration.ofMillis(5), 1000));
    while (!interruption.isDone()) Thread.yield();
    return Thread.interrupted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nx-injected: b", "a\nb", "韦"})
  void aHeaderThatWouldEndItsLineIsNotSent(String value) throws Exception {
    try (ScriptedServer server = replying(ScriptedServer.OK)) {
      WireRequest request = post(server, new byte[0]).withHeader("x-a", value);
      NotSentException error = assertThrows(NotSentException.class, () -> transport.send(request, LONG, 1000));
      assertEquals("the header x-a has a character that HTTP does not allow", error.getMessage());
      assertEquals(List.of(), server.heads);
    }
  }
}
