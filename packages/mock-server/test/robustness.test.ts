import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { formatHttp, sendRaw } from './raw-http.ts';
import { serveAll } from './serve-all.ts';

let server: MockServer;
beforeAll(async () => {
  server = await serveAll({});
});
afterAll(() => server.close());

describe('the server keeps running after', () => {
  const statusOfNextCall = async () => (await fetch(`${server.url}/tencent-faceid/`)).status;

  test.each([
    ['bytes that are not HTTP', Buffer.from([0, 255, 1, 2, 13, 10, 13, 10]), /^HTTP\/1\.1 400 |^$/],
    ['a TLS greeting', Buffer.from('16030100a5010000a10303', 'hex'), /^HTTP\/1\.1 400 |^$/],
    [
      'headers over the limit',
      formatHttp(['GET / HTTP/1.1', 'Host: localhost', `X: ${'x'.repeat(100_000)}`]),
      /^HTTP\/1\.1 431 /,
    ],
    ['a negative length', formatHttp(['POST / HTTP/1.1', 'Host: localhost', 'Content-Length: -5']), /^HTTP\/1\.1 400 /],
    [
      'two lengths',
      formatHttp(['POST / HTTP/1.1', 'Host: localhost', 'Content-Length: 1', 'Content-Length: 2'], 'x'),
      /^HTTP\/1\.1 400 /,
    ],
    [
      'an invalid chunk',
      formatHttp(['POST / HTTP/1.1', 'Host: localhost', 'Transfer-Encoding: chunked'], 'zz\r\n'),
      /^HTTP\/1\.1 400 /,
    ],
    [
      'a body over the limit',
      formatHttp(['POST / HTTP/1.1', 'Host: localhost', `Content-Length: ${64 * 1024 * 1024}`]),
      /^HTTP\/1\.1 413 /,
    ],
    ['a request without a host', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.[01] 404 /],
    ['an upgrade', formatHttp(['GET / HTTP/1.1', 'Host: localhost', 'Upgrade: websocket']), /^HTTP\/1\.1 404 |^$/],
    [
      'a tunnel',
      formatHttp(['CONNECT faceid.tencentcloudapi.com:443 HTTP/1.1', 'Host: faceid.tencentcloudapi.com']),
      /^HTTP\/1\.1 4\d\d |^$/,
    ],
    [
      'a path that cannot be decoded',
      formatHttp(['GET /%ZZ?%E4%B8=%F0%9F&a=%00 HTTP/1.1', 'Host: localhost']),
      /^HTTP\/1\.1 404 /,
    ],
    ['a path of stars', formatHttp(['OPTIONS * HTTP/1.1', 'Host: api-sgp.yljz.com']), /^HTTP\/1\.1 404 /],
  ])('%s', async (_case, bytes, expected) => {
    const response = await sendRaw(server, bytes);
    expect(response).toMatch(expected);
    expect(response).not.toMatch(/\bat .*:\d+:\d+|node_modules|the-secret/);
    expect(await statusOfNextCall()).toBe(200);
  });

  test('a client that disconnects during its request', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write('POST /tencent-faceid/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{"a"');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.destroy();
    expect(await statusOfNextCall()).toBe(200);
  });
});

test('the server listens on the loopback interface only', async () => {
  const externalAddress =
    Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4')?.address ?? '127.0.0.2';
  const socket = connect(server.port, externalAddress);
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
});
