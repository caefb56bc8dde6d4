import { Agent } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { credentials, verify } from '../../client/client.test.data.ts';
import { createClient } from '../../client/client.ts';
import type { ClientOptions } from '../../client/options/client-options.ts';
import { input, rejectionOf, success } from '../../client/test-server.test.data.ts';

interface Running {
  readonly origin: string;
  /** The texts of the requests, one for each chunk. */
  readonly received: string[];
  /** Resolves when a connection is closed. */
  readonly closed: Promise<void>;
}

const servers = new Map<Server, Set<Socket>>();
afterEach(() => {
  for (const [server, sockets] of servers) {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
  servers.clear();
});

/** Starts a server that calls a function with each chunk that it receives and with the number of requests. */
async function listen(onRequest: (socket: Socket, count: number) => void): Promise<Running> {
  const received: string[] = [];
  const closed = Promise.withResolvers<void>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => closed.resolve());
    socket.on('data', (chunk) => {
      received.push(chunk.toString('latin1'));
      onRequest(socket, received.length);
    });
  });
  servers.set(server, sockets);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, closed: closed.promise };
}

const clientOf = (endpoint: string, options: Partial<ClientOptions> = {}) =>
  createClient({ verify }, { credentials, endpoint, maxRetries: 0, ...options });

const body = JSON.stringify(success);
const head = (length: number) =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

/** What a server does with a request: the phase in which the client waits for it. */
const phases: readonly (readonly [string, (socket: Socket) => void])[] = [
  ['the headers', () => {}],
  ['the rest of the headers', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-')],
  ['the body', (socket) => socket.write(head(body.length))],
  ['the rest of the body', (socket) => socket.write(head(body.length) + body.slice(0, 5))],
];

describe('a request whose server stops sending', () => {
  test.each(phases)(
    'ends at its time limit while it waits for %s, and its connection is closed',
    async (_name, script) => {
      const { origin, closed } = await listen(script);
      const error = await rejectionOf(clientOf(origin, { timeout: 60 }).verify(input));
      expect(error).toMatchObject({ name: 'TransportError', reason: 'timeout', attempts: 1 });
      await closed;
    },
  );

  test.each(phases)(
    'ends when the caller aborts while it waits for %s, and its connection is closed',
    async (_name, script) => {
      const controller = new AbortController();
      const { origin, closed } = await listen((socket) => {
        script(socket);
        setTimeout(() => controller.abort('enough'), 10);
      });
      const error = await rejectionOf(clientOf(origin).verify(input, { signal: controller.signal }));
      expect(error).toMatchObject({ name: 'TransportError', reason: 'aborted' });
      await closed;
    },
  );

  test('ends at its time limit while it connects', async () => {
    // The name of the host is never resolved.
    const agent = new Agent({ lookup: () => {} });
    const error = await rejectionOf(clientOf('http://localhost:9', { agent, timeout: 60 }).verify(input));
    expect(error).toMatchObject({ name: 'TransportError', reason: 'timeout', attempts: 1 });
    agent.destroy();
  });
});

describe('a request whose connection breaks', () => {
  test.each(phases)(
    'while it waits for %s is a failure of the network and is not sent again',
    async (_name, script) => {
      const { origin, received } = await listen((socket) => {
        script(socket);
        setTimeout(() => socket.destroy(), 10);
      });
      const error = await rejectionOf(clientOf(origin).verify(input));
      expect(error).toMatchObject({ name: 'TransportError', reason: 'network', attempts: 1 });
      expect(received).toHaveLength(1);
    },
  );

  test('before a byte of it was written is sent once more, over another connection', async () => {
    const { origin, received } = await listen((socket) => socket.write(head(body.length) + body));
    const agent = new Agent({ keepAlive: true });
    const client = clientOf(origin, { agent });
    await client.verify(input);
    // The connection breaks after the agent has chosen it and before it writes.
    vi.spyOn(agent, 'reuseSocket').mockImplementationOnce((socket, request) => {
      request.reusedSocket = true;
      socket.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
    });
    expect(await client.verify(input)).toMatchObject({ Token: 'T' });
    expect(received.filter((text) => text.startsWith('POST'))).toHaveLength(2);
    agent.destroy();
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    'with the status %i is an unexpected response and is not followed',
    async (status) => {
      const target = await listen((socket) => socket.write(head(body.length) + body));
      const { origin, received } = await listen((socket) =>
        socket.write(`HTTP/1.1 ${status} Moved\r\nLocation: ${target.origin}/\r\nContent-Length: 0\r\n\r\n`),
      );
      const error = await rejectionOf(clientOf(origin).verify(input));
      expect(error).toMatchObject({ name: 'UnexpectedResponseError', status });
      expect(received).toHaveLength(1);
      expect(target.received).toHaveLength(0);
    },
  );
});
