package io.polyface.internal;

import io.polyface.WireRequest;

/** Keeps URLs short. */
final class LongQuery {
  private static final int LONGEST = 6000;

  private LongQuery() {}

  /** Moves a long query of a POST to a form: the gateway accepts parameters in either place, and refuses a long URL with HTTP 414. */
  static WireRequest asForm(WireRequest request) {
    boolean canMove = request.method().equals("POST") && request.body().length == 0;
    if (!canMove || request.query().length() <= LONGEST) return request;
    return request
        .withHeader("content-type", "application/x-www-form-urlencoded")
        .withQuery("")
        .withBody(Text.utf8(request.query()));
  }
}
