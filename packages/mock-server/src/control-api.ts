import { explain, StateError, type Mock } from '@polyface/mocks';
import { header, parseJson, stringifyJson, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { callsPage } from './calls-page.ts';
import { applyScenario, ScenarioError, type Scenario } from './scenario.ts';
import { addContents, replaceContents, snapshotOf } from './states.ts';

/** Path prefix of the control API. */
export const controlPrefix = '/__polyface/';

/** Required in requests that change something. A page of another origin cannot send this header without a preflight request. */
const guardHeader = 'x-polyface-control';

const requests =
  'GET health, GET calls, PUT scenarios, GET state, PUT state, POST state, POST <service>/<event> (for example tencent-faceid/verify), POST reset';

const stateExample = '{ "megvii-finauth": { "faces": [{ … }] } }';

/**
 * Responds to a request to the control API, which `polyface-mock --help` describes. Returns `undefined` if the path is another one, or if the
 * Host header does not name this machine.
 */
export function respondToControl(mocks: readonly Mock[], request: WireRequest): WireResponse | undefined {
  if (!request.path.startsWith(controlPrefix) || !isLocal(header(request, 'host') ?? '')) return undefined;
  const route = `${request.method} ${request.path.slice(controlPrefix.length)}`;
  if (!route.startsWith('GET ') && header(request, guardHeader) === undefined) {
    return json(403, { error: `The header ${guardHeader} is missing. Send ${guardHeader}: 1 with PUT and POST.` });
  }
  switch (route) {
    case 'GET ':
      return page();
    case 'GET health':
      return json(200, { status: 'ok', services: mocks.map(({ service }) => service) });
    case 'GET calls':
      return json(200, callsOf(mocks));
    case 'PUT scenarios':
      return change(request, '{ "getFaceIdToken": { "code": "…" } }', (body) => applyScenarios(mocks, body));
    case 'GET state':
      return json(200, snapshotOf(mocks));
    case 'PUT state':
      return change(request, stateExample, (body) => replaceContents(mocks, body));
    case 'POST state':
      return change(request, stateExample, (body) => addContents(mocks, body));
    case 'POST reset':
      mocks.forEach((mock) => mock.reset());
      return json(200, { status: 'ok' });
    default:
      return triggerEvent(mocks, route, request) ?? json(404, { error: `Unknown request. Use ${requests}.` });
  }
}

/** `POST <service>/<event>`. */
function triggerEvent(mocks: readonly Mock[], route: string, request: WireRequest): WireResponse | undefined {
  const [, service, event = ''] = /^POST ([^/]+)\/([^/]+)$/.exec(route) ?? [];
  const mock = mocks.find((one) => one.service === service);
  return mock && change(request, '{ "token": "…" }', (body) => mock.trigger(event, body));
}

function callsOf(mocks: readonly Mock[]): unknown[] {
  const calls = mocks.flatMap((mock) =>
    mock.calls().map((call) => ({ service: mock.service, ...call, explanation: explain(call.verdict, call.at) })),
  );
  return calls.sort((left, right) => left.at - right.at);
}

function applyScenarios(mocks: readonly Mock[], scenarios: Record<string, unknown>): void {
  for (const [operation, scenario] of Object.entries(scenarios)) {
    applyScenario(mocks, operation, scenario as Scenario);
  }
}

/** Applies a change with the JSON body of a request. Responds with 400 and the reason if it cannot. */
function change(request: WireRequest, example: string, apply: (body: Record<string, unknown>) => void): WireResponse {
  const body = bodyOf(request);
  if (!body) return json(400, { error: `The body must be a JSON object, for example ${example}` });
  try {
    apply(body);
    return json(200, { status: 'ok' });
  } catch (error) {
    if (error instanceof ScenarioError || error instanceof StateError) return json(400, { error: error.message });
    return json(400, { error: `The body does not have the expected format, for example ${example}` });
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

/** The page with the recent calls. Its policy allows its inline script and requests to this server, and nothing else. */
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

function json(status: number, value: unknown): WireResponse {
  const text = stringifyJson(withoutBytes(value));
  return {
    status,
    headers: [['content-type', 'application/json; charset=utf-8']],
    body: new Uint8Array(new TextEncoder().encode(text)),
  };
}

/** Replaces binary values by their size. */
function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutBytes(member)]));
}
