import type { Bytes } from '../../wire/bytes.ts';

/** The digests that the protocols use. Synchronous in Node; promises where only WebCrypto is available. */
export interface Digest {
  sha256(bytes: Bytes): Bytes | Promise<Bytes>;
  hmacSha256(key: Bytes, bytes: Bytes): Bytes | Promise<Bytes>;
  hmacSha1(key: Bytes, bytes: Bytes): Bytes | Promise<Bytes>;
}
