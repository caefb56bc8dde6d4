import type { IncomingMessage, ServerResponse } from 'node:http';
import { preflight, readableFrom, type Mock, type RecordedCall } from '@polyface/mocks';
import type { WireResponse } from '@polyface/runtime/server';
import { addresseeOf } from './addressee.ts';
import { control } from './control.ts';
import { readRequest, TooLargeError } from './incoming.ts';

/** How a listener listens. */
export interface ListenerOptions {
  /** What was taken off the paths of requests before they came: clients may have signed it. */
  readonly base?: string;
  /** Told of every request to a vendor. */
  readonly onCall?: (served: ServedCall) => void;
}

/** What became of one request to the server. */
export interface ServedCall {
  readonly method: string;
  /** The service; `undefined` where nothing told which. */
  readonly service: string | undefined;
  readonly call: RecordedCall | undefined;
  readonly status: number;
  readonly milliseconds: number;
}

/** The largest body taken: above what any of the vendors takes. */
const maxBodyBytes = 16 * 1024 * 1024;

/** What answers the requests of a Node server. */
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
  response: ServerResponse,
  { base, onCall }: ListenerOptions,
): Promise<void> {
  const started = performance.now();
  const done = (answer: WireResponse, service?: string, call?: RecordedCall) => {
    write(response, answer);
    const milliseconds = performance.now() - started;
    onCall?.({ method: message.method ?? '', service, call, status: answer.status, milliseconds });
  };
  try {
    const incoming = await readRequest(message, maxBodyBytes);
    const spoken = control(mocks, incoming);
    if (spoken) return write(response, spoken);
    const asked = preflight(incoming);
    if (asked) return write(response, asked);
    const addressee = addresseeOf(mocks, incoming, base);
    if (!addressee) return done(plain(404, addressing(mocks)));
    const { mock, request, received } = addressee;
    const handled = await mock.handle(request, { ...(received && { received }) });
    if (!handled.response) return void message.socket.destroy();
    done(readableFrom(request, handled.response), mock.service, handled.call);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    response.shouldKeepAlive = false;
    done(plain(413, `The body is larger than ${maxBodyBytes} bytes.`));
    message.destroy();
  }
}

function write(response: ServerResponse, { status, headers, body }: WireResponse): void {
  const named = new Map<string, string[]>();
  for (const [name, value] of headers) named.set(name, [...(named.get(name) ?? []), value]);
  for (const [name, values] of named) response.setHeader(name, values.length === 1 ? values[0]! : values);
  response.setHeader('content-length', body.length);
  response.writeHead(status).end(body);
}

function plain(status: number, text: string): WireResponse {
  const body = new Uint8Array(new TextEncoder().encode(`${text}\n`));
  return { status, headers: [['content-type', 'text/plain; charset=utf-8']], body };
}

function addressing(mocks: readonly Mock[]): string {
  const prefixes = mocks.map(({ service }) => `/${service}/`).join(', ');
  return `Nothing in this request tells which service it is for. Send the vendor's Host header, or begin the path with one of ${prefixes}.`;
}
