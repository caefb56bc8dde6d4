package io.polyface.internal.http;

import io.polyface.Transport;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The proxies that the environment names: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY; else the system's. */
final class EnvironmentProxies {
  private final Map<String, String> environment;

  EnvironmentProxies(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The proxy for an address; {@code null} for none. */
  InetSocketAddress proxyOf(URI address) {
    String name = variableFor(address);
    if (name == null) return systemProxyOf(address);
    if (isExcepted(address)) return null;
    URI proxy = parsed(name);
    return InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort() < 0 ? 80 : proxy.getPort());
  }

  private static InetSocketAddress systemProxyOf(URI address) {
    ProxySelector system = ProxySelector.getDefault();
    List<Proxy> found = system == null ? List.of() : system.select(address);
    return !found.isEmpty() && found.get(0).type() == Proxy.Type.HTTP ? (InetSocketAddress) found.get(0).address() : null;
  }

  /** User, colon and password of the proxy that the environment names for an address, percent-decoded; {@code null} if there are none. */
  String userInfo(URI address) {
    String name = variableFor(address);
    String userInfo = name == null || isExcepted(address) ? null : parsed(name).getUserInfo();
    return userInfo == null || userInfo.indexOf(':') >= 0 ? userInfo : userInfo + ":";
  }

  /** The variable that names the proxy for an address; {@code null} if none does. */
  private String variableFor(URI address) {
    String name = address.getScheme() + "_proxy";
    if (variable(name) != null) return name;
    return variable("all_proxy") == null ? null : "all_proxy";
  }

  /** Fails without the value, which may have a password. */
  private URI parsed(String name) {
    String value = variable(name);
    try {
      URI proxy = new URI(value.contains("://") ? value : "http://" + value);
      if (proxy.getScheme().equalsIgnoreCase("http") && proxy.getHost() != null && proxy.getPort() <= 65_535) return proxy;
    } catch (URISyntaxException error) {
      // The message below says it without the value.
    }
    String form = "a URL such as http://proxy.example.com:8080, with user and password percent-encoded";
    throw new Transport.NotSentException("the environment variable " + name + " must be " + form, true);
  }

  private boolean isExcepted(URI address) {
    String excepted = variable("no_proxy");
    int usual = address.getScheme().equals("https") ? 443 : 80;
    return excepted != null && NoProxy.excepts(excepted, address.getHost(), address.getPort() < 0 ? usual : address.getPort());
  }

  private String variable(String name) {
    String value = environment.get(name);
    if (value == null) value = environment.get(name.toUpperCase(Locale.ROOT));
    return value == null || value.isEmpty() ? null : value;
  }
}
