package io.polyface;

import java.util.Optional;
import java.util.regex.Pattern;

/** A key of a vendor's account. {@code toString} shows neither the secret nor the token. */
public final class Credentials {
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

  private final String keyId;
  private final String secret;
  private final String sessionToken;

  private Credentials(String keyId, String secret, String sessionToken) {
    if (keyId == null || !VISIBLE.matcher(keyId).matches()) {
      throw new IllegalArgumentException("credentials: keyId must be visible ASCII characters.");
    }
    if (secret == null || secret.isEmpty()) throw new IllegalArgumentException("credentials: secret must not be empty.");
    if (!secret.equals(secret.strip())) {
      throw new IllegalArgumentException("credentials: remove the white space around the secret.");
    }
    if (sessionToken != null && !VISIBLE.matcher(sessionToken).matches()) {
      throw new IllegalArgumentException("credentials: sessionToken must be null or visible ASCII characters.");
    }
    this.keyId = keyId;
    this.secret = secret;
    this.sessionToken = sessionToken;
  }

  /**
   * Creates long-term credentials.
   *
   * @param keyId SecretId, AccessKeyId, AppKey or api_key
   * @param secret SecretKey, AccessKeySecret, AppSecret or api_secret; never sent
   * @return the credentials
   * @throws IllegalArgumentException if a part is missing or wrong
   */
  public static Credentials of(String keyId, String secret) {
    return new Credentials(keyId, secret, null);
  }

  /**
   * Creates temporary (STS) credentials, where the vendor has them: Tencent and Alibaba RPC.
   *
   * @param keyId the temporary key id
   * @param secret the temporary secret; never sent
   * @param sessionToken the token
   * @return the credentials
   * @throws IllegalArgumentException if a part is missing or wrong
   */
  public static Credentials of(String keyId, String secret, String sessionToken) {
    return new Credentials(keyId, secret, sessionToken);
  }

  /**
   * Returns the key id.
   *
   * @return the key id
   */
  public String keyId() {
    return keyId;
  }

  /**
   * Returns the secret.
   *
   * @return the secret
   */
  public String secret() {
    return secret;
  }

  /**
   * Returns the token of temporary credentials.
   *
   * @return the token, if any
   */
  public Optional<String> sessionToken() {
    return Optional.ofNullable(sessionToken);
  }

  @Override
  public String toString() {
    return "Credentials{keyId=" + keyId + "}";
  }
}
