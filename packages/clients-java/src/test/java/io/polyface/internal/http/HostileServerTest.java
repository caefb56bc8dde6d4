package io.polyface.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.Transport.NotSentException;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What blocking calls do with servers, proxies and name servers that break the rules. */
class HostileServerTest {
  private static final EnvironmentProxies NO_PROXIES = new EnvironmentProxies(Map.of("no_proxy", "*", "http_proxy", "http://127.0.0.1:1"));
  private static final Duration LONG = Duration.ofSeconds(20);

  private final SocketTransport transport = new SocketTransport(NO_PROXIES, null);

  private WireResponse send(ScriptedServer server) throws Exception {
    return transport.send(SocketTransportTest.post(server, new byte[] {'x'}), LONG, 1000);
  }

  private static ScriptedServer replying(String response) throws IOException {
    return new ScriptedServer(exchange -> {
      while (!exchange.head().isEmpty()) {
        exchange.body(1);
        exchange.write(response);
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"内部错误", "慅", "\u0085", "\u2028"})
  void aReasonPhraseMayHaveAnyCharacter(String reason) throws Exception {
    String bytes = new String(reason.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    try (ScriptedServer server = replying("HTTP/1.1 500 " + bytes + "\r\ntransfer-encoding: chunked\r\n\r\n2;a=" + bytes + "\r\n{}\r\n0\r\n\r\n")) {
      assertEquals("{}", new String(send(server).body(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aConnectionWithTwoFramingsIsNotUsedAgain() throws Exception {
    String head = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n";
    try (ScriptedServer server = replying(head + "2\r\n{}\r\n0\r\n\r\n")) {
      for (int call = 0; call < 2; call++) assertEquals("{}", new String(send(server).body(), StandardCharsets.UTF_8));
      assertEquals(2, server.connections());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\ncontent-length\t: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length : 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: +2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n100000002\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffff\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 101 Switching\r\n\r\n",
        "HTTP/2 200 OK\r\n\r\n",
        "HTTP/1.1 0200 OK\r\n\r\n"
      })
  void aResponseThatCannotBeFramedIsRefused(String response) throws Exception {
    try (ScriptedServer server = replying(response)) {
      assertThrows(IOException.class, () -> send(server));
      while (server.closed() < 1) Thread.onSpinWait();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"})
  void headersAndTrailersHaveALimit(String start) throws Exception {
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      exchange.head();
      exchange.write(start);
      while (true) exchange.write("0;".repeat(4000));
    })) {
      assertEquals("the headers of the response are longer than 65536 bytes", assertThrows(IOException.class, () -> send(server)).getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n"})
  void endlessInterimResponsesAreGivenUpInTime(String interim) throws Exception {
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      exchange.head();
      while (true) exchange.write(interim.repeat(100));
    })) {
      WireRequest request = SocketTransportTest.post(server, new byte[] {'x'});
      assertThrows(TimeoutException.class, () -> transport.send(request, Duration.ofMillis(200), 1000));
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @Test
  void aNameServerThatHangsIsGivenUpInTimeAndAskedOnce() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger lookups = new AtomicInteger();
    Resolver resolver = new Resolver(host -> {
      lookups.incrementAndGet();
      try {
        end.await();
      } catch (InterruptedException error) {
        throw new IllegalStateException(error);
      }
      return InetAddress.getAllByName("127.0.0.1");
    });
    try (ScriptedServer server = replying(ScriptedServer.OK)) {
      SocketTransport waiting = new SocketTransport(NO_PROXIES, null, resolver);
      WireRequest request = SocketTransportTest.post(server, new byte[] {'x'});
      for (int call = 0; call < 2; call++) {
        assertThrows(TimeoutException.class, () -> waiting.send(request, Duration.ofMillis(100), 1000));
        assertFalse(Thread.currentThread().isInterrupted());
      }
      Thread.currentThread().interrupt();
      assertThrows(InterruptedException.class, () -> waiting.send(request, LONG, 1000));
      assertTrue(Thread.interrupted());
      assertEquals(1, lookups.get());
      end.countDown();
      assertEquals(200, waiting.send(request, LONG, 1000).status());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aHostWithoutAnAddressIsNotSentTo(boolean isUnknown) throws Exception {
    Resolver resolver = new Resolver(host -> {
      if (isUnknown) throw new UnknownHostException(host);
      throw new IllegalStateException("odd");
    });
    SocketTransport lost = new SocketTransport(NO_PROXIES, null, resolver);
    WireRequest request = new WireRequest("GET", "http://a.example", "/", "", List.of(), new byte[0]);
    NotSentException error = assertThrows(NotSentException.class, () -> lost.send(request, LONG, 1000));
    assertEquals(isUnknown ? "UnknownHostException: a.example" : "IOException: java.lang.IllegalStateException: odd", error.getMessage());
  }

  @Test
  @Timeout(20)
  void aConnectionIsClosedIfMemoryRunsOut() throws Exception {
    try (ScriptedServer server = replying(ScriptedServer.OK)) {
      WireRequest request = SocketTransportTest.post(server, new byte[0]);
      List<Map.Entry<String, String>> headers = new AbstractList<>() {
        @Override
        public Map.Entry<String, String> get(int index) {
          throw new OutOfMemoryError();
        }

        @Override
        public int size() {
          return 1;
        }
      };
      WireRequest large = new WireRequest("POST", request.origin(), "/", "", headers, new byte[0]);
      assertThrows(OutOfMemoryError.class, () -> transport.send(large, LONG, 1000));
      while (server.closed() < 1) Thread.sleep(1);
    }
  }
}
