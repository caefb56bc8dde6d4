import type { Bytes } from '../../wire/bytes.ts';
import type { Digest } from './digest.ts';

/** The digests of WebCrypto, for browsers, workers and other runtimes with web standards. */
export const digest: Digest = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  hmacSha256: (key, bytes) => hmac('SHA-256', key, bytes),
  hmacSha1: (key, bytes) => hmac('SHA-1', key, bytes),
};

async function hmac(hash: string, key: Bytes, bytes: Bytes): Promise<Bytes> {
  // WebCrypto rejects an empty key. HMAC pads keys with zeros, so one zero byte is the same key.
  const material = key.length === 0 ? new Uint8Array(1) : key;
  const imported = await crypto.subtle.importKey('raw', material, { name: 'HMAC', hash }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytes));
}
