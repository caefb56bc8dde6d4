import { encodeUtf8, type Header, type WireRequest } from '@polyface/runtime/server';

/**
 * Converts the arguments of `fetch` to a wire request. Returns `undefined` for those that need a `Request`: anything beside a valid URL,
 * method and signal, headers in an object, and a body of bytes or text. Creating a `Request` takes longer than the rest of a call.
 */
export function fromArguments(url: string, init: RequestInit): WireRequest | undefined {
  if (typeof url !== 'string' || !isPlain(init)) return undefined;
  for (const name of Object.keys(init)) if (!members.has(name)) return undefined;
  const { method = 'GET', redirect = 'follow', signal, body } = init;
  if (!redirects.has(redirect) || (signal && !(signal instanceof AbortSignal))) return undefined;
  const hasBody = body !== undefined && body !== null;
  if (!(method === 'POST' || (method === 'GET' && !hasBody))) return undefined;
  const bytes = hasBody ? bytesOf(body) : new Uint8Array(0);
  const headers = headersOf(init.headers ?? {}, typeof body === 'string');
  const target = URL.parse?.(url);
  if (!bytes || !headers || !target || target.username !== '' || target.password !== '') return undefined;
  return {
    method,
    origin: target.origin,
    path: target.pathname,
    query: target.search.slice(1),
    headers: [['host', target.host], ...headers],
    body: bytes,
  };
}

const members = new Set(['method', 'headers', 'body', 'redirect', 'signal']);
const redirects = new Set(['follow', 'manual', 'error']);

/** Headers that a browser removes from a `Request`. */
const forbidden =
  /^(?:accept-charset|accept-encoding|access-control-.*|connection|content-length|cookie2?|date|dnt|expect|keep-alive|origin|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|via|x-http-method.*|x-method-override)$/;
const validName = /^[!#$%&'*+.^_`|~\da-z-]+$/;
// eslint-disable-next-line no-control-regex
const validValue = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;

/** Returns the headers as a `Request` has them: in lower case and sorted. */
function headersOf(headers: RequestInit['headers'], isText: boolean): Header[] | undefined {
  if (!isPlain(headers)) return undefined;
  const values = new Map<string, string>();
  for (const [given, value] of Object.entries(headers as Readonly<Record<string, unknown>>)) {
    const name = given.toLowerCase();
    if (name === 'host') continue;
    if (typeof value !== 'string' || values.has(name)) return undefined;
    if (!validName.test(name) || !validValue.test(value) || forbidden.test(name)) return undefined;
    values.set(name, value);
  }
  if (isText && !values.has('content-type')) values.set('content-type', 'text/plain;charset=UTF-8');
  return [...values].sort(([left], [right]) => (left < right ? -1 : 1));
}

function bytesOf(body: BodyInit): Uint8Array<ArrayBuffer> | undefined {
  if (typeof body === 'string') return encodeUtf8(body);
  return body instanceof Uint8Array ? new Uint8Array(body) : undefined;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
