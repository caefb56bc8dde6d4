import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Mock } from '@polyface/mocks';
import { refuseConnection, refuseInvalidHttp, refuseTunnel, rememberResponse } from './http/connections.ts';
import { createListener } from './listener.ts';
import type { ListenerOptions } from './response/listener-context.ts';
import { isTooLarge } from './http/read-request.ts';

/** Options of a mock server. */
export interface ServeOptions extends Omit<ListenerOptions, 'base' | 'allowedHosts'> {
  /** Default: 0, a free port. */
  readonly port?: number;
  /** Address to listen on. Default: `127.0.0.1`. In a container use `0.0.0.0` and `allowedHosts`. */
  readonly host?: string;
  /** Host names that requests may use in addition to loopback and the vendors' hosts, for example the name of a container. */
  readonly allowedHosts?: readonly string[];
  /** Whether to serve over TLS, with a new self-signed certificate. Default: `false`. */
  readonly https?: boolean;
}

/** A running mock server. */
export interface MockServer {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** The port that it listens on. */
  readonly port: number;
  /** With TLS: the certificate that clients must trust, in PEM. Valid for localhost, 127.0.0.1 and ::1. */
  readonly certificate?: string;
  /** Stops the server. Running requests have `gracePeriod` milliseconds to finish before their connections are closed. Default: 0. */
  close(gracePeriod?: number): Promise<void>;
}

const nodeOptions = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 5_000,
  // Node checks the timeouts at this interval. Its default of 30 s would make 10 s up to 40.
  connectionsCheckingInterval: 1_000,
  // Room for the 32 KB that Tencent Cloud accepts in a URL, and to refuse longer ones in the vendor's format.
  maxHeaderSize: 256 * 1024,
};

/** Connections that the kernel keeps until they are accepted. */
const backlog = 4_096;
const maxConnections = 10_000;

/** Serves mocks over HTTP, by default on the loopback interface only. Rejects if the port is in use. */
export async function serve(mocks: readonly Mock[], options: ServeOptions = {}): Promise<MockServer> {
  const { port = 0, host = '127.0.0.1', https = false } = options;
  const { server, certificate } = https ? await createHttpsServer() : { server: createServer(nodeOptions) };
  const listener = createListener(mocks, withOwnHost(options, host));
  const onRefused = (status: number) =>
    options.onCall?.({ method: '', service: undefined, call: undefined, status, milliseconds: 0 });
  const respond = (message: IncomingMessage, response: ServerResponse) => {
    rememberResponse(response);
    listener(message, response);
  };
  server.on('request', respond);
  server.on('checkContinue', (message: IncomingMessage, response: ServerResponse) => {
    if (!isTooLarge(message)) response.writeContinue();
    respond(message, response);
  });
  server.on('connect', (_message: IncomingMessage, socket: Socket) => refuseTunnel(socket, onRefused));
  refuseInvalidHttp(server, onRefused);
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    socket.on('close', () => connections--);
    if (connections > maxConnections) refuseConnection(socket, onRefused);
  });
  await listen(server, port, host);
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `${https ? 'https' : 'http'}://${urlHost(host)}:${actualPort}`,
    port: actualPort,
    ...(certificate !== undefined && { certificate }),
    close: (gracePeriod = 0) => close(server, gracePeriod),
  };
}

/** Allows the address that the server listens on, unless it stands for all addresses. */
function withOwnHost(options: ServeOptions, host: string): ListenerOptions {
  const own = /^(0\.0\.0\.0|::)$/.test(host) ? [] : [host.includes(':') ? `[${host}]` : host];
  return {
    ...options,
    allowedHosts: [...own, ...(options.allowedHosts ?? [])],
    get docs() {
      return options.docs;
    },
  };
}

/** The host of a URL that reaches a server listening on an address. */
function urlHost(address: string): string {
  if (/^(0\.0\.0\.0|::)$/.test(address)) return '127.0.0.1';
  return address.includes(':') ? `[${address}]` : address;
}

async function createHttpsServer(): Promise<{ server: Server; certificate: string }> {
  const { createCertificate } = await import('./files/certificate.ts');
  const { cert, key } = await createCertificate();
  return { server: createTlsServer({ ...nodeOptions, cert, key }), certificate: cert };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server, gracePeriod: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), gracePeriod);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    if (gracePeriod === 0) server.closeAllConnections();
  });
}
