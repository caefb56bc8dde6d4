package io.polyface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    "https_proxy=http://p:1;no_proxy=*, https://a.example, direct"
  })
  void anAddressHasItsProxy(String variables, String address, String expected) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(";")) {
      String[] parts = variable.split("=", 2);
      environment.put(parts[0], parts[1].replace("'", ""));
    }
    Proxy proxy = new EnvironmentProxies(environment).select(URI.create(address)).get(0);
    InetSocketAddress found = (InetSocketAddress) proxy.address();
    assertEquals(expected, found == null ? "direct" : found.getHostString() + ":" + found.getPort());
  }
}
