import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Mock } from '@polyface/mocks';
import { createListener, type ServedCall } from './listener.ts';

/** Options of a mock server. */
export interface ServeOptions {
  /** Default: 0, a free port. */
  readonly port?: number;
  /** Whether to serve over TLS, with a new self-signed certificate. Default: `false`. */
  readonly https?: boolean;
  /** Called after each response to a request for a vendor. */
  readonly onCall?: (served: ServedCall) => void;
}

/** A running mock server. */
export interface MockServer {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly port: number;
  /** With TLS: the certificate that clients must trust, in PEM. Valid for localhost, 127.0.0.1 and ::1. */
  readonly certificate?: string;
  /** Stops the server. Running requests have `gracePeriod` milliseconds to finish before their connections are closed. Default: 0. */
  close(gracePeriod?: number): Promise<void>;
}

const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };

/** Serves mocks over HTTP, on the loopback interface only. Rejects if the port is in use. */
export async function serve(mocks: readonly Mock[], options: ServeOptions = {}): Promise<MockServer> {
  const { port = 0, https = false, onCall } = options;
  const { server, certificate } = https ? await createHttpsServer() : { server: createServer(timeouts) };
  server.maxConnections = 512;
  server.on('request', createListener(mocks, { ...(onCall && { onCall }) }));
  server.on('clientError', refuseInvalidHttp);
  await listen(server, port);
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `${https ? 'https' : 'http'}://127.0.0.1:${actualPort}`,
    port: actualPort,
    ...(certificate !== undefined && { certificate }),
    close: (gracePeriod = 0) => close(server, gracePeriod),
  };
}

async function createHttpsServer(): Promise<{ server: Server; certificate: string }> {
  const { createCertificate } = await import('./certificate.ts');
  const { cert, key } = await createCertificate();
  return { server: createTlsServer({ ...timeouts, cert, key }), certificate: cert };
}

/** Responds to bytes that are not HTTP, or to headers that are too large, with a plain 4xx, and closes the connection. */
function refuseInvalidHttp(error: NodeJS.ErrnoException, socket: Socket): void {
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
