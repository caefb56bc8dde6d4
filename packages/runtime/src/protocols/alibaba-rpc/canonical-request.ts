import type { Pair } from '../../wire/form.ts';
import type { Header } from '../../wire/message.ts';
import { percentDecode, percentEncode } from '../../wire/percent-encoding.ts';
import { canonicalQuery } from './canonical-query.ts';

/** The parts of a canonical request. */
export interface CanonicalParts {
  readonly method: string;
  /** As sent. */
  readonly path: string;
  /** The parameters of the query, decoded. */
  readonly query: readonly Pair[];
  readonly headers: readonly Header[];
  /** Names in lower case, in their order. */
  readonly signedHeaders: readonly string[];
  /** The SHA-256 of the body in hexadecimal. */
  readonly payloadHash: string;
}

/** Builds the canonical request of ACS3-HMAC-SHA256: https://help.aliyun.com/document_detail/2593177.html */
export function canonicalRequest(parts: CanonicalParts): string {
  const { method, path, query, headers, signedHeaders, payloadHash } = parts;
  let lines = '';
  for (const name of signedHeaders) lines += `${name}:${canonicalValue(headers, name)}\n`;
  const start = `${method}\n${canonicalPath(path)}\n${canonicalQuery(query)}\n`;
  return `${start}${lines}\n${signedHeaders.join(';')}\n${payloadHash}`;
}

function canonicalPath(path: string): string {
  if (path === '/') return path;
  return path
    .split('/')
    .map((segment) => percentEncode(percentDecode(segment)))
    .join('/');
}

/** The values of a repeated header are sorted. */
function canonicalValue(headers: readonly Header[], name: string): string {
  let first: string | undefined;
  let others: string[] | undefined;
  for (const [candidate, value] of headers) {
    if (candidate !== name) continue;
    if (first === undefined) first = value.trim();
    else (others ??= []).push(value.trim());
  }
  return others ? [first!, ...others].sort().join(',') : (first ?? '');
}

/** Returns the sorted names of the headers that our client signs: `host`, `content-type` and all `x-acs-` headers. */
export function headersToSign(headers: readonly Header[]): string[] {
  const names: string[] = [];
  for (const [name] of headers) {
    const isSigned = name === 'host' || name === 'content-type' || name.startsWith('x-acs-');
    if (isSigned && !names.includes(name)) names.push(name);
  }
  return names.sort();
}
