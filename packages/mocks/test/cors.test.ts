import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type MockServer } from '@polyface/mock-server';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const mock = mockTencentFaceid();
let server: MockServer;
beforeAll(async () => {
  server = await serve([mock], { cors: true });
});
afterAll(() => server.close());

const origin = 'https://kiosk.example.com';
const preflight = {
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
])('a page of another origin, with %s', (_adapter, send) => {
  test('gets a preflight response that allows its request, and the preflight is not recorded', async () => {
    mock.reset();
    const response = await send(preflight);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type, x-tc-action');
    expect(mock.calls()).toEqual([]);
  });

  test('may read the response', async () => {
    const response = await send({ ...call, headers: { ...call.headers, origin } });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-expose-headers')).toContain('content-type');
  });

  test('gets no CORS headers without an Origin header, like from the vendor', async () => {
    const response = await send(call);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
