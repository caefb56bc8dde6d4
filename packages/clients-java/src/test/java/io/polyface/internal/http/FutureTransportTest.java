package io.polyface.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.Transport.NotSentException;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The transport of futures: its threads, cancelling, time limits. */
@Timeout(20)
class FutureTransportTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final SocketTransport transport = new SocketTransport(new EnvironmentProxies(Map.of("all_proxy", "p:1", "no_proxy", "*")), null);
  private final ExchangeThreads threads = new ExchangeThreads(2);

  private CompletableFuture<WireResponse> send(ScriptedServer server, Duration timeout) {
    return transport.send(SocketTransportTest.post(server, new byte[] {'x'}), timeout, 1000, threads);
  }

  private static ScriptedServer silent() throws IOException {
    return new ScriptedServer(exchange -> {
      exchange.head();
      exchange.socket.getInputStream().readAllBytes();
    });
  }

  @Test
  void moreRequestsThanThreadsAreSentInTurn() throws Exception {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      while (!exchange.head().isEmpty()) {
        exchange.body(1);
        most.accumulateAndGet(open.incrementAndGet(), Math::max);
        LockSupport.parkNanos(1_000_000);
        open.decrementAndGet();
        exchange.write(ScriptedServer.OK);
      }
    })) {
      List<CompletableFuture<WireResponse>> all = new ArrayList<>();
      for (int call = 0; call < 50; call++) all.add(send(server, LONG));
      for (CompletableFuture<WireResponse> one : all) assertEquals(200, one.get().status());
      assertEquals(50, server.heads.size());
      assertEquals(2, most.get());
    }
  }

  @Test
  void cancellingClosesTheConnectionAndFreesTheThread() throws Exception {
    try (ScriptedServer server = silent()) {
      for (int round = 1; round <= 3; round++) {
        List<CompletableFuture<WireResponse>> both = List.of(send(server, LONG), send(server, LONG));
        while (server.heads.size() < 2 * round) Thread.onSpinWait();
        for (CompletableFuture<WireResponse> one : both) assertTrue(one.cancel(true));
        while (server.closed() < 2 * round) Thread.onSpinWait();
      }
    }
  }

  @Test
  void aRequestThatFindsNoThreadInTimeIsNotSent() throws Exception {
    try (ScriptedServer server = silent()) {
      List<CompletableFuture<WireResponse>> both = List.of(send(server, LONG), send(server, LONG));
      while (server.heads.size() < 2) Thread.onSpinWait();
      CompletableFuture<WireResponse> late = send(server, Duration.ofMillis(1));
      Throwable error = assertThrows(ExecutionException.class, late::get).getCause();
      assertEquals(NotSentException.class, error.getClass());
      assertEquals("no thread was free in time", error.getMessage());
      for (CompletableFuture<WireResponse> one : both) one.cancel(true);
      while (server.closed() < 2) Thread.onSpinWait();
      assertEquals(2, server.heads.size());
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUpInTime() throws Exception {
    try (ScriptedServer server = silent()) {
      Throwable error = assertThrows(ExecutionException.class, () -> send(server, Duration.ofMillis(100)).get()).getCause();
      assertEquals(TimeoutException.class, error.getClass());
      while (server.closed() < 1) Thread.onSpinWait();
    }
  }

  @Test
  void theThreadsAreDaemonsAndKeepNothingOfTheCaller() throws Exception {
    CompletableFuture<Thread> found = new CompletableFuture<>();
    threads.execute(() -> () -> found.complete(Thread.currentThread()));
    assertTrue(found.get().isDaemon());
    assertEquals(ClassLoader.getSystemClassLoader(), found.get().getContextClassLoader());
  }

  @Test
  void anInterruptionByACallbackDoesNotEndTheNextCall() throws Exception {
    CountDownLatch ready = new CountDownLatch(1);
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      while (!exchange.head().isEmpty()) {
        exchange.body(1);
        ready.await();
        exchange.write(ScriptedServer.OK);
      }
    })) {
      ExchangeThreads one = new ExchangeThreads(1);
      WireRequest request = SocketTransportTest.post(server, new byte[] {'x'});
      transport.send(request, LONG, 1000, one).whenComplete((response, error) -> Thread.currentThread().interrupt());
      CompletableFuture<WireResponse> next = transport.send(request, LONG, 1000, one);
      ready.countDown();
      assertEquals(200, next.get().status());
    }
  }

  @Test
  void callbacksMayWaitForOtherFutures() throws Exception {
    try (ScriptedServer server = new ScriptedServer(exchange -> {
      while (!exchange.head().isEmpty()) {
        exchange.body(1);
        LockSupport.parkNanos(20_000_000);
        exchange.write(ScriptedServer.OK);
      }
    })) {
      List<CompletableFuture<Integer>> all = new ArrayList<>();
      for (int call = 0; call < 6; call++) all.add(send(server, LONG).thenApply(response -> send(server, LONG).join().status()));
      for (CompletableFuture<Integer> one : all) assertEquals(200, one.get());
    }
  }

  @Test
  void aTunnelOfAProxyIsAskedForWithItsPassword() throws Exception {
    try (ScriptedServer proxy = new ScriptedServer(exchange -> {
      exchange.head();
      exchange.write("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
    })) {
      EnvironmentProxies proxies = new EnvironmentProxies(Map.of("https_proxy", "http://me:p%40ss@127.0.0.1:" + proxy.port()));
      WireRequest request = new WireRequest("GET", "https://a.example", "/", "", List.of(), new byte[0]);
      CompletableFuture<WireResponse> sent = new SocketTransport(proxies, null).send(request, LONG, 1000, threads);
      Throwable error = assertThrows(ExecutionException.class, sent::get).getCause();
      assertEquals("the proxy refused the connection with HTTP 407", error.getMessage());
      assertTrue(proxy.heads.get(0).contains("\r\nproxy-authorization: Basic bWU6cEBzcw==\r\n"), proxy.heads.get(0));
    }
  }
}
