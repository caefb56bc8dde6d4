import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serving.ts';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
let signed: MockServer;
let open: MockServer;

beforeAll(async () => {
  signed = await serveAll({
    'alibaba-iot': credentials,
    'alibaba-linkvisual': credentials,
    'megvii-finauth': credentials,
    'tencent-faceid': credentials,
  });
  open = await serveAll({});
});
afterAll(() => Promise.all([signed.close(), open.close()]));

/** Sends bytes over a socket and gives everything that comes back until the connection closes. */
async function raw(bytes: string | Buffer, server = open): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => socket.destroy());
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}

const http = (lines: string[], body = '') => `${lines.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`;

describe('a request finds its service', () => {
  const body = JSON.stringify({ CompareLib: 'BUSINESS', IdCard: '1', Name: 'n' });
  const length = `Content-Length: ${body.length}`;

  test.each([
    [
      "by the vendor's Host header",
      [
        'POST / HTTP/1.1',
        'Host: faceid.tencentcloudapi.com',
        'X-TC-Action: GetFaceIdToken',
        'X-TC-Version: 2018-03-01',
        'Content-Type: application/json',
        length,
      ],
    ],
    [
      'by a regional host, in any case, with a port',
      [
        'POST / HTTP/1.1',
        'Host: FaceID.ap-shanghai.tencentcloudapi.com:443',
        'X-TC-Action: GetFaceIdToken',
        'X-TC-Version: 2018-03-01',
        'Content-Type: application/json',
        length,
      ],
    ],
    [
      'by a path prefix',
      [
        'POST /tencent-faceid/ HTTP/1.1',
        'Host: localhost',
        'X-TC-Action: GetFaceIdToken',
        'X-TC-Version: 2018-03-01',
        'Content-Type: application/json',
        length,
      ],
    ],
    [
      'by a path prefix without a slash behind it',
      [
        'POST /tencent-faceid HTTP/1.1',
        'Host: localhost',
        'X-TC-Action: GetFaceIdToken',
        'X-TC-Version: 2018-03-01',
        'Content-Type: application/json',
        length,
      ],
    ],
    [
      'by what it asks for',
      [
        'POST / HTTP/1.1',
        'Host: 127.0.0.1',
        'x-tc-action: GetFaceIdToken',
        'x-tc-version: 2018-03-01',
        'content-type: application/json',
        length,
      ],
    ],
    [
      'by an absolute address in the first line',
      [
        'POST http://faceid.tencentcloudapi.com/ HTTP/1.1',
        'Host: faceid.tencentcloudapi.com',
        'X-TC-Action: GetFaceIdToken',
        'X-TC-Version: 2018-03-01',
        'Content-Type: application/json',
        length,
      ],
    ],
  ])('%s', async (_how, lines) => {
    expect(await raw(http(lines, body))).toMatch(/^HTTP\/1\.1 200 OK[^]*"FaceIdToken":"42S41B31D/);
  });

  test('and one that nothing tells of is told how to address one', async () => {
    expect(await raw(http(['GET / HTTP/1.1', 'Host: localhost']))).toMatch(
      /^HTTP\/1\.1 404 [^]*begin the path with one of \/alibaba-iot\//,
    );
  });
});

describe("a well-formed request gets an answer of the vendor's shape", () => {
  const call = async (server: MockServer, path: string, init: RequestInit = {}) => {
    const response = await fetch(server.url + path, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  test.each([
    [
      'Tencent, unknown action',
      '/tencent-faceid/',
      { method: 'POST', headers: { 'x-tc-action': 'Nothing', 'x-tc-version': '2018-03-01' }, body: '{}' },
      200,
      /"Code":"InvalidAction"/,
    ],
    [
      'Tencent, unknown version',
      '/tencent-faceid/',
      { method: 'POST', headers: { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '1999-01-01' }, body: '{}' },
      200,
      /"Code":"NoSuchVersion"/,
    ],
    [
      'Tencent, wrong method',
      '/tencent-faceid/',
      { method: 'PUT', headers: { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01' }, body: '{}' },
      200,
      /"Code":"UnsupportedProtocol"/,
    ],
    [
      'Tencent, unsigned',
      '/',
      { method: 'POST', headers: { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01' }, body: '{}' },
      200,
      /"Code":"AuthFailure\.InvalidAuthorization"|"Code":"MissingParameter"/,
    ],
    [
      'LinkVisual, unknown action',
      '/alibaba-linkvisual/?Action=Nothing&Version=2018-01-20&Format=JSON',
      {},
      404,
      /"Code":"InvalidA(pi|ction)\.NotFound"/,
    ],
    [
      'LinkVisual, unsigned, in XML unless JSON is asked for',
      '/?Action=QueryFaceUserBatch&Version=2018-01-20',
      {},
      400,
      /^<\?xml[^]*<Error>[^]*<Code>(Missing|Incomplete)/,
    ],
    ['FinAuth, unknown path', '/megvii-finauth/finauth/nothing', { method: 'POST' }, 404, /"error":"API_NOT_FOUND"/],
    [
      'FinAuth, unsigned',
      '/finauth/search/group/face_info',
      { method: 'POST' },
      400,
      /"error":"MISSING_ARGUMENTS: ?sign"/,
    ],
    ['IoT, unsigned', '/face/paas/image/get', { method: 'POST', body: '{}' }, 401, /^$/],
    ['IoT, unknown path', '/alibaba-iot/face/nothing', { method: 'POST', body: '{}' }, 400, /^$/],
  ] as const)('%s', async (_what, path, init, status, told) => {
    const answer = await call(signed, path, init);
    expect(answer.text).toMatch(told);
    expect(answer.status).toBe(status);
    if (path.includes('face/')) expect(answer.headers.get('x-ca-error-message') ?? answer.text).not.toBe('');
  });
});

describe('nothing stops the server', () => {
  const stillAnswers = async () => (await fetch(`${open.url}/tencent-faceid/`)).status;

  test.each([
    ['bytes that are not HTTP', Buffer.from([0, 255, 1, 2, 13, 10, 13, 10]), /^HTTP\/1\.1 400 |^$/],
    ['a TLS greeting', Buffer.from('16030100a5010000a10303', 'hex'), /^HTTP\/1\.1 400 |^$/],
    [
      'headers over the limit',
      http(['GET / HTTP/1.1', 'Host: localhost', `X: ${'x'.repeat(100_000)}`]),
      /^HTTP\/1\.1 431 /,
    ],
    ['a length that is a lie', http(['POST / HTTP/1.1', 'Host: localhost', 'Content-Length: -5']), /^HTTP\/1\.1 400 /],
    [
      'two lengths',
      http(['POST / HTTP/1.1', 'Host: localhost', 'Content-Length: 1', 'Content-Length: 2'], 'x'),
      /^HTTP\/1\.1 400 /,
    ],
    [
      'a chunk that is none',
      http(['POST / HTTP/1.1', 'Host: localhost', 'Transfer-Encoding: chunked'], 'zz\r\n'),
      /^HTTP\/1\.1 400 /,
    ],
    [
      'a body over the limit',
      http(['POST / HTTP/1.1', 'Host: localhost', `Content-Length: ${64 * 1024 * 1024}`]),
      /^HTTP\/1\.1 413 /,
    ],
    ['a request without a host', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.[01] 404 /],
    ['an upgrade', http(['GET / HTTP/1.1', 'Host: localhost', 'Upgrade: websocket']), /^HTTP\/1\.1 404 |^$/],
    [
      'a tunnel',
      http(['CONNECT faceid.tencentcloudapi.com:443 HTTP/1.1', 'Host: faceid.tencentcloudapi.com']),
      /^HTTP\/1\.1 4\d\d |^$/,
    ],
    [
      'a path that cannot be decoded',
      http(['GET /%ZZ?%E4%B8=%F0%9F&a=%00 HTTP/1.1', 'Host: localhost']),
      /^HTTP\/1\.1 404 /,
    ],
    ['a path of stars', http(['OPTIONS * HTTP/1.1', 'Host: api-sgp.yljz.com']), /^HTTP\/1\.1 404 /],
  ])('not %s', async (_what, bytes, told) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(told);
    expect(answer).not.toMatch(/\bat .*:\d+:\d+|node_modules|the-secret/);
    expect(await stillAnswers()).toBe(200);
  });

  test('not a client that goes away in the middle', async () => {
    const socket = connect(open.port, '127.0.0.1');
    socket.write('POST /tencent-faceid/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{"a"');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.destroy();
    expect(await stillAnswers()).toBe(200);
  });
});

test('it listens on the loopback interface only', async () => {
  const outside =
    Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4')?.address ?? '127.0.0.2';
  const socket = connect(open.port, outside);
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
});
