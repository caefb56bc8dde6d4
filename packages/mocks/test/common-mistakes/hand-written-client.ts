import { createHash, createHmac } from 'node:crypto';
import { explain, type Explanation, type Mock } from '@polyface/mocks';

/** The credentials of the mocks. Hand-written clients use the first. */
export const credentials: readonly { readonly keyId: string; readonly secret: string }[] = [
  { keyId: 'key-id', secret: 'the-secret' },
  { keyId: 'other-id', secret: 'other-secret' },
];

/** Computes an HMAC. */
export function hmac(algorithm: string, key: string | Uint8Array, text: string): Buffer {
  return createHmac(algorithm, key).update(text).digest();
}

/** Computes a SHA-256 hash in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Sends a request to a mock. Returns why the mock refused its signature; `undefined` if it accepted it. */
export async function send(
  mock: Pick<Mock, 'calls'> & { readonly fetch: (url: string, init: RequestInit) => Promise<Response> },
  url: string,
  init: RequestInit,
): Promise<Explanation | undefined> {
  await mock.fetch(url, init);
  const call = mock.calls().at(-1);
  return explain(call?.verdict, call?.at ?? 0);
}
