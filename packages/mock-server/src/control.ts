import type { Mock } from '@polyface/mocks';
import { header, parseJson, printJson, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { callsPage } from './calls-page.ts';
import { wish, WishError, type Wish, type WishOptions } from './mocked-operations.ts';

/** Where the server itself is spoken to. */
export const controlPrefix = '/__polyface/';

/** A header that a page of another origin cannot send unasked: what changes something must carry it. */
const guard = 'x-polyface-control';

/**
 * Speaks to the server itself: a page with the last calls, and `GET health`, `GET calls`, `PUT scenarios` (`{ "getFaceIdToken": { "code": "…" } }`), `POST reset`.
 * `undefined` where a request is not for it: under another path, or under a host name that is not this machine's.
 */
export function control(mocks: readonly Mock[], request: WireRequest): WireResponse | undefined {
  if (!request.path.startsWith(controlPrefix) || !isLocal(header(request, 'host') ?? '')) return undefined;
  const what = `${request.method} ${request.path.slice(controlPrefix.length)}`;
  if (!what.startsWith('GET ') && header(request, guard) === undefined) {
    return answer(403, { error: `send the header ${guard}: 1 with what changes something` });
  }
  switch (what) {
    case 'GET ':
      return page();
    case 'GET health':
      return answer(200, { status: 'ok', services: mocks.map(({ service }) => service) });
    case 'GET calls':
      return answer(
        200,
        mocks
          .flatMap((mock) => mock.calls().map((call) => ({ service: mock.service, ...call })))
          .sort((left, right) => left.at - right.at),
      );
    case 'PUT scenarios':
      return scenarios(mocks, request);
    case 'POST reset':
      mocks.forEach((mock) => mock.reset());
      return answer(200, { status: 'ok' });
    default:
      return answer(404, { error: 'there are GET health, GET calls, PUT scenarios, POST reset' });
  }
}

function scenarios(mocks: readonly Mock[], request: WireRequest): WireResponse {
  try {
    const wanted = parseJson(new TextDecoder().decode(request.body)) as Record<string, Wish & WishOptions>;
    const entries = Object.entries(wanted);
    for (const [operation, one] of entries) wish(mocks, operation, one);
    return answer(200, { status: 'ok', scenarios: entries.length });
  } catch (error) {
    const told =
      error instanceof WishError ? error.message : 'the body must be JSON: { "getFaceIdToken": { "code": "…" } }';
    return answer(400, { error: told });
  }
}

/** The page may load what stands in it and speak to this server, and nothing else. */
function page(): WireResponse {
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'";
  return {
    status: 200,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['content-security-policy', policy],
    ],
    body: new Uint8Array(new TextEncoder().encode(callsPage)),
  };
}

function isLocal(host: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/i.test(host);
}

function answer(status: number, body: unknown): WireResponse {
  const text = printJson(withoutBytes(body));
  return {
    status,
    headers: [['content-type', 'application/json; charset=utf-8']],
    body: new Uint8Array(new TextEncoder().encode(text)),
  };
}

/** Bytes are told by their number only. */
function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutBytes(member)]));
}
