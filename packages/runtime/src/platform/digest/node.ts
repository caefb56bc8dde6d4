import { createRequire } from 'node:module';
import type { Bytes } from '../../wire/bytes.ts';
import type { Digest, HmacAlgorithm, HmacKey, TextEncoding } from './digest.ts';

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
export function hash(algorithm: string, data: Bytes | string, encoding: TextEncoding): string {
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
  importKey,
  hmacText,
};

/** The key of an HMAC as the blocks that its two hashes begin with (RFC 2104), each with room for what follows. */
interface KeyBlocks {
  /** Before the text. */
  readonly inner: Bytes;
  /** Before the digest of the inner block and the text. */
  readonly outer: Bytes;
}

/** The block size of SHA-1 and SHA-256 in bytes. */
const blockSize = 64;
/** Room for a string to sign, in bytes. */
const textRoom = 4_096;
const digestSize: { readonly [algorithm in HmacAlgorithm]: number } = { sha1: 20, sha256: 32 };

function importKey(algorithm: HmacAlgorithm, key: Bytes): HmacKey {
  const short = key.length > blockSize ? toPlainArray(nodeCrypto().createHash(algorithm).update(key).digest()) : key;
  const inner = new Uint8Array(blockSize + textRoom).fill(0x36, 0, blockSize);
  const outer = new Uint8Array(blockSize + digestSize[algorithm]).fill(0x5c, 0, blockSize);
  for (const [at, byte] of short.entries()) {
    inner[at]! ^= byte;
    outer[at]! ^= byte;
  }
  return { algorithm, material: { inner, outer } };
}

/** Computes an HMAC by two hashes: half the time of `createHmac`, which creates a stream that is slow to collect. */
function hmacText({ algorithm, material }: HmacKey, text: string, encoding: TextEncoding): string {
  const { inner, outer } = material as KeyBlocks;
  const innerDigest = hash(algorithm, withText(inner, text), 'binary');
  for (let at = 0; at < innerDigest.length; at++) outer[blockSize + at] = innerDigest.charCodeAt(at);
  return hash(algorithm, outer, encoding);
}

const encoder = new TextEncoder();

/** Returns an inner block followed by a text in UTF-8. */
function withText(inner: Bytes, text: string): Bytes {
  const longest = blockSize + text.length * 3;
  const whole = longest <= inner.length ? inner : new Uint8Array(longest);
  if (whole !== inner) whole.set(inner.subarray(0, blockSize));
  const { written } = encoder.encodeInto(text, whole.subarray(blockSize));
  return whole.subarray(0, blockSize + written);
}

function hmac(algorithm: string, key: Bytes, bytes: Bytes): Bytes {
  const { createHmac, createSecretKey } = nodeCrypto();
  return toPlainArray(createHmac(algorithm, createSecretKey(key)).update(bytes).digest());
}

/** A plain `Uint8Array` over the same memory: methods of `Buffer` differ. */
function toPlainArray(buffer: Buffer): Bytes {
  return new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.byteLength);
}
