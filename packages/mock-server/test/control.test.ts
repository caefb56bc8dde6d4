import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serve-all.ts';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
let server: MockServer;
beforeAll(async () => {
  server = await serveAll({ 'tencent-faceid': credentials });
});
afterAll(() => server.close());

const guard = { 'x-polyface-control': '1' };
const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = guard) => {
  const response = await fetch(`${server.url}/__polyface/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> & unknown[] };
};
const client = () => createTencentFaceid({ credentials, endpoint: server.url, maxRetries: 0 });
beforeEach(() => send('POST', 'reset'));

describe('the control API', () => {
  test('returns the status and the services', async () => {
    expect(await send('GET', 'health')).toEqual({
      status: 200,
      body: { status: 'ok', services: ['alibaba-iot', 'alibaba-linkvisual', 'megvii-finauth', 'tencent-faceid'] },
    });
  });

  test('simulates responses until the reset', async () => {
    expect(
      (await send('PUT', 'scenarios', { getFaceIdToken: { code: 'FailedOperation.UnKnown', once: true } })).status,
    ).toBe(200);
    expect(await client().getFaceIdToken.safe(person)).toMatchObject({ error: { code: 'FailedOperation.UnKnown' } });
    expect(await client().getFaceIdToken.safe(person)).toMatchObject({ ok: true });
    await send('PUT', 'scenarios', { getFaceIdToken: { data: { FaceIdToken: 'T-9' }, delay: 1 } });
    expect(await client().getFaceIdToken(person)).toMatchObject({ FaceIdToken: 'T-9' });
    await send('PUT', 'scenarios', { getFaceIdToken: { delay: 1 } });
    expect(await client().getFaceIdToken(person)).not.toMatchObject({ FaceIdToken: 'T-9' });
    await send('PUT', 'scenarios', { getFaceIdToken: { does: 'drop' } });
    expect(await client().getFaceIdToken.safe(person)).toMatchObject({ error: { reason: 'network' } });
    await send('POST', 'reset');
    expect(await client().getFaceIdToken.safe(person)).toMatchObject({ ok: true });
  });

  test('returns the recent calls with their verdicts, without secret or signature', async () => {
    await client().getFaceIdToken(person);
    await createTencentFaceid({
      credentials: { ...credentials, secret: 'wrong-secret' },
      endpoint: server.url,
    }).getFaceIdToken.safe(person);
    const { body } = await send('GET', 'calls');
    expect(body).toMatchObject([
      { service: 'tencent-faceid', operation: 'getFaceIdToken', input: person, verdict: { ok: true } },
      {
        service: 'tencent-faceid',
        error: { code: 'AuthFailure.SignatureFailure' },
        verdict: { ok: false, fault: 'signature' },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/the-secret|wrong-secret|Signature=[0-9a-f]/);
  });

  test.each([
    ['an unknown operation', { getToken: { code: 'x' } }, /Unknown operation "getToken"\. Use one of addFace/],
    ['a code that is not documented', { getFaceIdToken: { code: 'x' } }, /no documented error code "x"\. Use one of/],
    ['an unknown value of `does`', { getFaceIdToken: { does: 'dance' } }, /needs code, data, does \("succeed"/],
    ['a body that is not an object', null, /must be a JSON object, for example/],
  ])('refuses %s and says what is possible', async (_mistake, body, message) => {
    expect(await send('PUT', 'scenarios', body)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(message) as string },
    });
  });

  test('changes nothing for a page of another origin, and is not served under another host name', async () => {
    expect((await send('POST', 'reset', undefined, { origin: 'https://evil.example' })).status).toBe(403);
    const response = await fetch(`${server.url}/__polyface/calls`, { headers: { origin: 'https://evil.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const { promise, resolve } = Promise.withResolvers<number>();
    request(
      { port: server.port, host: '127.0.0.1', path: '/__polyface/calls', headers: { host: 'rebound.example' } },
      (incoming) => resolve(incoming.resume().statusCode ?? 0),
    ).end();
    expect(await promise).toBe(403);
  });
});
