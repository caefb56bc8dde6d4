import type { Bytes } from '../../wire/bytes.ts';

/** The digests the protocols need: synchronous in Node, promises where only WebCrypto is there. */
export interface Digest {
  sha256(bytes: Bytes): Bytes | Promise<Bytes>;
  hmacSha256(key: Bytes, bytes: Bytes): Bytes | Promise<Bytes>;
  hmacSha1(key: Bytes, bytes: Bytes): Bytes | Promise<Bytes>;
}
