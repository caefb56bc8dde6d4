package io.polyface.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where requests are sent. */
public final class Endpoint {
  private static final Pattern LOOPBACK = Pattern.compile("localhost|.*\\.localhost|\\[::1\\]|127(\\.\\d{1,3}){3}");

  private Endpoint() {}

  /** An origin, optionally with a path. {@code http:} is refused except to loopback. */
  public static URI of(String endpoint) {
    URI url;
    try {
      url = new URI(endpoint);
    } catch (URISyntaxException error) {
      throw wrong("must be a URL such as https://faceid.tencentcloudapi.com.");
    }
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (url.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw wrong("must be a URL such as https://faceid.tencentcloudapi.com.");
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null || url.getRawUserInfo() != null) {
      throw wrong("must be an origin, optionally with a path: no query, fragment, user or password.");
    }
    if (url.getPort() > 65_535) throw wrong("must have a port up to 65535.");
    String host = url.getHost().toLowerCase(Locale.ROOT);
    if (scheme.equals("http") && !LOOPBACK.matcher(host).matches()) {
      throw wrong("must be https. Plain http is for loopback only: it exposes what is sent.");
    }
    boolean isDefault = url.getPort() < 0 || url.getPort() == (scheme.equals("https") ? 443 : 80);
    return URI.create(scheme + "://" + host + (isDefault ? "" : ":" + url.getPort()) + url.getRawPath());
  }

  private static IllegalArgumentException wrong(String message) {
    return new IllegalArgumentException("endpoint: " + message);
  }
}
