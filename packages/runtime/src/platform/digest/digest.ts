import type { Bytes } from '../../wire/bytes.ts';

/** The hash function of an HMAC. */
export type HmacAlgorithm = 'sha1' | 'sha256';

/** How bytes become a text: lower-case hexadecimal digits, padded Base64, or one character for each byte (`binary`). */
export type TextEncoding = 'hex' | 'base64' | 'binary';

/** An imported key. It must be kept as secret as the bytes that it was imported from. */
export interface HmacKey {
  readonly algorithm: HmacAlgorithm;
  /** The platform's key. */
  readonly material: unknown;
}

/** The digests that the protocols use. Synchronous in Node; promises where only WebCrypto is available. */
export interface Digest {
  sha256(bytes: Bytes): Bytes | Promise<Bytes>;
  /** SHA-256 of a text in UTF-8 or of bytes, as lower-case hexadecimal digits. */
  sha256Hex(data: Bytes | string): string | Promise<string>;
  hmacSha256(key: Bytes, bytes: Bytes): Bytes | Promise<Bytes>;
  hmacSha1(key: Bytes, bytes: Bytes): Bytes | Promise<Bytes>;
  /** Imports a key that is used more than once. */
  importKey(algorithm: HmacAlgorithm, key: Bytes): HmacKey | Promise<HmacKey>;
  /** HMAC of a text in UTF-8, as a text. */
  hmacText(key: HmacKey, text: string, encoding: TextEncoding): string | Promise<string>;
}
