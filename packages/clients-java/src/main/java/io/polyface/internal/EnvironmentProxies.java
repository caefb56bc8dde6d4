package io.polyface.internal;

import io.polyface.Transport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The proxies that the environment names: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY; else the system's. */
final class EnvironmentProxies extends ProxySelector {
  private final Map<String, String> environment;

  EnvironmentProxies(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public List<Proxy> select(URI address) {
    String name = variableFor(address);
    if (name == null) {
      ProxySelector system = ProxySelector.getDefault();
      return system == null ? List.of(Proxy.NO_PROXY) : system.select(address);
    }
    if (isExcepted(address)) return List.of(Proxy.NO_PROXY);
    URI proxy = parsed(name);
    int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
    return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port)));
  }

  /** User, colon and password of the proxy that the environment names for an address, percent-decoded; {@code null} if there are none. */
  String userInfo(URI address) {
    String name = variableFor(address);
    String userInfo = name == null || isExcepted(address) ? null : parsed(name).getUserInfo();
    return userInfo == null || userInfo.indexOf(':') >= 0 ? userInfo : userInfo + ":";
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException error) {
    // The call reports it.
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
    if (excepted == null) return false;
    String host = address.getHost().toLowerCase(Locale.ROOT);
    for (String one : excepted.toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      String suffix = one.startsWith(".") ? one : "." + one;
      if (one.equals("*") || host.equals(one) || (!one.isEmpty() && host.endsWith(suffix))) return true;
    }
    return false;
  }

  private String variable(String name) {
    String value = environment.get(name);
    if (value == null) value = environment.get(name.toUpperCase(Locale.ROOT));
    return value == null || value.isEmpty() ? null : value;
  }
}
