import type { IncomingMessage, ServerResponse } from 'node:http';
import { explainHeader, preflightResponse, withCorsHeaders, type Mock } from '@polyface/mocks';
import { exceededLimit, header, startOf, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { controlPrefix, respondToControl, type ControlContext } from './control/control-api.ts';
import { createExchangeLog } from './log/exchange-log.ts';
import { createControlHostCheck, createHostCheck, type HostCheck } from './routing/hosts.ts';
import { send, sendEarly } from './http/http-response.ts';
import { createBodyReader, NotReadError, readHead, type BodyReader } from './http/read-request.ts';
import { refuseUnread, refuseUnserved, unknownService, unknownSession } from './routing/refusals.ts';
import { findRoute } from './routing/route.ts';
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
  const { control, targets, options } = context;
  const head = readHead(incoming.message);
  const unserved = { request: head, mocks: control.mocks, prefix: '' };
  const host = header(head, 'host') ?? '';
  const refusal = refuseUnserved(head, {
    isServedHost: context.isServedHost(host),
    mayBeForeign: options.cors === true || isControl(context, head),
  });
  if (refusal) return refuse(context, incoming, unserved, { response: refusal });
  const target = targets.byPath(head);
  if (!target) return refuse(context, incoming, unserved, { response: unknownSession });
  let request: WireRequest;
  try {
    request = { ...target.request, body: await context.bodies.read(incoming.message, head) };
  } catch (error) {
    if (!(error instanceof NotReadError)) throw error;
    return refuse(context, incoming, target, refuseUnread(target, error));
  }
  const preflight = options.cors && mayBePreflighted(context, request) && preflightResponse(request);
  if (preflight) return send(incoming.serverResponse, preflight);
  if (isControl(context, request)) {
    const inSession = target.session ? { ...control, session: target.session } : control;
    const response = respondToControl(inSession, request);
    return send(
      incoming.serverResponse,
      options.cors && isScenarios(request) ? withCorsHeaders(request, response) : response,
    );
  }
  await handle(context, incoming, { ...target, request });
}

/** Passes a request to its mock. */
async function handle(context: Context, incoming: Incoming, received: Target): Promise<void> {
  const { serverResponse, message } = incoming;
  const isLong = exceededLimit(received.request) !== undefined;
  const short = isLong ? { ...received, request: startOf(received.request) } : received;
  const found = context.targets.byKeyId(short);
  const target = found === received ? received : { ...found, request: received.request };
  const route = findRoute(target.mocks, short.request, target.prefix);
  if (!route) return finish(context, incoming, target, { response: unknownService(target.mocks) });
  const { mock } = route;
  const { query, body } = received.request;
  const restore = (request: WireRequest) => (isLong ? { ...request, query, body } : request);
  let outcome: Partial<Outcome> = { service: mock.service };
  // Without a response, the exchange is logged when its connection is closed.
  let isFinished = false;
  serverResponse.on('close', () => {
    if (!isFinished) record(context, incoming, target, outcome);
  });
  const result = await mock.handle(restore(route.request), {
    ...(route.received && { received: restore(route.received) }),
    onCall: (call) => (outcome = { ...outcome, call }),
  });
  const { response, explanation } = result;
  if (explanation) outcome = { ...outcome, explanation };
  if (serverResponse.closed) return;
  if (!response) return void message.socket.destroy();
  isFinished = true;
  const linked = withCallLink(context, incoming, target, response);
  const sent = context.options.cors ? withCorsHeaders(received.request, linked) : linked;
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
  const milliseconds = performance.now() - start;
  const served: ServedCall = { method: request.method, service, call, status: response?.status ?? 0, milliseconds };
  control.log.add(id, { ...served, request, response, session: session?.id, explanation });
  options.onCall?.(served);
}
