import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import type { Bytes } from '../../wire/bytes.ts';
import type { Digest } from './digest.ts';

/** The digests of `node:crypto`, synchronous. */
export const digest: Digest = {
  sha256: (bytes) => toPlainArray(hash('sha256', bytes, 'buffer')),
  sha256Hex: (data) => hash('sha256', data, 'hex'),
  hmacSha256: (key, bytes) => hmac('sha256', key, bytes),
  hmacSha1: (key, bytes) => hmac('sha1', key, bytes),
  // `createHmac` takes three times as long with bytes as with a key object.
  importKey: (algorithm, key) => ({ algorithm, material: createSecretKey(key) }),
  hmacText: ({ algorithm, material }, text, encoding) =>
    createHmac(algorithm, material as KeyObject)
      .update(text)
      .digest(encoding),
};

function hmac(algorithm: string, key: Bytes, bytes: Bytes): Bytes {
  return toPlainArray(createHmac(algorithm, createSecretKey(key)).update(bytes).digest());
}

/** A plain `Uint8Array` over the same memory: methods of `Buffer` differ. */
function toPlainArray(buffer: Buffer): Bytes {
  return new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.byteLength);
}
