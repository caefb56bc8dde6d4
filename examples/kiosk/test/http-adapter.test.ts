import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createListener } from '../src/server/http-adapter.ts';

const server = createServer();
let port = 0;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  server.on('request', createListener([async () => new Response('the kiosk')], `http://127.0.0.1:${port}`));
});
afterAll(() => server.close());

test.each([
  ['its address', () => `127.0.0.1:${port}`, 200],
  ['localhost', () => `localhost:${port}`, 200],
  ['another name', () => `evil.example:${port}`, 403],
  ['another port', () => '127.0.0.1:1', 403],
])('a request whose Host header is %s receives %3$s', async (_name, host, status) => {
  const sent = request({ port, host: '127.0.0.1', headers: { host: host() } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  expect(response.statusCode).toBe(status);
});
