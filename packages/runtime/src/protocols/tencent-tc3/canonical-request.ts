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
  const lines = signedHeaders.map((name) => `${name}:${canonicalValue(headers, name)}\n`);
  return [method, path || '/', query, lines.join(''), signedHeaders.join(';'), payloadHash].join('\n');
}

function canonicalValue(headers: readonly Header[], name: string): string {
  const values = headers.filter(([candidate]) => candidate === name).map(([, value]) => value.trim().toLowerCase());
  return values.join(',');
}
