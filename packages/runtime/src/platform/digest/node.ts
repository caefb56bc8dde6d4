import type { Bytes } from '../../wire/bytes.ts';
import type { Digest, HmacAlgorithm, HmacKey, TextEncoding } from './digest.ts';

/** `node:crypto`. */
export type NodeCrypto = typeof import('node:crypto');

/** Hashes in one call. Node before 20.12 has no `hash`. */
export function hash(crypto: NodeCrypto, algorithm: string, data: Bytes | string, encoding: TextEncoding): string {
  return typeof crypto.hash === 'function'
    ? crypto.hash(algorithm, data, encoding)
    : crypto.createHash(algorithm).update(data).digest(encoding);
}

/** Creates the digests of `node:crypto`, synchronous. `crypto` returns it: it is not loaded before the first signature. */
export function createDigest(crypto: () => NodeCrypto): Digest {
  return {
    sha256: (bytes) => toPlainArray(crypto().createHash('sha256').update(bytes).digest()),
    sha256Hex: (data) => hash(crypto(), 'sha256', data, 'hex'),
    hmacSha256: (key, bytes) => hmac(crypto(), 'sha256', key, bytes),
    hmacSha1: (key, bytes) => hmac(crypto(), 'sha1', key, bytes),
    importKey: (algorithm, key) => importKey(crypto(), algorithm, key),
    hmacText: (key, text, encoding) => hmacText(crypto(), key, text, encoding),
  };
}

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

function importKey(crypto: NodeCrypto, algorithm: HmacAlgorithm, key: Bytes): HmacKey {
  const short = key.length > blockSize ? toPlainArray(crypto.createHash(algorithm).update(key).digest()) : key;
  const inner = new Uint8Array(blockSize + textRoom).fill(0x36, 0, blockSize);
  const outer = new Uint8Array(blockSize + digestSize[algorithm]).fill(0x5c, 0, blockSize);
  for (const [at, byte] of short.entries()) {
    inner[at]! ^= byte;
    outer[at]! ^= byte;
  }
  return { algorithm, material: { inner, outer } };
}

/** Computes an HMAC by two hashes: half the time of `createHmac`, which creates a stream that is slow to collect. */
function hmacText(crypto: NodeCrypto, { algorithm, material }: HmacKey, text: string, encoding: TextEncoding): string {
  const { inner, outer } = material as KeyBlocks;
  const innerDigest = hash(crypto, algorithm, withText(inner, text), 'binary');
  for (let at = 0; at < innerDigest.length; at++) outer[blockSize + at] = innerDigest.charCodeAt(at);
  return hash(crypto, algorithm, outer, encoding);
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

function hmac(crypto: NodeCrypto, algorithm: string, key: Bytes, bytes: Bytes): Bytes {
  return toPlainArray(crypto.createHmac(algorithm, crypto.createSecretKey(key)).update(bytes).digest());
}

/** A plain `Uint8Array` over the same memory: methods of `Buffer` differ. */
function toPlainArray(buffer: Buffer): Bytes {
  return new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.byteLength);
}
