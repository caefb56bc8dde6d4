package io.polyface.internal.http;

import javax.net.ssl.SSLHandshakeException;

/** Handshakes of TLS that failed. */
public final class Handshakes {
  private Handshakes() {}

  /** Whether client and server cannot agree on TLS. A handshake that ends too early is a failure of the network: only its message differs. */
  public static boolean isRefused(Throwable error) {
    return error instanceof SSLHandshakeException && !String.valueOf(error.getMessage()).startsWith("Remote host terminated");
  }
}
