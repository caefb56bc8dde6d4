import { encodeUtf8, toBase64, toBinaryString, toHex, type Bytes } from '../../wire/bytes.ts';
import type { Digest, HmacAlgorithm, HmacKey, TextEncoding } from './digest.ts';

/** The digests of WebCrypto, for browsers, workers and other runtimes with web standards. */
export const digest: Digest = {
  sha256,
  sha256Hex: async (data) => toHex(await sha256(typeof data === 'string' ? encodeUtf8(data) : data)),
  hmacSha256: async (key, bytes) => sign(await importKey('sha256', key), bytes),
  hmacSha1: async (key, bytes) => sign(await importKey('sha1', key), bytes),
  importKey,
  hmacText: async (key, text, encoding) => toText(await sign(key, encodeUtf8(text)), encoding),
};

function toText(bytes: Bytes, encoding: TextEncoding): string {
  if (encoding === 'hex') return toHex(bytes);
  return encoding === 'base64' ? toBase64(bytes) : toBinaryString(bytes);
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

async function importKey(algorithm: HmacAlgorithm, key: Bytes): Promise<HmacKey> {
  // WebCrypto rejects an empty key. HMAC pads keys with zeros, so one zero byte is the same key.
  const bytes = key.length === 0 ? new Uint8Array(1) : key;
  const hash = algorithm === 'sha1' ? 'SHA-1' : 'SHA-256';
  const material = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign']);
  return { algorithm, material };
}

async function sign({ material }: HmacKey, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', material as CryptoKey, bytes));
}
