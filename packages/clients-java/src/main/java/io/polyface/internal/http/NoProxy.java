package io.polyface.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hosts that NO_PROXY excepts, as curl and Go read them: {@code example.com} and {@code .example.com} (the host and its subdomains), {@code
 * *.example.com} (its subdomains), addresses, ranges in CIDR notation, and {@code *}. Names and addresses may have a port.
 */
final class NoProxy {
  private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
  /** Host and port: {@code a:1}, {@code [::1]:1}, {@code [::1]}. An IPv6 address without brackets has no port. */
  private static final Pattern HOST_AND_PORT = Pattern.compile("(?:\\[([^\\]]*)\\]|([^:]*))(?::(\\d{1,5}))?");
  private static final Pattern RANGE = Pattern.compile("([^/]*)/(\\d{1,3})");

  private NoProxy() {}

  /** @param host of a URL: an IPv6 address may have brackets */
  static boolean excepts(String list, String host, int port) {
    String name = withoutDot(host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", ""));
    byte[] address = address(name);
    for (String entry : list.toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      if (entry.equals("*") || isMatch(entry, name, address, port)) return true;
    }
    return false;
  }

  private static boolean isMatch(String entry, String name, byte[] address, int port) {
    Matcher range = RANGE.matcher(entry);
    if (range.matches()) return address != null && isInRange(address, address(range.group(1)), Integer.parseInt(range.group(2)));
    Matcher parts = HOST_AND_PORT.matcher(entry);
    boolean hasParts = parts.matches();
    if (hasParts && parts.group(3) != null && Integer.parseInt(parts.group(3)) != port) return false;
    String host = hasParts ? parts.group(parts.group(1) == null ? 2 : 1) : entry;
    if (address != null) return isInRange(address, address(host), 8 * address.length);
    String domain = withoutDot(host.replaceFirst("^(\\*\\.|\\.)", ""));
    if (domain.isEmpty()) return false;
    return name.endsWith("." + domain) || name.equals(domain) && !host.startsWith("*.");
  }

  private static boolean isInRange(byte[] address, byte[] start, int bits) {
    if (start == null || start.length != address.length || bits > 8 * address.length) return false;
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % 8;
      if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) return false;
    }
    return true;
  }

  /** The bytes of an IP address; {@code null} for a name, which is not looked up. */
  private static byte[] address(String text) {
    if (text.indexOf(':') < 0 && !IPV4.matcher(text).matches()) return null;
    try {
      return InetAddress.getByName(text).getAddress();
    } catch (UnknownHostException error) {
      return null;
    }
  }

  private static String withoutDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
