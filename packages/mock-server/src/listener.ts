import type { IncomingMessage, ServerResponse } from 'node:http';
import { explainHeader, preflightResponse, withCorsHeaders, type Mock, type RecordedCall } from '@polyface/mocks';
import { exceededLimit, header, startOf, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { controlPrefix, respondToControl, type ControlContext } from './control/control-api.ts';
import { createExchangeLog } from './log/exchange-log.ts';
import { createControlHostCheck, createHostCheck, type HostCheck } from './routing/hosts.ts';
import { send, sendEarly } from './http/http-response.ts';
import { createBodyReader, NotReadError, readHead, type BodyReader } from './http/read-request.ts';
import { refuseUnread, refuseUnserved, unknownService, unknownSession } from './routing/refusals.ts';
import { findRoute, type Route } from './routing/route.ts';
import type { Exchange, ServedCall } from './log/served-call.ts';
import { createSessions, type CreateSessionMocks } from './sessions/sessions.ts';
import { createTargetFinder, type Target, type TargetFinder } from './routing/target.ts';

/** Options of a listener. */
export interface ListenerOptions {
  /** A prefix that was already removed from the paths of the requests. Clients may have signed it. */
  readonly base?: string;
  /** Whether pages of any origin may call the mocks. Default: `false`. */
  readonly cors?: boolean;
  /** Host names that may be served in addition to loopback and the vendors' hosts. `'all'`: the host is checked elsewhere. */
  readonly allowedHosts?: readonly string[] | 'all';
  /** Creates the mocks of a session. If omitted, the server has no sessions. */
  readonly createSession?: CreateSessionMocks;
  /** URL of the docs site that the page of the calls links to: `http://127.0.0.1:4321/`. Read for each page. */
  readonly docs?: string | undefined;
  /** Called after each response to a request for a vendor. */
  readonly onCall?: (served: ServedCall) => void;
}

/** The parts of a listener. */
interface Context {
  readonly options: ListenerOptions;
  readonly control: ControlContext;
  readonly targets: TargetFinder;
  readonly isServedHost: HostCheck;
  readonly isControlHost: HostCheck;
  readonly bodies: BodyReader;
}

/** A request on its way to its response. */
interface Incoming {
  readonly message: IncomingMessage;
  readonly serverResponse: ServerResponse;
  readonly start: number;
  readonly id: number;
}

/** What is logged of the response. */
type Outcome = Pick<Exchange, 'service' | 'call' | 'response' | 'explanation'>;

/** Creates the request listener of a Node server. */
export function createListener(
  mocks: readonly Mock[],
  options: ListenerOptions = {},
): (message: IncomingMessage, response: ServerResponse) => void {
  const log = createExchangeLog();
  const allowed = options.allowedHosts ?? [];
  const sessions = createSessions(options.createSession, (id) => log.clear(id));
  const isControlHost = createControlHostCheck(allowed);
  const context: Context = {
    options,
    control: { mocks, log, sessions, options },
    targets: createTargetFinder(mocks, sessions, isControlHost, options.base),
    isServedHost: createHostCheck(mocks, allowed),
    isControlHost,
    bodies: createBodyReader(),
  };
  return (message, serverResponse) => {
    const incoming = { message, serverResponse, start: performance.now(), id: log.reserve() };
    respond(context, incoming).catch(() => serverResponse.destroy());
  };
}

async function respond(context: Context, incoming: Incoming): Promise<void> {
  const { targets, bodies } = context;
  const { message } = incoming;
  const head = readHead(message);
  const refusal = refuseHead(context, head);
  if (refusal) return refuse(context, incoming, unserved(context, head), { response: refusal });
  const target = targets.byPath(head);
  if (!target) return refuse(context, incoming, unserved(context, head), { response: unknownSession });
  let body: WireRequest['body'];
  try {
    body = await bodies.read(message, head);
  } catch (error) {
    if (!(error instanceof NotReadError)) throw error;
    return refuse(context, incoming, target, refuseUnread(target, error));
  }
  const received = { ...target, request: { ...target.request, body } };
  const own = ownResponse(context, received);
  if (own) return send(incoming.serverResponse, own);
  await route(context, incoming, received);
}

/** Refuses a request of a host that is not served, or of a page that may not call the mocks. */
function refuseHead(context: Context, head: WireRequest): WireResponse | undefined {
  return refuseUnserved(head, {
    isServedHost: context.isServedHost(header(head, 'host') ?? ''),
    mayBeForeign: context.options.cors === true || isControl(context, head),
  });
}

function unserved({ control }: Context, request: WireRequest): Target {
  return { request, mocks: control.mocks, prefix: '' };
}

/** Responds to a preflight request and to a request to the control API. Returns `undefined` for any other request. */
function ownResponse(context: Context, { request, session }: Target): WireResponse | undefined {
  const { control, options } = context;
  if (options.cors && mayBePreflighted(context, request)) {
    const preflight = preflightResponse(request);
    if (preflight) return preflight;
  }
  if (!isControl(context, request)) return undefined;
  const response = respondToControl(session ? { ...control, session } : control, request);
  return options.cors && isScenarios(request) ? withCorsHeaders(request, response) : response;
}

/** Finds the mock of a request and passes it on. The route of a request that exceeds a limit is found by its start. */
function route(context: Context, incoming: Incoming, received: Target): void | Promise<void> {
  const isLong = exceededLimit(received.request) !== undefined;
  const short = isLong ? { ...received, request: startOf(received.request) } : received;
  const found = context.targets.byKeyId(short);
  const target = found === received ? received : { ...found, request: received.request };
  const ofStart = findRoute(target.mocks, short.request, target.prefix);
  if (!ofStart) return finish(context, incoming, target, { response: unknownService(target.mocks) });
  return handle(context, incoming, target, isLong ? withWhole(ofStart, received.request) : ofStart);
}

/** Returns the route of the start of a request with the whole request. */
function withWhole({ mock, request, received }: Route, { query, body }: WireRequest): Route {
  return { mock, request: { ...request, query, body }, received: received && { ...received, query, body } };
}

/** Passes a request to its mock. Synchronous unless the mock has to wait. */
function handle(context: Context, incoming: Incoming, target: Target, own: Route): void | Promise<void> {
  const { serverResponse } = incoming;
  const { mock, request, received } = own;
  const { service } = mock;
  let call: RecordedCall | undefined;
  const result = mock.handleNow(request, { received, onCall: (recorded) => (call = recorded) });
  if (!(result instanceof Promise)) return finishHandled(context, incoming, target, { service, ...result });
  // Without a response, the exchange is logged when its connection is closed.
  let isFinished = false;
  serverResponse.on('close', () => {
    if (!isFinished) record(context, incoming, target, { service, call });
  });
  return result.then((late) => {
    if (serverResponse.closed) return;
    isFinished = true;
    finishHandled(context, incoming, target, { service, ...late });
  });
}

/** Sends the response of a mock, or drops the connection if there is none. */
function finishHandled(context: Context, incoming: Incoming, target: Target, outcome: Partial<Outcome>): void {
  const { response } = outcome;
  if (!response) {
    record(context, incoming, target, outcome);
    incoming.message.socket.destroy();
    return;
  }
  const linked = withCallLink(context, incoming, target, response);
  const sent = context.options.cors ? withCorsHeaders(target.request, linked) : linked;
  finish(context, incoming, target, { ...outcome, response: sent });
}

/** Of the control API, pages of other origins may simulate responses, which the docs site does. They may not read the calls. */
function mayBePreflighted(context: Context, request: WireRequest): boolean {
  return !isControl(context, request) || isScenarios(request);
}

function isScenarios({ path }: WireRequest): boolean {
  return path === `${controlPrefix}scenarios`;
}

function isControl({ isControlHost }: Context, request: WireRequest): boolean {
  return request.path.startsWith(controlPrefix) && isControlHost(header(request, 'host') ?? '');
}

/** Adds the URL of the details of a call whose signature was refused. */
function withCallLink(
  { isControlHost }: Context,
  { id }: Incoming,
  { request, prefix }: Target,
  response: WireResponse,
): WireResponse {
  if (header(response, explainHeader) === undefined || !isControlHost(header(request, 'host') ?? '')) return response;
  const link = `${request.origin}${prefix}${controlPrefix}calls/${id}`;
  return { ...response, headers: [...response.headers, ['x-polyface-call', link]] };
}

/** Sends the response to a request whose body was not read. */
function refuse(
  context: Context,
  incoming: Incoming,
  target: Target,
  outcome: Partial<Outcome> & { readonly response: WireResponse },
): void {
  sendEarly(incoming.message, incoming.serverResponse, outcome.response);
  record(context, incoming, target, outcome);
}

function finish(
  context: Context,
  incoming: Incoming,
  target: Target,
  outcome: Partial<Outcome> & { readonly response: WireResponse },
): void {
  send(incoming.serverResponse, outcome.response);
  record(context, incoming, target, outcome);
}

/** Logs an exchange. */
function record(
  { control, options }: Context,
  { id, start }: Incoming,
  { request, session }: Target,
  { service, call, response, explanation }: Partial<Outcome>,
): void {
  const { method } = request;
  const milliseconds = performance.now() - start;
  const status = response?.status ?? 0;
  control.log.add(id, {
    method,
    service,
    call,
    status,
    milliseconds,
    request,
    response,
    session: session?.id,
    explanation,
  });
  options.onCall?.({ method, service, call, status, milliseconds });
}
