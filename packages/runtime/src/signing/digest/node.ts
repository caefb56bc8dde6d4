import type { KeyObject } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Bytes } from '../../wire/bytes.ts';
import type { Digest } from './digest.ts';

let loaded: typeof import('node:crypto') | undefined;

/** Returns `node:crypto`. It is loaded by the first signature: it takes a quarter of the time in which a client is imported. */
export function nodeCrypto(): typeof import('node:crypto') {
  return (loaded ??= loadCrypto());
}

/** Node before 20.16 has no `getBuiltinModule`. */
function loadCrypto(): typeof import('node:crypto') {
  if (typeof process.getBuiltinModule === 'function') return process.getBuiltinModule('node:crypto');
  return createRequire(process.execPath)('node:crypto') as typeof import('node:crypto');
}

/** Hashes in one call. Node before 20.12 has no `hash`. */
export function hash(algorithm: string, data: Bytes | string, encoding: 'hex' | 'base64'): string {
  const crypto = nodeCrypto();
  return typeof crypto.hash === 'function'
    ? crypto.hash(algorithm, data, encoding)
    : crypto.createHash(algorithm).update(data).digest(encoding);
}

/** The digests of `node:crypto`, synchronous. */
export const digest: Digest = {
  sha256: (bytes) => toPlainArray(nodeCrypto().createHash('sha256').update(bytes).digest()),
  sha256Hex: (data) => hash('sha256', data, 'hex'),
  hmacSha256: (key, bytes) => hmac('sha256', key, bytes),
  hmacSha1: (key, bytes) => hmac('sha1', key, bytes),
  // `createHmac` takes three times as long with bytes as with a key object.
  importKey: (algorithm, key) => ({ algorithm, material: nodeCrypto().createSecretKey(key) }),
  hmacText: ({ algorithm, material }, text, encoding) =>
    nodeCrypto()
      .createHmac(algorithm, material as KeyObject)
      .update(text)
      .digest(encoding),
};

function hmac(algorithm: string, key: Bytes, bytes: Bytes): Bytes {
  const { createHmac, createSecretKey } = nodeCrypto();
  return toPlainArray(createHmac(algorithm, createSecretKey(key)).update(bytes).digest());
}

/** A plain `Uint8Array` over the same memory: methods of `Buffer` differ. */
function toPlainArray(buffer: Buffer): Bytes {
  return new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.byteLength);
}
