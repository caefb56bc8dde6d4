package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.polyface.tencentfaceid.TencentFaceid;
import io.polyface.tencentfaceid.model.CompareWithBusiness;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a call does with a server that sends its response byte by byte. */
class SlowServerTest {
  @Test
  void aDrippingServerIsGivenUpInTime() throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      Thread thread = new Thread(() -> drip(server));
      thread.setDaemon(true);
      thread.start();
      TencentFaceid client =
          TencentFaceid.builder()
              .credentials("k", "s")
              .endpoint("http://127.0.0.1:" + server.getLocalPort())
              .maxRetries(0)
              .timeout(Duration.ofMillis(500))
              .build();
      var person = CompareWithBusiness.builder().idCard("11204416541220243X").name("韦小宝").build();
      TransportException error = assertThrows(TransportException.class, () -> client.getFaceIdToken(person));
      assertEquals(TransportException.Reason.TIMEOUT, error.reason());
      assertEquals("getFaceIdToken: no response from tencent-faceid (timeout): timed out after 500 ms", error.getMessage());
    }
  }

  private static void drip(ServerSocket server) {
    try (Socket socket = server.accept()) {
      byte[] response = ("HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n" + "x".repeat(9999)).getBytes(StandardCharsets.UTF_8);
      for (byte one : response) {
        socket.getOutputStream().write(one);
        socket.getOutputStream().flush();
        Thread.sleep(20);
      }
    } catch (IOException | InterruptedException error) {
      Thread.currentThread().interrupt();
    }
  }
}
