package io.polyface.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
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
    URI proxy = named(address);
    if (proxy == null) {
      ProxySelector system = ProxySelector.getDefault();
      return system == null ? List.of(Proxy.NO_PROXY) : system.select(address);
    }
    if (isExcepted(address.getHost().toLowerCase(Locale.ROOT))) return List.of(Proxy.NO_PROXY);
    int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
    return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port)));
  }

  /** User and password of the proxy that the environment names for an address, percent-decoded; {@code null} if there are none. */
  String userInfo(URI address) {
    URI proxy = named(address);
    return proxy == null ? null : proxy.getUserInfo();
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException error) {
    // The call reports it.
  }

  private URI named(URI address) {
    String named = variable(address.getScheme() + "_proxy");
    String proxy = named == null ? variable("all_proxy") : named;
    if (proxy == null) return null;
    return URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
  }

  private boolean isExcepted(String host) {
    String excepted = variable("no_proxy");
    if (excepted == null) return false;
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
