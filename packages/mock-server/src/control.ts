import { explain, StateError, type Mock } from '@polyface/mocks';
import { header, parseJson, stringifyJson, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { callsPage } from './calls-page.ts';
import { addState, putState, snapshotOf } from './memories.ts';
import { wish, WishError, type Wish, type WishOptions } from './mocked-operations.ts';

/** Where the server itself is spoken to. */
export const controlPrefix = '/__polyface/';

/** A header that a page of another origin cannot send unasked: what changes something must carry it. */
const guard = 'x-polyface-control';

const there =
  'there are GET health, GET calls, PUT scenarios, GET state, PUT state, POST state, POST <service>/<event> (tencent-faceid/verify), POST reset';

/**
 * Speaks to the server itself: a page with the last calls, and what `polyface-mock --help` lists.
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
      return answer(200, callsOf(mocks));
    case 'PUT scenarios':
      return change(request, '{ "getFaceIdToken": { "code": "…" } }', (wanted) => wishAll(mocks, wanted));
    case 'GET state':
      return answer(200, snapshotOf(mocks));
    case 'PUT state':
      return change(request, exampleState, (contents) => putState(mocks, contents));
    case 'POST state':
      return change(request, exampleState, (contents) => addState(mocks, contents));
    case 'POST reset':
      mocks.forEach((mock) => mock.reset());
      return answer(200, { status: 'ok' });
    default:
      return event(mocks, what, request) ?? answer(404, { error: there });
  }
}

const exampleState = '{ "megvii-finauth": { "faces": [{ … }] } }';

/** `POST <service>/<event>`. */
function event(mocks: readonly Mock[], what: string, request: WireRequest): WireResponse | undefined {
  const [, service, name = ''] = /^POST ([^/]+)\/([^/]+)$/.exec(what) ?? [];
  const mock = mocks.find((one) => one.service === service);
  return mock && change(request, '{ "token": "…" }', (told) => mock.trigger(name, told));
}

function callsOf(mocks: readonly Mock[]): unknown[] {
  const calls = mocks.flatMap((mock) =>
    mock.calls().map((call) => ({ service: mock.service, ...call, explanation: explain(call.verdict, call.at) })),
  );
  return calls.sort((left, right) => left.at - right.at);
}

function wishAll(mocks: readonly Mock[], wanted: Record<string, unknown>): void {
  for (const [operation, one] of Object.entries(wanted)) wish(mocks, operation, one as Wish & WishOptions);
}

/** Carries out what the body says, or tells what is wrong with it. */
function change(
  request: WireRequest,
  example: string,
  carryOut: (body: Record<string, unknown>) => void,
): WireResponse {
  const body = bodyOf(request);
  if (!body) return answer(400, { error: `the body must be JSON: ${example}` });
  try {
    carryOut(body);
    return answer(200, { status: 'ok' });
  } catch (error) {
    if (error instanceof WishError || error instanceof StateError) return answer(400, { error: error.message });
    return answer(400, { error: `the body must be like ${example}` });
  }
}

function bodyOf({ body }: WireRequest): Record<string, unknown> | undefined {
  try {
    const value = parseJson(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
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
  const text = stringifyJson(withoutBytes(body));
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
