import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type MockServer } from '@polyface/mock-server';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const mock = mockTencentFaceid();
let server: MockServer;
beforeAll(async () => {
  server = await serve([mock]);
});
afterAll(() => server.close());

const origin = 'https://kiosk.example.com';
const ask = {
  method: 'OPTIONS',
  headers: {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type, x-tc-action',
  },
};
const call = {
  method: 'POST',
  headers: { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' },
  body: '{}',
};

describe.each([
  ['HTTP', (init: RequestInit) => fetch(`${server.url}/tencent-faceid/`, init)],
  ['fetch', (init: RequestInit) => mock.fetch('https://faceid.tencentcloudapi.com/', init)],
])('a page of another origin, by %s', (_way, send) => {
  test('is told that it may send what it asks to send, and no call is remembered of that', async () => {
    mock.reset();
    const answer = await send(ask);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-methods')).toBe('POST');
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type, x-tc-action');
    expect(mock.calls()).toEqual([]);
  });

  test('may read the answer', async () => {
    const answer = await send({ ...call, headers: { ...call.headers, origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-expose-headers')).toContain('content-type');
  });

  test('without an Origin the answer is as the vendor gives it', async () => {
    const answer = await send(call);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
