import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Mock } from '@polyface/mocks';
import { createListener, type ServedCall } from './listener.ts';

/** How mocks are served. */
export interface ServeOptions {
  /** Default: 0, a free one. */
  readonly port?: number;
  /** Whether to serve over TLS, with a certificate made for this server. Default: false. */
  readonly https?: boolean;
  /** Told of every request. */
  readonly onCall?: (served: ServedCall) => void;
}

/** A running server. */
export interface MockServer {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly port: number;
  /** Over TLS: the certificate that clients have to trust, in PEM. It is good for localhost, 127.0.0.1 and ::1. */
  readonly certificate?: string;
  /** Takes no more requests; those under way have so many milliseconds before their connections are cut. Default: 0. */
  close(patience?: number): Promise<void>;
}

const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };

/** Serves mocks over HTTP, on the loopback interface only. Rejects when the port is taken. */
export async function serve(mocks: readonly Mock[], options: ServeOptions = {}): Promise<MockServer> {
  const { port = 0, https = false, onCall } = options;
  const { server, certificate } = https ? await overTls() : { server: createServer(timeouts) };
  server.maxConnections = 512;
  server.on('request', createListener(mocks, { ...(onCall && { onCall }) }));
  server.on('clientError', refuseBytes);
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `${https ? 'https' : 'http'}://127.0.0.1:${bound}`,
    port: bound,
    ...(certificate !== undefined && { certificate }),
    close: (patience = 0) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        if (patience === 0) server.closeAllConnections();
      }),
  };
}

async function overTls(): Promise<{ server: Server; certificate: string }> {
  const { createCertificate } = await import('./certificate.ts');
  const { cert, key } = await createCertificate();
  return { server: createTlsServer({ ...timeouts, cert, key }), certificate: cert };
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
