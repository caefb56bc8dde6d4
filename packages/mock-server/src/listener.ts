import type { IncomingMessage, ServerResponse } from 'node:http';
import { preflightResponse, withCorsHeaders, type Mock, type RecordedCall } from '@polyface/mocks';
import { exceededLimit, header, startOf, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { controlPrefix, respondToControl } from './control/control-api.ts';
import { finish, finishHandled, outcomeOf, record, refuse, type ReceivedRequest } from './response/finish.ts';
import { send } from './http/http-response.ts';
import { createBodyReader, readHead, type BodyReceiver, type NotReadError } from './http/read-request.ts';
import type { ListenerContext, ListenerOptions } from './response/listener-context.ts';
import { createExchangeLog } from './log/exchange-log.ts';
import { createControlHostCheck, createHostCheck } from './routing/hosts.ts';
import { refuseUnread, refuseUnserved, unknownService, unknownSession } from './routing/refusals.ts';
import { findRoute, type Route } from './routing/route.ts';
import { createTargetFinder, type Target } from './routing/target.ts';
import { createSessions } from './sessions/sessions.ts';

/** A request on its way to its response. */
class Incoming implements ReceivedRequest, BodyReceiver {
  readonly message: IncomingMessage;
  readonly serverResponse: ServerResponse;
  readonly id: number;
  readonly start = performance.now();
  readonly #context: ListenerContext;
  #target: Target | undefined;

  constructor(context: ListenerContext, message: IncomingMessage, serverResponse: ServerResponse) {
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
  const context: ListenerContext = {
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
function respondToWhole(context: ListenerContext, incoming: Incoming, received: Target): void | Promise<void> {
  const own = ownResponse(context, received);
  if (own) return send(incoming.serverResponse, own);
  return route(context, incoming, received);
}

/** Refuses a request of a host that is not served, or of a page that may not call the mocks. */
function refuseHead(context: ListenerContext, head: WireRequest): WireResponse | undefined {
  return refuseUnserved(head, {
    isServedHost: context.isServedHost(header(head, 'host') ?? ''),
    mayBeForeign: context.options.cors === true || isControl(context, head),
  });
}

function unserved({ control }: ListenerContext, request: WireRequest): Target {
  return { session: undefined, mocks: control.mocks, request, prefix: '' };
}

/** Responds to a preflight request and to a request to the control API. Returns `undefined` for any other request. */
function ownResponse(context: ListenerContext, { request, session }: Target): WireResponse | undefined {
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
function route(context: ListenerContext, incoming: Incoming, received: Target): void | Promise<void> {
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
function handle(context: ListenerContext, incoming: Incoming, target: Target, own: Route): void | Promise<void> {
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

/** Of the control API, pages of other origins may simulate responses, which the docs site does. They may not read the calls. */
function mayBePreflighted(context: ListenerContext, request: WireRequest): boolean {
  return !isControl(context, request) || isScenarios(request);
}

function isScenarios({ path }: WireRequest): boolean {
  return path === `${controlPrefix}scenarios`;
}

function isControl({ isControlHost }: ListenerContext, request: WireRequest): boolean {
  return request.path.startsWith(controlPrefix) && isControlHost(header(request, 'host') ?? '');
}
