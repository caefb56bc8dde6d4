package io.polyface.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.Transport.NotSentException;
import io.polyface.WireRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxies of the environment. */
class EnvironmentProxiesTest {
  @ParameterizedTest
  @CsvSource({
    "https_proxy=http://p:1, https://a.example, p:1",
    "HTTPS_PROXY=p:1, https://a.example, p:1",
    "HTTPS_PROXY=http://p, https://a.example, p:80",
    "HTTP_PROXY=http://p:1, https://a.example, direct",
    "HTTP_PROXY=http://p:1, http://127.0.0.1:9, p:1",
    "ALL_PROXY=http://p:1, https://a.example, p:1",
    "https_proxy=, https://a.example, direct",
    "https_proxy=http://p:1;no_proxy=a.example, https://a.example, direct",
    "https_proxy=http://p:1;NO_PROXY=example, https://a.EXAMPLE, direct",
    "https_proxy=http://p:1;no_proxy='x .example', https://a.example, direct",
    "https_proxy=http://p:1;no_proxy=ample, https://a.example, p:1",
    "https_proxy=http://p:1;no_proxy=*, https://a.example, direct",
    "all_proxy=socks5://p:1;no_proxy=a.example, https://a.example, direct",
    "https_proxy=HTTP://p:1, https://a.example, p:1"
  })
  void anAddressHasItsProxy(String variables, String address, String expected) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(";")) {
      String[] parts = variable.split("=", 2);
      environment.put(parts[0], parts[1].replace("'", ""));
    }
    InetSocketAddress found = new EnvironmentProxies(environment).proxyOf(URI.create(address));
    assertEquals(expected, found == null ? "direct" : found.getHostString() + ":" + found.getPort());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://me:se^cret@p:1",
        "http://me:se cret@p:1",
        "http://me:se@cret@p:1",
        "http://me:secret@my_proxy:1",
        "http://me:secret@p:99999",
        "http://me:secret@p:x",
        "https://me:secret@p:1",
        "socks5://me:secret@p:1",
        "http://"
      })
  void aProxyThatCannotBeUsedIsRefusedWithoutItsPassword(String proxy) {
    SocketTransport transport = new SocketTransport(new EnvironmentProxies(Map.of("ALL_PROXY", proxy)), null);
    WireRequest request = new WireRequest("GET", "https://a.example", "/", "", List.of(), new byte[0]);
    NotSentException error = assertThrows(NotSentException.class, () -> transport.send(request, Duration.ofSeconds(20), 1));
    assertEquals(
        "the environment variable all_proxy must be a URL such as http://proxy.example.com:8080, with user and password percent-encoded",
        error.getMessage());
    assertNull(error.getCause());
    assertTrue(error.isPermanent());
  }

  @ParameterizedTest
  @CsvSource({"http://me@p, me:", "http://me:p%3Aw%40@p, me:p:w@", "http://p,"})
  void aProxyHasAUserAndAPassword(String proxy, String expected) {
    EnvironmentProxies proxies = new EnvironmentProxies(Map.of("https_proxy", proxy));
    assertEquals(expected, proxies.userInfo(URI.create("https://a.example")));
  }

  @ParameterizedTest
  @CsvFileSource(files = "../../tools/languages/no-proxy-cases.txt", delimiter = '|')
  void noProxyExceptsNamesAddressesAndRanges(String excepted, String address, String expected) {
    Map<String, String> environment = Map.of("all_proxy", "http://p:1", "no_proxy", excepted);
    InetSocketAddress found = new EnvironmentProxies(environment).proxyOf(URI.create(address));
    assertEquals(expected, found == null ? "direct" : "proxy");
  }
}
