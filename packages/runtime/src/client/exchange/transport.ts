import { platformTransport as transport } from '../../platform/current.ts';
import { ownBytes } from '../../wire/bytes.ts';
import type { HttpAgent, ResponseHead } from '../../transport/transport.ts';
import { urlOf, type Header, type WireRequest, type WireResponse } from '../../wire/message.ts';
import type { Cancellation } from '../time/cancellation.ts';
import { readBody, type ResponseBody } from './read-body.ts';

/** The second argument of a {@link Fetch} function. */
export interface FetchInit {
  /** The HTTP method. */
  readonly method: string;
  /** Names in lower case. `host` is left out: `fetch` sets it from the URL. */
  readonly headers: Record<string, string>;
  /** The body. Absent if it is empty. */
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly redirect: 'manual';
  /** Aborts the request at the timeout, or when the caller aborts. */
  readonly signal: AbortSignal;
}

/** The part of a response that a client reads. The `Response` of every `fetch` has it. */
export interface FetchResponse extends ResponseBody {
  /** The HTTP status. */
  readonly status: number;
  /** The response headers. */
  readonly headers: {
    forEach(callback: (value: string, name: string) => void): void;
  };
}

/**
 * The part of `fetch` that a client needs. The platform's `fetch` is one, and so is that of undici.
 *
 * @example
 * import { fetch, ProxyAgent } from 'undici';
 * const dispatcher = new ProxyAgent('http://proxy.example.com:3128');
 * createTencentFaceid({ credentials, fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** How a request is sent. `head` is set as soon as the response begins. */
export interface Exchange {
  /** `undefined`: by the platform's transport. */
  readonly fetch: Fetch | undefined;
  readonly agent: HttpAgent | undefined;
  /** Where the request is sent in place of its own origin: an origin, optionally with a path that is put before the request's. */
  readonly address: URL | undefined;
  readonly cancellation: Cancellation;
  /** The largest accepted body of the response. */
  readonly maxBytes: number;
  /** When the request was sent, by the client's `elapsed`. */
  readonly startedAt: number;
  head?: ResponseHead;
}

/** The platform's own `fetch`, to notice when a test or a tool replaces it. */
const originalFetch = globalThis.fetch;

/** The platform's `fetch`. It is looked up for each request, so that tests can replace it. */
const platformFetch: Fetch = (url, init) => {
  if (typeof globalThis.fetch !== 'function') {
    throw new TypeError('This platform has no fetch. Pass a function in the option fetch.');
  }
  return globalThis.fetch(url, init);
};

/**
 * Sends a signed request unchanged and reads the response body. Does not follow redirects. Sends with the caller's `fetch`, otherwise with the
 * platform's transport, otherwise with the platform's `fetch`: also in Node if something replaced it. Throws what the platform throws, a
 * `TypeError` if a `fetch` returns no response, a `ResponseTooLarge`, and an `AttemptEnded`.
 */
export function transmit(request: WireRequest, exchange: Exchange): WireResponse | Promise<WireResponse> {
  const { fetch, agent, address, cancellation, maxBytes } = exchange;
  if (!transport || fetch || (globalThis.fetch !== originalFetch && !agent)) {
    return cancellation.until(fetchResponse(request, exchange));
  }
  const onHead = (head: ResponseHead): void => void (exchange.head = head);
  const transmission = transport(request, { address, maxBytes, agent, onHead });
  cancellation.abortAtEnd(transmission);
  return transmission.response;
}

async function fetchResponse(request: WireRequest, exchange: Exchange): Promise<WireResponse> {
  const { fetch = platformFetch, address, cancellation, maxBytes } = exchange;
  const { signal } = cancellation;
  const headers: Record<string, string> = {};
  for (const [name, value] of request.headers) {
    if (name !== 'host') headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  const response = await fetch(addressOf(request, address), {
    method: request.method,
    headers,
    redirect: 'manual',
    signal,
    ...(request.body.length > 0 && { body: ownBytes(request.body) }),
  });
  const head = headOf(response);
  exchange.head = head;
  const isLengthEnforced = fetch === platformFetch;
  return {
    ...head,
    body: await readBody(response, head.headers, {
      maxBytes,
      signal,
      isLengthEnforced,
    }),
  };
}

/** The URL that a request is sent to. */
function addressOf(request: WireRequest, address: URL | undefined): string {
  if (!address) return urlOf(request);
  return address.origin + address.pathname.replace(/\/$/, '') + urlOf({ ...request, origin: '' });
}

function headOf(response: FetchResponse): ResponseHead {
  const { status, headers } = (response ?? {}) as Partial<FetchResponse>;
  if (typeof status !== 'number' || typeof headers?.forEach !== 'function') {
    throw new TypeError('The function of the option fetch did not return a Response.');
  }
  const pairs: Header[] = [];
  headers.forEach((value, name) => pairs.push([name.toLowerCase(), value]));
  return { status, headers: pairs };
}
