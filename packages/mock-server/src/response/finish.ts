import type { IncomingMessage, ServerResponse } from 'node:http';
import { withCorsHeaders, type HandleResult } from '@polyface/mocks';
import { header, type WireResponse } from '@polyface/runtime/server';
import { controlPrefix } from '../control/control-api.ts';
import { send, sendEarly } from '../http/http-response.ts';
import type { ListenerContext } from './listener-context.ts';
import type { Exchange } from '../log/served-call.ts';
import type { Target } from '../routing/target.ts';

/** A request on its way to its response. */
export interface ReceivedRequest {
  readonly message: IncomingMessage;
  readonly serverResponse: ServerResponse;
  /** The id of its entry in the log. */
  readonly id: number;
  /** When it arrived, by `performance.now()`. */
  readonly start: number;
}

/** What is logged of the response. */
export type Outcome = Pick<Exchange, 'service' | 'call' | 'response' | 'explanation'>;

/** Returns what is logged of the response of a mock. */
export function outcomeOf(service: string, { call, response, explanation }: HandleResult): Partial<Outcome> {
  return { service, call, response, explanation };
}

/** Sends the response of a mock, or drops the connection if there is none. */
export function finishHandled(
  context: ListenerContext,
  incoming: ReceivedRequest,
  target: Target,
  outcome: Partial<Outcome>,
): void {
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

/** Adds the URL of the details of a call whose signature was refused. */
function withCallLink(
  { isControlHost }: ListenerContext,
  { id }: ReceivedRequest,
  { request, prefix }: Target,
  response: WireResponse,
): WireResponse {
  if (!isControlHost(header(request, 'host') ?? '')) return response;
  const link = `${request.origin}${prefix}${controlPrefix}calls/${id}`;
  return { ...response, headers: [...response.headers, ['x-polyface-call', link]] };
}

/** Sends the response to a request whose body was not read. */
export function refuse(
  context: ListenerContext,
  incoming: ReceivedRequest,
  target: Target,
  outcome: Partial<Outcome> & { readonly response: WireResponse },
): void {
  sendEarly(incoming.message, incoming.serverResponse, outcome.response);
  record(context, incoming, target, outcome);
}

/** Sends a response and logs the exchange. */
export function finish(
  context: ListenerContext,
  incoming: ReceivedRequest,
  target: Target,
  outcome: Partial<Outcome> & { readonly response: WireResponse },
): void {
  send(incoming.serverResponse, outcome.response);
  record(context, incoming, target, outcome);
}

/** Logs an exchange. */
export function record(
  { control, options }: ListenerContext,
  { id, start, message }: ReceivedRequest,
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
