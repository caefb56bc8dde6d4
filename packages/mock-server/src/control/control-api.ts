import { StateError, type Mock } from '@polyface/mocks';
import { header, parseJson, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import type { ExchangeLog } from '../log/exchange-log.ts';
import { json, response } from '../http/http-response.ts';
import { languageOf } from './page/language.ts';
import { renderPage } from './page/page.ts';
import { applyScenario, listOperations, ScenarioError, type Scenario } from '../sessions/scenario.ts';
import { SessionError, type Session, type Sessions } from '../sessions/sessions.ts';
import { addContents, replaceContents, snapshotOf } from '../sessions/states.ts';

/** Path prefix of the control API. */
export const controlPrefix = '/__polyface/';

/** Required in requests that change something. A page of another origin cannot send this header without a preflight request. */
const guardHeader = 'x-polyface-control';

const requests =
  'GET health, GET calls, GET calls/<id>, GET operations, PUT scenarios, GET state, PUT state, POST state, POST <service>/<event> (for example tencent-faceid/verify), POST sessions, GET sessions, DELETE sessions/<id>, POST reset';

const stateExample = '{ "megvii-finauth": { "faces": [{ … }] } }';

/** What the control API works on. */
export interface ControlContext {
  readonly mocks: readonly Mock[];
  readonly log: ExchangeLog;
  readonly sessions: Sessions;
  /** The session of the request. Its mocks are used in place of `mocks`. */
  readonly session?: Session;
  readonly options: { readonly base?: string; readonly docs?: string | undefined };
}

/** Responds to a request to the control API, which `polyface-mock --help` describes. */
export function respondToControl(context: ControlContext, request: WireRequest): WireResponse {
  const route = `${request.method} ${request.path.slice(controlPrefix.length)}`;
  if (!route.startsWith('GET ') && header(request, guardHeader) === undefined) {
    return json(403, {
      error: `The header ${guardHeader} is missing. Send ${guardHeader}: 1 with PUT, POST and DELETE.`,
    });
  }
  const mocks = context.session?.mocks ?? context.mocks;
  return (
    respondToRead(context, mocks, route, request) ??
    respondToChange(context, mocks, route, request) ??
    json(404, { error: `Unknown request. Use ${requests}.` })
  );
}

function respondToRead(
  { log, session, sessions, options }: ControlContext,
  mocks: readonly Mock[],
  route: string,
  request: WireRequest,
): WireResponse | undefined {
  switch (route) {
    case 'GET ':
      return page(request, options.docs);
    case 'GET health':
      return json(200, { status: 'ok', services: mocks.map(({ service }) => service) });
    case 'GET calls': {
      const after = Number(new URLSearchParams(request.query).get('after') ?? 0);
      const calls = json(200, log.list(session?.id, after));
      return { ...calls, headers: [...calls.headers, ['x-polyface-log', String(log.version)]] };
    }
    case 'GET operations':
      return json(200, listOperations(mocks));
    case 'GET state':
      return json(200, snapshotOf(mocks));
    case 'GET sessions':
      return json(
        200,
        sessions.list().map((one) => sessionInfo(one, request, options.base)),
      );
  }
  const [, id] = /^GET calls\/(\d{1,15})$/.exec(route) ?? [];
  if (id === undefined) return undefined;
  if (header(request, 'accept')?.includes('text/html')) {
    return response(302, 'text/plain; charset=utf-8', '', [['location', `../#call-${id}`]]);
  }
  const entry = log.find(session?.id, Number(id));
  return entry ? json(200, entry) : json(404, { error: `There is no call ${id}. The server keeps the latest 1,000.` });
}

function respondToChange(
  context: ControlContext,
  mocks: readonly Mock[],
  route: string,
  request: WireRequest,
): WireResponse | undefined {
  switch (route) {
    case 'PUT scenarios':
      return change(request, '{ "getFaceIdToken": { "code": "…" } }', (body) => applyScenarios(mocks, body));
    case 'PUT state':
      return change(request, stateExample, (body) => replaceContents(mocks, body));
    case 'POST state':
      return change(request, stateExample, (body) => addContents(mocks, body));
    case 'POST reset':
      mocks.forEach((mock) => mock.reset());
      context.log.clear(context.session?.id);
      return json(200, { status: 'ok' });
    case 'POST sessions':
      return createSession(context, request);
  }
  const [, removed] = /^DELETE sessions\/([\w-]+)$/.exec(route) ?? [];
  if (removed !== undefined) {
    return context.sessions.remove(removed)
      ? json(200, { status: 'ok' })
      : json(404, {
          error: `There is no session ${removed}. It may have been removed after 30 minutes without requests.`,
        });
  }
  const [, service, event = ''] = /^POST ([^/]+)\/([^/]+)$/.exec(route) ?? [];
  const mock = mocks.find((one) => one.service === service);
  return mock && change(request, '{ "token": "…" }', (body) => mock.trigger(event, body));
}

function createSession({ sessions, options }: ControlContext, request: WireRequest): WireResponse {
  const body = request.body.length === 0 ? {} : bodyOf(request);
  const id = body?.['id'];
  if (!body || (id !== undefined && typeof id !== 'string')) {
    return json(400, { error: 'The body must be empty or a JSON object, for example { "id": "worker-1" }' });
  }
  try {
    return json(201, sessionInfo(sessions.create(id), request, options.base));
  } catch (error) {
    if (error instanceof SessionError) return json(409, { error: error.message });
    throw error;
  }
}

/** A session as a test needs it. The server generates the secret, which is valid nowhere else. */
function sessionInfo({ id, credentials }: Session, { origin }: WireRequest, base = '') {
  return { id, url: `${origin}${base}${controlPrefix}sessions/${id}`, ...credentials };
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
function page(request: WireRequest, docs: string | undefined): WireResponse {
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'";
  const language = languageOf(header(request, 'accept-language') ?? '');
  return response(200, 'text/html; charset=utf-8', renderPage(language, docs), [
    ['content-security-policy', policy],
    ['vary', 'accept-language'],
  ]);
}
