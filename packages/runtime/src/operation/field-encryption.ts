/** Encrypts sensitive fields of requests in addition to TLS. `IdCard` and `Name` are encrypted where the operation accepts `Encryption`. */
export type EncryptionOptions =
  | {
      /**
       * The vendor's RSA public key as PEM (`RSA PUBLIC KEY` or `PUBLIC KEY`), or the Base64 text of the PEM. Each request has a new key and
       * initialization vector for AES-256-CBC, and the key is encrypted with this one. Required. Take it from Tencent's documentation or console; it
       * may change.
       *
       * @example readFileSync('tencent-public-key.pem', 'utf8')
       */
      readonly publicKey: string;
    }
  | FieldEncryption;

/** An encryption of your own, for an algorithm that is not built in, such as `SM4-GCM` with a library of your choice. */
export interface FieldEncryption {
  /**
   * Encrypts the values of one request, in their order, with a new key. Required. What it throws becomes the `cause` of a `RequestError`.
   *
   * @example { encrypt: (values) => sm4Gcm(values) }
   */
  encrypt(values: readonly Uint8Array[]): EncryptedValues | Promise<EncryptedValues>;
}

/** The values of one request, encrypted, with what the vendor needs to decrypt them. */
export interface EncryptedValues {
  readonly algorithm: 'AES-256-CBC' | 'SM4-GCM';
  /** The symmetric key, encrypted with the vendor's public key. */
  readonly key: Uint8Array;
  /** 16 bytes for AES-256-CBC, 12 bytes for SM4-GCM. */
  readonly iv: Uint8Array;
  /** The ciphertexts in the order of the values. */
  readonly values: readonly Uint8Array[];
  /** The 16-byte tags of SM4-GCM in the order of the values. Omit them for AES-256-CBC. */
  readonly tags?: readonly Uint8Array[];
}

/** What a server decrypts with. */
export interface DecryptionOptions {
  /** The RSA private key as PEM (`RSA PRIVATE KEY` or `PRIVATE KEY`), of the public key that clients use. */
  readonly privateKey: string;
}
