import type { Header } from '../../wire/message.ts';

/** The parts of a canonical request. */
export interface CanonicalParts {
  readonly method: string;
  readonly path: string;
  /** As sent. */
  readonly query: string;
  readonly headers: readonly Header[];
  /** Names in lower case, in their order. */
  readonly signedHeaders: readonly string[];
  /** The SHA-256 of the body in hexadecimal. */
  readonly payloadHash: string;
}

/** Builds the canonical request of TC3-HMAC-SHA256. Header values are trimmed and in lower case. */
export function canonicalRequest(parts: CanonicalParts): string {
  const { method, path, query, headers, signedHeaders, payloadHash } = parts;
  let lines = '';
  for (const name of signedHeaders) lines += `${name}:${canonicalValue(headers, name)}\n`;
  return `${method}\n${path || '/'}\n${query}\n${lines}\n${signedHeaders.join(';')}\n${payloadHash}`;
}

function canonicalValue(headers: readonly Header[], name: string): string {
  let values: string | undefined;
  for (const [candidate, value] of headers) {
    if (candidate !== name) continue;
    const canonical = value.trim().toLowerCase();
    values = values === undefined ? canonical : `${values},${canonical}`;
  }
  return values ?? '';
}
