package io.polyface.internal;

import io.polyface.WireRequest;

/** What a client signed, for a server that repeats it. */
public final class Texts {
  private Texts() {}

  public static String stringToSign(String protocol, WireRequest request) {
    return Protocol.BY_ID.get(protocol).texts(request).stringToSign;
  }
}
