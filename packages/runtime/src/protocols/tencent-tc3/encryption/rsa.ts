import type { Bytes } from '../../../wire/bytes.ts';
import { toBigInt, type RsaKey } from './rsa-key.ts';

// RSA with PKCS#1 v1.5 padding (RFC 8017, section 7.2), which the vendor requires. WebCrypto does not have it, and Node 20 refuses to decrypt with
// it, so it is computed here for every platform.

/** Encrypts a symmetric key with a public key. */
export function wrapKey(key: RsaKey, message: Uint8Array): Bytes {
  const padded = new Uint8Array(key.size);
  const padding = padded.subarray(2, key.size - message.length - 1);
  padded[1] = 2;
  fillWithoutZeros(padding);
  padded.set(message, key.size - message.length);
  return toBytes(power(toBigInt(padded), key), key.size);
}

/** Decrypts a symmetric key with a private key. Returns `undefined` if it was not encrypted with the public key. */
export function unwrapKey(key: RsaKey, encrypted: Uint8Array): Bytes | undefined {
  if (encrypted.length !== key.size || toBigInt(encrypted) >= key.modulus) return undefined;
  const padded = toBytes(power(toBigInt(encrypted), key), key.size);
  const end = padded.indexOf(0, 2);
  return padded[0] === 0 && padded[1] === 2 && end >= 10 ? padded.slice(end + 1) : undefined;
}

function fillWithoutZeros(bytes: Bytes): void {
  crypto.getRandomValues(bytes);
  for (let at = 0; at < bytes.length; at++) {
    while (bytes[at] === 0) crypto.getRandomValues(bytes.subarray(at, at + 1));
  }
}

function power(base: bigint, { modulus, exponent }: RsaKey): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function toBytes(value: bigint, size: number): Bytes {
  const bytes = new Uint8Array(size);
  let rest = value;
  for (let at = size - 1; at >= 0; at--, rest >>= 8n) bytes[at] = Number(rest & 0xffn);
  return bytes;
}
