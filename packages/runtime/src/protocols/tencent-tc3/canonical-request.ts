import type { Header } from '../../wire/message.ts';

/** What a canonical request is made of. */
export interface CanonicalParts {
  readonly method: string;
  readonly path: string;
  /** As sent. */
  readonly query: string;
  readonly headers: readonly Header[];
  /** Names in lower case, in their order. */
  readonly signedHeaders: readonly string[];
  /** Hexadecimal SHA-256 of the body. */
  readonly payloadHash: string;
}

/** The canonical request of TC3-HMAC-SHA256. The values of headers are signed trimmed and in lower case. */
export function canonicalRequest(parts: CanonicalParts): string {
  const { method, path, query, headers, signedHeaders, payloadHash } = parts;
  const lines = signedHeaders.map((name) => `${name}:${valueOf(headers, name)}\n`);
  return [method, path || '/', query, lines.join(''), signedHeaders.join(';'), payloadHash].join('\n');
}

function valueOf(headers: readonly Header[], name: string): string {
  const values = headers.filter(([candidate]) => candidate === name).map(([, value]) => value.trim().toLowerCase());
  return values.join(',');
}
