import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { preflight, readableFrom, type Mock, type RecordedCall } from '@polyface/mocks';
import type { WireResponse } from '@polyface/runtime/server';
import { addresseeOf } from './addressee.ts';
import { control } from './control.ts';
import { readRequest, TooLargeError } from './incoming.ts';

/** How mocks are served. */
export interface ServeOptions {
  /** Default: 0, a free one. */
  readonly port?: number;
  /** Told of every request. */
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

/** A running server. */
export interface MockServer {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly port: number;
  /** Stops at once; open connections are cut. */
  close(): Promise<void>;
}

/** The largest body taken: above what any of the vendors takes. */
const maxBodyBytes = 16 * 1024 * 1024;

/** Serves mocks over HTTP, on the loopback interface only. Rejects when the port is taken. */
export async function serve(mocks: readonly Mock[], { port = 0, onCall }: ServeOptions = {}): Promise<MockServer> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 });
  server.maxConnections = 512;
  server.on('request', (message, response) => {
    respond(mocks, message, response, onCall).catch(() => response.destroy());
  });
  server.on('clientError', refuseBytes);
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  mocks: readonly Mock[],
  message: IncomingMessage,
  response: ServerResponse,
  onCall: ServeOptions['onCall'],
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
    const addressee = addresseeOf(mocks, incoming);
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

/** Bytes that are not HTTP, or headers that are too large: a plain 4xx, and the connection is closed. */
function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
