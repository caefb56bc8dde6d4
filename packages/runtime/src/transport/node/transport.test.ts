import { Agent } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { credentials, verify } from '../../client/client.test.data.ts';
import { createClient } from '../../client/client.ts';
import { clientOf, input, rejectionOf, success, type Handler } from '../../client/test-server.test.data.ts';
import type { WireRequest } from '../../wire/message.ts';
import { transport as web } from '../../platform/web.ts';
import { transport } from './transport.ts';

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  servers.splice(0).forEach((server) => server.close());
});

/** Starts a server of raw connections. Returns its origin. */
async function listenRaw(onConnection: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => onConnection(socket.on('error', () => {})));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const body = JSON.stringify(success);
const ok = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

const request = (origin: string, more: Partial<WireRequest> = {}): WireRequest => ({
  method: 'POST',
  origin,
  path: '/a%20b',
  query: 'q=1',
  headers: [
    ['host', new URL(origin).host],
    ['x-list', 'a'],
    ['x-list', 'b'],
  ],
  body: new Uint8Array(0),
  ...more,
});
const send = (one: WireRequest, options: object = {}) => transport!(one, { maxBytes: 1_000_000, ...options }).response;

/** Responds to each request on a connection with the next text, and returns what was received. */
function recordRequests(...responses: readonly string[]): {
  received: string[];
  onConnection: (socket: Socket) => void;
} {
  const received: string[] = [];
  return {
    received,
    onConnection: (socket) =>
      socket.on('data', (chunk) => {
        received.push(chunk.toString('latin1'));
        socket.write(responses[received.length - 1] ?? ok);
      }),
  };
}

describe('the transport in Node', () => {
  test('sends method, path, query, headers and body as they are, repeated headers joined', async () => {
    const { received, onConnection } = recordRequests();
    const origin = await listenRaw(onConnection);
    await send(request(origin, { body: new Uint8Array([0, 255, 65]) }));
    const [head, sent] = received.join('').split('\r\n\r\n') as [string, string];
    expect(head.split('\r\n')).toEqual([
      'POST /a%20b?q=1 HTTP/1.1',
      `host: ${new URL(origin).host}`,
      'x-list: a, b',
      'accept: */*',
      'user-agent: node',
      'accept-encoding: gzip, deflate, br',
      'content-length: 3',
      'Connection: keep-alive',
    ]);
    expect(Buffer.from(sent, 'latin1')).toEqual(Buffer.from([0, 255, 65]));
  });

  test('uses a connection again', async () => {
    let connections = 0;
    const { onConnection } = recordRequests();
    const origin = await listenRaw((socket) => {
      connections++;
      onConnection(socket);
    });
    for (let call = 0; call < 3; call++) expect((await send(request(origin))).status).toBe(200);
    expect(connections).toBe(1);
  });

  test('does not use a connection that the server closed while it was idle', async () => {
    const origin = await listenRaw((socket) => {
      socket.once('data', () => socket.end(ok));
    });
    for (let call = 0; call < 3; call++) {
      expect((await send(request(origin))).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  test('returns a redirect and does not follow it', async () => {
    const { received, onConnection } = recordRequests(
      'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n',
    );
    const response = await send(request(await listenRaw(onConnection)));
    expect(response).toMatchObject({
      status: 302,
      headers: [
        ['location', 'http://127.0.0.1:9/'],
        ['content-length', '0'],
      ],
    });
    expect(received).toHaveLength(1);
  });

  test('closes the connection of a request that is aborted', async () => {
    const closed = Promise.withResolvers<void>();
    const origin = await listenRaw((socket) => socket.resume().on('close', () => closed.resolve()));
    const transmission = transport!(request(origin), { maxBytes: 1 });
    setTimeout(() => transmission.abort(new Error('no longer needed')), 20);
    await expect(transmission.response).rejects.toThrow('no longer needed');
    await closed.promise;
  });

  test('is visible to diagnostics_channel', async () => {
    const { onConnection } = recordRequests();
    const seen = vi.fn<(message: unknown) => void>();
    subscribe('http.client.request.start', seen);
    await send(request(await listenRaw(onConnection)));
    unsubscribe('http.client.request.start', seen);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  test('uses the agent of the caller', async () => {
    const { onConnection } = recordRequests();
    const origin = await listenRaw(onConnection);
    const agent = new Agent({ keepAlive: true });
    const createConnection = vi.spyOn(
      agent as unknown as { createConnection(options: object): Socket },
      'createConnection',
    );
    const client = createClient({ verify }, { credentials, endpoint: origin, agent });
    expect(await client.verify(input)).toMatchObject({ Token: 'T' });
    expect(createConnection).toHaveBeenCalledTimes(1);
    agent.destroy();
  });

  test('does not exist elsewhere', () => {
    expect(web).toBeUndefined();
  });
});

describe('a compressed response', () => {
  test.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['br', brotliCompressSync(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
    ['identity', Buffer.from(body)],
    // As with fetch: what came until then.
    ['gzip', gzipSync(body).subarray(0, -8)],
  ])('is decompressed: %s', async (encoding, bytes) => {
    const handler: Handler = (_message, response) =>
      void response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
    expect(await (await clientOf(handler)).verify(input)).toMatchObject({ Token: 'T' });
  });

  test('that is damaged is a failure of the network', async () => {
    const handler: Handler = (_message, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip');
    const error = await rejectionOf((await clientOf(handler, { maxRetries: 0 })).verify(input));
    expect(error).toMatchObject({ name: 'TransportError', reason: 'network' });
  });
});

describe('a global fetch that something replaced', () => {
  test('sends the requests', async () => {
    const replaced = vi.fn<() => Promise<Response>>(async () => Response.json(success));
    vi.stubGlobal('fetch', replaced);
    const client = createClient({ verify }, { credentials });
    expect(await client.verify(input)).toMatchObject({ Token: 'T' });
    expect(replaced).toHaveBeenCalledTimes(1);
  });
});

describe('the option agent', () => {
  test.each([
    [{ agent: 1 }, 'agent must be an Agent of the Node modules https or http'],
    [{ agent: new Agent(), fetch }, 'agent must be absent when fetch is given'],
  ])('%j is refused', (options, message) => {
    expect(() => createClient({ verify }, { credentials, ...options } as never)).toThrow(message);
  });

  test('with the environment of a proxy sends the request to the proxy', async () => {
    const { received, onConnection } = recordRequests();
    const agent = new Agent({ proxyEnv: { HTTP_PROXY: await listenRaw(onConnection) } });
    expect(await send(request('http://vendor.example.com'), { agent })).toMatchObject({ status: 200 });
    expect(received.join('')).toMatch(/^POST http:\/\/vendor\.example\.com\/a%20b\?q=1 HTTP/);
    agent.destroy();
  });
});
