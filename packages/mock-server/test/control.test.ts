import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serving.ts';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
let server: MockServer;
beforeAll(async () => {
  server = await serveAll({ 'tencent-faceid': credentials });
});
afterAll(() => server.close());

const guard = { 'x-polyface-control': '1' };
const speak = async (method: string, what: string, body?: unknown, headers: Record<string, string> = guard) => {
  const answer = await fetch(`${server.url}/__polyface/${what}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> & unknown[] };
};
const client = () => createTencentFaceid({ credentials, endpoint: server.url, timeout: 200 });
beforeEach(() => speak('POST', 'reset'));

describe('the control API', () => {
  test('says that the server is well, and which services it has', async () => {
    expect(await speak('GET', 'health')).toEqual({
      status: 200,
      body: { status: 'ok', services: ['alibaba-iot', 'alibaba-linkvisual', 'megvii-finauth', 'tencent-faceid'] },
    });
  });

  test('puts scenarios in force, and reset takes them back', async () => {
    expect(
      (await speak('PUT', 'scenarios', { getFaceIdToken: { code: 'FailedOperation.UnKnown', once: true } })).status,
    ).toBe(200);
    expect(await client().getFaceIdToken.safe(person)).toMatchObject({ error: { code: 'FailedOperation.UnKnown' } });
    expect(await client().getFaceIdToken.safe(person)).toMatchObject({ ok: true });
    await speak('PUT', 'scenarios', { getFaceIdToken: { data: { FaceIdToken: 'T-9' }, delay: 1 } });
    expect(await client().getFaceIdToken(person)).toMatchObject({ FaceIdToken: 'T-9' });
    await speak('PUT', 'scenarios', { getFaceIdToken: { delay: 1 } });
    expect(await client().getFaceIdToken(person)).not.toMatchObject({ FaceIdToken: 'T-9' });
    await speak('PUT', 'scenarios', { getFaceIdToken: { does: 'drop' } });
    expect(await client().getFaceIdToken.safe(person)).toMatchObject({ error: { reason: 'network' } });
    await speak('POST', 'reset');
    expect(await client().getFaceIdToken.safe(person)).toMatchObject({ ok: true });
  });

  test('tells the last calls and their verdicts, without secret or signature', async () => {
    await client().getFaceIdToken(person);
    await createTencentFaceid({
      credentials: { ...credentials, secret: 'wrong-secret' },
      endpoint: server.url,
    }).getFaceIdToken.safe(person);
    const { body } = await speak('GET', 'calls');
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
    ['an operation that is not there', { getToken: { code: 'x' } }, /no operation "getToken"/],
    ['a code that is not documented', { getFaceIdToken: { code: 'x' } }, /no documented error x/],
    ['something else to do', { getFaceIdToken: { does: 'dance' } }, /one of code, data, or does/],
    ['a body that is none', null, /must be JSON/],
  ])('refuses %s with the cure', async (_what, body, told) => {
    expect(await speak('PUT', 'scenarios', body)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(told) as string },
    });
  });

  test('changes nothing for a page of another origin, and is not there under another host name', async () => {
    expect((await speak('POST', 'reset', undefined, { origin: 'https://evil.example' })).status).toBe(403);
    const answer = await fetch(`${server.url}/__polyface/calls`, { headers: { origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const { promise, resolve } = Promise.withResolvers<number>();
    request(
      { port: server.port, host: '127.0.0.1', path: '/__polyface/calls', headers: { host: 'rebound.example' } },
      (response) => resolve(response.resume().statusCode ?? 0),
    ).end();
    expect(await promise).toBe(404);
  });
});
