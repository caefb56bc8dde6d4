package io.polyface.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests of the platform. */
final class Crypto {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Crypto() {}

  static byte[] sha256(byte[] bytes) {
    return digest("SHA-256", bytes);
  }

  /** For Content-MD5 only; it protects nothing by itself. */
  static byte[] md5(byte[] bytes) {
    return digest("MD5", bytes);
  }

  static byte[] hmac(String algorithm, byte[] key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key, algorithm));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException error) {
      throw new IllegalStateException("The platform has no " + algorithm + ".");
    }
  }

  static String hex(byte[] bytes) {
    char[] digits = new char[bytes.length * 2];
    for (int at = 0; at < bytes.length; at++) {
      digits[at * 2] = HEX[(bytes[at] >> 4) & 15];
      digits[at * 2 + 1] = HEX[bytes[at] & 15];
    }
    return new String(digits);
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (GeneralSecurityException error) {
      throw new IllegalStateException("The platform has no " + algorithm + ".");
    }
  }
}
