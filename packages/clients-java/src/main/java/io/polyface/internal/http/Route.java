package io.polyface.internal.http;

import io.polyface.WireRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** How the requests to an origin travel: to its server, or to a proxy. */
final class Route {
  final boolean isSecure;
  final String host;
  final int port;
  /** The host of the proxy; {@code null} for none. */
  final String proxyHost;
  final int proxyPort;
  /** The header that a proxy asks for; {@code null} for none. */
  final String proxyAuthorization;

  private Route(boolean isSecure, String host, int port, InetSocketAddress proxy, String proxyAuthorization) {
    this.isSecure = isSecure;
    this.host = host;
    this.port = port;
    this.proxyHost = proxy == null ? null : proxy.getHostString();
    this.proxyPort = proxy == null ? 0 : proxy.getPort();
    this.proxyAuthorization = proxyAuthorization;
  }

  static Route to(String origin, EnvironmentProxies proxies) {
    URI address = URI.create(origin);
    boolean isSecure = address.getScheme().equals("https");
    int usual = isSecure ? 443 : 80;
    int port = address.getPort() < 0 ? usual : address.getPort();
    String host = address.getHost().replaceAll("^\\[|]$", "");
    return new Route(isSecure, host, port, proxies.proxyOf(address), authorization(proxies.userInfo(address)));
  }

  /** Whether the proxy reads the requests itself: it forwards those that are not encrypted. */
  boolean isForwarded() {
    return proxyHost != null && !isSecure;
  }

  /** What a request names in its first line. */
  String target(WireRequest request) {
    String path = request.path().isEmpty() ? "/" : request.path();
    String target = request.query().isEmpty() ? path : path + "?" + request.query();
    return isForwarded() ? request.origin() + target : target;
  }

  /** Host and port as they are written in a URL. */
  String authority() {
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Route)) return false;
    Route that = (Route) other;
    return isSecure == that.isSecure
        && port == that.port
        && proxyPort == that.proxyPort
        && host.equals(that.host)
        && Objects.equals(proxyHost, that.proxyHost)
        && Objects.equals(proxyAuthorization, that.proxyAuthorization);
  }

  @Override
  public int hashCode() {
    return Objects.hash(isSecure, host, port, proxyHost, proxyPort);
  }

  private static String authorization(String userInfo) {
    return userInfo == null ? null : "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
  }
}
