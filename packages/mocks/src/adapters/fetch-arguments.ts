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
  const target = targetOf(url);
  if (!bytes || !headers || !target) return undefined;
  const { origin, path, query, host } = target;
  headers.unshift(host);
  return { method, origin, path, query, headers, body: bytes };
}

/** The parts of a URL. */
interface Target {
  readonly origin: string;
  readonly path: string;
  readonly query: string;
  readonly host: Header;
}

/** The latest URL. Where parameters are in the body, it is the same for many calls. */
let latest: { readonly url: string; readonly target: Target | undefined } = { url: '', target: undefined };

/** Parses a URL. Returns `undefined` if it is invalid or has credentials. */
function targetOf(url: string): Target | undefined {
  if (latest.url !== url) latest = { url, target: parseTarget(url) };
  return latest.target;
}

function parseTarget(url: string): Target | undefined {
  const parsed = URL.parse?.(url);
  if (!parsed || parsed.username !== '' || parsed.password !== '') return undefined;
  const { origin, pathname, search, host } = parsed;
  return { origin, path: pathname, query: search.slice(1), host: ['host', host] };
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
  const given = headers as Readonly<Record<string, unknown>>;
  const sorted: Header[] = [];
  for (const original of Object.keys(given)) {
    const value = given[original];
    const name = nameOf(original);
    if (name === 'host') continue;
    if (name === undefined || typeof value !== 'string' || !validValue.test(value)) return undefined;
    if (!insert(sorted, [name, value])) return undefined;
  }
  if (isText) insert(sorted, ['content-type', 'text/plain;charset=UTF-8']);
  return sorted;
}

/** Inserts a header into sorted ones. Returns `false` if its name is there already. */
function insert(sorted: Header[], header: Header): boolean {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1]![0] >= header[0]) at--;
  if (sorted[at]?.[0] === header[0]) return false;
  sorted.splice(at, 0, header);
  return true;
}

/** Names of headers that were examined before. Bounded, because a client chooses them. */
const names = new Map<string, string | undefined>();
const [maxNames, maxNameLength] = [1_000, 64];

/** Returns the name of a header in lower case; `undefined` if it is invalid or forbidden. */
function nameOf(given: string): string | undefined {
  if (names.has(given)) return names.get(given);
  const name = given.toLowerCase();
  const result = validName.test(name) && !forbidden.test(name) ? name : undefined;
  if (names.size < maxNames && given.length <= maxNameLength) names.set(given, result);
  return result;
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
