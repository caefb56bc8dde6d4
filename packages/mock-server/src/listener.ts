import type { IncomingMessage, ServerResponse } from 'node:http';
import { preflightResponse, withCorsHeaders, type Mock, type RecordedCall } from '@polyface/mocks';
import type { WireResponse } from '@polyface/runtime/server';
import { respondToControl } from './control-api.ts';
import { readRequest, TooLargeError } from './read-request.ts';
import { findRoute } from './route.ts';

/** Options of a listener. */
export interface ListenerOptions {
  /** A prefix that was already removed from the paths of the requests. Clients may have signed it. */
  readonly base?: string;
  /** Called after each response to a request for a vendor. */
  readonly onCall?: (served: ServedCall) => void;
}

/** A request for a vendor and its response. */
export interface ServedCall {
  readonly method: string;
  /** The id of the service; `undefined` if the server could not tell which one the request is for. */
  readonly service: string | undefined;
  readonly call: RecordedCall | undefined;
  readonly status: number;
  readonly milliseconds: number;
}

/** Largest request body: larger than any of the vendors accepts. */
const maxBodyBytes = 16 * 1024 * 1024;

/** Creates the request listener of a Node server. */
export function createListener(
  mocks: readonly Mock[],
  options: ListenerOptions = {},
): (message: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    respond(mocks, message, response, options).catch(() => response.destroy());
  };
}

async function respond(
  mocks: readonly Mock[],
  message: IncomingMessage,
  serverResponse: ServerResponse,
  { base, onCall }: ListenerOptions,
): Promise<void> {
  const start = performance.now();
  const finish = (response: WireResponse, service?: string, call?: RecordedCall) => {
    write(serverResponse, response);
    const milliseconds = performance.now() - start;
    onCall?.({ method: message.method ?? '', service, call, status: response.status, milliseconds });
  };
  try {
    const request = await readRequest(message, maxBodyBytes);
    const ownResponse = respondToControl(mocks, request) ?? preflightResponse(request);
    if (ownResponse) return write(serverResponse, ownResponse);
    const route = findRoute(mocks, request, base);
    if (!route) return finish(plainText(404, unknownServiceText(mocks)));
    const { mock, received } = route;
    const { response, call } = await mock.handle(route.request, { ...(received && { received }) });
    if (!response) return void message.socket.destroy();
    finish(withCorsHeaders(route.request, response), mock.service, call);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    serverResponse.shouldKeepAlive = false;
    finish(plainText(413, `The request body is larger than ${maxBodyBytes} bytes.`));
    message.destroy();
  }
}

function write(serverResponse: ServerResponse, { status, headers, body }: WireResponse): void {
  const valuesByName = new Map<string, string[]>();
  for (const [name, value] of headers) valuesByName.set(name, [...(valuesByName.get(name) ?? []), value]);
  for (const [name, values] of valuesByName) {
    serverResponse.setHeader(name, values.length === 1 ? values[0]! : values);
  }
  serverResponse.setHeader('content-length', body.length);
  serverResponse.writeHead(status).end(body);
}

function plainText(status: number, text: string): WireResponse {
  const body = new Uint8Array(new TextEncoder().encode(`${text}\n`));
  return { status, headers: [['content-type', 'text/plain; charset=utf-8']], body };
}

function unknownServiceText(mocks: readonly Mock[]): string {
  const prefixes = mocks.map(({ service }) => `/${service}/`).join(', ');
  return `Cannot tell which vendor this request is for. Send the vendor's Host header, or start the path with one of ${prefixes}.`;
}
