import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { bytesBefore, keepConnections, rememberKeepAlive } from './keep-connections.ts';

const servers: Server[] = [];
const agents: Agent[] = [];
afterEach(() => {
  agents.splice(0).forEach((agent) => agent.destroy());
  servers.splice(0).forEach((server) => server.close());
});

/** Sends one request to a server that announces when it closes connections. Returns its socket once the agent has it back. */
async function exchange(agent: Agent, announced: string): Promise<Socket> {
  agents.push(agent);
  const server = createServer((_message, response) => {
    response.writeHead(200, { connection: 'keep-alive', 'keep-alive': announced }).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    agent.once('free', (socket: Socket) => setImmediate(() => resolve(socket)));
    const onResponse = (message: IncomingMessage) => {
      rememberKeepAlive(message, [['keep-alive', announced]]);
      message.resume();
    };
    request({ agent, port, host: '127.0.0.1' }, onResponse).on('error', reject).end();
  });
}

test('A connection has no timeout of its own, so that nothing is counted while it is used', async () => {
  const agent = keepConnections(new Agent({ keepAlive: true }));
  const socket = await exchange(agent, 'timeout=60');
  expect(socket.timeout ?? 0).toBe(0);
  expect(Object.values(agent.freeSockets).flat()).toContain(socket);
});

test('A connection that the server closes soon is closed one second earlier', async () => {
  const socket = await exchange(keepConnections(new Agent({ keepAlive: true })), 'timeout=3');
  expect(socket.timeout).toBe(2_000);
});

test('A connection that the server closes within a second is not kept', async () => {
  const agent = keepConnections(new Agent({ keepAlive: true }));
  const socket = await exchange(agent, 'timeout=1');
  expect(socket.destroyed).toBe(true);
});

test('A request over a connection that was used before knows how many bytes were written to it', async () => {
  const agent = keepConnections(new Agent({ keepAlive: true }));
  const socket = await exchange(agent, 'timeout=60');
  const written = socket.bytesWritten;
  const port = socket.remotePort!;
  const again = request({ agent, port, host: '127.0.0.1', headers: { 'x-own': 'a' } }, (message) => message.resume());
  await new Promise((resolve) => again.on('close', resolve).end());
  expect(again.reusedSocket).toBe(true);
  expect(bytesBefore(again)).toBe(written);
  expect(socket.bytesWritten).toBeGreaterThan(written);
});
