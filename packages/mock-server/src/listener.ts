import type { IncomingMessage, ServerResponse } from 'node:http';
import { preflightResponse, withCorsHeaders, type HandleResult, type Mock, type RecordedCall } from '@polyface/mocks';
import { exceededLimit, header, startOf, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { controlPrefix, respondToControl, type ControlContext } from './control/control-api.ts';
import { createExchangeLog } from './log/exchange-log.ts';
import { createControlHostCheck, createHostCheck, type HostCheck } from './routing/hosts.ts';
import { send, sendEarly } from './http/http-response.ts';
import {
  createBodyReader,
  readHead,
  type BodyReader,
  type BodyReceiver,
  type NotReadError,
} from './http/read-request.ts';
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

/** What is logged of the response. */
type Outcome = Pick<Exchange, 'service' | 'call' | 'response' | 'explanation'>;

/** A request on its way to its response. */
class Incoming implements BodyReceiver {
  readonly message: IncomingMessage;
  readonly serverResponse: ServerResponse;
  readonly id: number;
  readonly start = performance.now();
  readonly #context: Context;
  #target: Target | undefined;

  constructor(context: Context, message: IncomingMessage, serverResponse: ServerResponse) {
    this.#context = context;
    this.message = message;
    this.serverResponse = serverResponse;
    this.id = context.control.log.reserve();
  }

  /** Responds to the request, after its body was read unless its head decides. */
  respond(): void {
    try {
      const context = this.#context;
      const head = readHead(this.message);
      const refusal = refuseHead(context, head);
      if (refusal) return refuse(context, this, unserved(context, head), { response: refusal });
      this.#target = context.targets.byPath(head);
      if (!this.#target) return refuse(context, this, unserved(context, head), { response: unknownSession });
      context.bodies.read(this.message, head, this);
    } catch {
      this.#drop();
    }
  }

  receive(body: WireRequest['body']): void {
    try {
      const pending = respondToWhole(this.#context, this, withBody(this.#target!, body));
      pending?.catch(() => this.#drop());
    } catch {
      this.#drop();
    }
  }

  refuse(error: NotReadError | undefined): void {
    try {
      if (!error) return this.#drop();
      refuse(this.#context, this, this.#target!, refuseUnread(this.#target!, error));
    } catch {
      this.#drop();
    }
  }

  #drop(): void {
    this.serverResponse.destroy();
  }
}

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
  return (message, serverResponse) => new Incoming(context, message, serverResponse).respond();
}

function withBody({ session, mocks, prefix, request }: Target, body: WireRequest['body']): Target {
  const { method, origin, path, query, headers } = request;
  return { session, mocks, prefix, request: { method, origin, path, query, headers, body } };
}

/** Responds to a request that was read. Synchronous unless a mock has to wait. */
function respondToWhole(context: Context, incoming: Incoming, received: Target): void | Promise<void> {
  const own = ownResponse(context, received);
  if (own) return send(incoming.serverResponse, own);
  return route(context, incoming, received);
}

/** Refuses a request of a host that is not served, or of a page that may not call the mocks. */
function refuseHead(context: Context, head: WireRequest): WireResponse | undefined {
  return refuseUnserved(head, {
    isServedHost: context.isServedHost(header(head, 'host') ?? ''),
    mayBeForeign: context.options.cors === true || isControl(context, head),
  });
}

function unserved({ control }: Context, request: WireRequest): Target {
  return { session: undefined, mocks: control.mocks, request, prefix: '' };
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
  if (!(result instanceof Promise)) return finishHandled(context, incoming, target, outcomeOf(service, result));
  // Without a response, the exchange is logged when its connection is closed.
  let isFinished = false;
  serverResponse.on('close', () => {
    if (!isFinished) record(context, incoming, target, { service, call });
  });
  return result.then((late) => {
    if (serverResponse.closed) return;
    isFinished = true;
    finishHandled(context, incoming, target, outcomeOf(service, late));
  });
}

function outcomeOf(service: string, { call, response, explanation }: HandleResult): Partial<Outcome> {
  return { service, call, response, explanation };
}

/** Sends the response of a mock, or drops the connection if there is none. */
function finishHandled(context: Context, incoming: Incoming, target: Target, outcome: Partial<Outcome>): void {
  const { service, call, response, explanation } = outcome;
  if (!response) {
    record(context, incoming, target, outcome);
    incoming.message.socket.destroy();
    return;
  }
  const linked = explanation ? withCallLink(context, incoming, target, response) : response;
  const sent = context.options.cors ? withCorsHeaders(target.request, linked) : linked;
  finish(context, incoming, target, { service, call, response: sent, explanation });
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
  if (!isControlHost(header(request, 'host') ?? '')) return response;
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
  { id, start, message }: Incoming,
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
    rawHeaders: message.rawHeaders,
    response,
    session: session?.id,
    explanation,
  });
  options.onCall?.({ method, service, call, status, milliseconds });
}
