import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serve-all.ts';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
let server: MockServer;
beforeAll(async () => {
  server = await serveAll({
    'alibaba-iot': credentials,
    'alibaba-linkvisual': credentials,
    'megvii-finauth': credentials,
    'tencent-faceid': credentials,
  });
});
afterAll(() => server.close());

describe("a well-formed request gets a response in the vendor's format", () => {
  const call = async (path: string, init: RequestInit = {}) => {
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
      'LinkVisual, unsigned, in XML unless JSON is requested',
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
  ] as const)('%s', async (_case, path, init, status, text) => {
    const response = await call(path, init);
    expect(response.text).toMatch(text);
    expect(response.status).toBe(status);
    if (path.includes('face/')) expect(response.headers.get('x-ca-error-message') ?? response.text).not.toBe('');
  });
});
