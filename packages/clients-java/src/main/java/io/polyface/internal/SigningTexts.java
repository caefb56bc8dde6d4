package io.polyface.internal;

/** The texts that a signature is computed from. */
final class SigningTexts {
  /** {@code null} in schemes that have none. */
  final String canonicalRequest;

  final String stringToSign;

  SigningTexts(String canonicalRequest, String stringToSign) {
    this.canonicalRequest = canonicalRequest;
    this.stringToSign = stringToSign;
  }
}
