import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { formatHttp, sendRaw } from './raw-http.ts';
import { serveAll } from './serve-all.ts';

let server: MockServer;
beforeAll(async () => {
  server = await serveAll({});
});
afterAll(() => server.close());

describe('the server finds the service of a request', () => {
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
      'by a path prefix without a slash after it',
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
      'by its action',
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
      'by an absolute URL in the first line',
      [
        'POST http://faceid.tencentcloudapi.com/ HTTP/1.1',
        'Host: faceid.tencentcloudapi.com',
        'X-TC-Action: GetFaceIdToken',
        'X-TC-Version: 2018-03-01',
        'Content-Type: application/json',
        length,
      ],
    ],
  ])('%s', async (_key, lines) => {
    expect(await sendRaw(server, formatHttp(lines, body))).toMatch(/^HTTP\/1\.1 200 OK[^]*"FaceIdToken":"42S41B31D/);
  });

  test('or responds with 404 and how to address a service', async () => {
    expect(await sendRaw(server, formatHttp(['GET / HTTP/1.1', 'Host: localhost']))).toMatch(
      /^HTTP\/1\.1 404 [^]*start the path with one of \/alibaba-iot\//,
    );
  });
});
