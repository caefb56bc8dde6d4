package io.polyface;

import java.util.Locale;

/** What went wrong, in one vocabulary for all vendors. */
public enum ErrorKind {
  /** The request is wrong. */
  INVALID_REQUEST,
  /** The credentials or the signature are wrong. */
  UNAUTHENTICATED,
  /** The account may not do this. */
  FORBIDDEN,
  /** Something named in the request does not exist. */
  NOT_FOUND,
  /** Too many requests. */
  THROTTLED,
  /** A quota is used up. */
  QUOTA,
  /** The account has not paid. */
  BILLING,
  /** The vendor is not available for now. */
  UNAVAILABLE,
  /** The vendor failed. */
  INTERNAL,
  /** The code is not documented. */
  UNKNOWN;

  /**
   * Finds a constant by its name in the specs, for example {@code invalid-request}.
   *
   * @param name the name
   * @return the constant
   */
  public static ErrorKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
