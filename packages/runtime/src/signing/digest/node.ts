import { createHmac, createSecretKey, hash } from 'node:crypto';
import type { Bytes } from '../../wire/bytes.ts';
import type { Digest } from './digest.ts';

/** By `node:crypto`, synchronous. */
export const digest: Digest = {
  sha256: (bytes) => own(hash('sha256', bytes, 'buffer')),
  hmacSha256: (key, bytes) => hmac('sha256', key, bytes),
  hmacSha1: (key, bytes) => hmac('sha1', key, bytes),
};

function hmac(algorithm: string, key: Bytes, bytes: Bytes): Bytes {
  // Bytes handed to `createHmac` directly take three times as long as a key object made of them.
  return own(createHmac(algorithm, createSecretKey(key)).update(bytes).digest());
}

/** A plain view, and not a `Buffer`, whose methods differ. */
function own(buffer: Buffer): Bytes {
  return new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.byteLength);
}
