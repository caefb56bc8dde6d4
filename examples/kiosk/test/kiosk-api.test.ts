import { afterAll, describe, expect, test } from 'vitest';
import { serve } from '@polyface/mock-server';
import { connect } from '../src/api/connect.ts';
import { createKioskApi } from '../src/api/kiosk-api.ts';
import { readTexts } from '../src/server/read-texts.ts';
import { createSimulation } from '../src/simulation/simulation.ts';

const simulation = createSimulation();
const vendors = await serve(simulation.mocks);
const polyface = connect({ credentials: simulation.credentials, endpoint: vendors.url });
const api = createKioskApi({ polyface, texts: await readTexts() });
afterAll(() => vendors.close());

async function post(path: string, body: unknown, type = 'application/json') {
  const headers = { 'content-type': type };
  const request = new Request(`http://127.0.0.1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await api(request);
  return { status: response?.status, body: (await response?.json()) as unknown };
}

describe('the back end', () => {
  test('names the invalid fields and calls no vendor', async () => {
    const registration = { library: 'megviiFinauth', groupId: 'staff', userId: 7, picture: '/9j/4AAQ' };
    expect(await post('/api/faces/register', registration)).toEqual({
      status: 400,
      body: { kind: 'invalid-input', fields: ['userId'] },
    });
    expect(await post('/api/faces/register', { ...registration, picture: 'iVBORw0KGgo=' })).toMatchObject({
      body: { fields: ['picture'] },
    });
    expect(await post('/api/faces/find', { library: 'elsewhere' })).toMatchObject({ body: { fields: ['library'] } });
    expect(await post('/api/verifications/start', 'text')).toMatchObject({ body: { fields: ['body'] } });
    expect(simulation.mocks.flatMap((mock) => mock.calls())).toEqual([]);
  });

  test('refuses a request that a page of another origin could send without a preflight', async () => {
    const key = { library: 'alibabaLinkvisual', isolationId: 'ZheJiangHZ', userId: '3mtjaqebeq4d****' };
    expect((await post('/api/faces/remove', key, 'text/plain')).status).toBe(415);
    expect((await post('/api/faces/find', key)).body).toMatchObject([{ name: 'Tony' }]);
  });

  test('returns a failure with the documented members and no input value', async () => {
    const { status, body } = await post('/api/faces/find', {
      library: 'megviiFinauth',
      groupId: 'staff',
      faceToken: 'a-token-of-somebody',
    });
    expect(status).toBe(404);
    expect(Object.keys(body as object).sort()).toEqual(
      ['code', 'resolution', 'kind', 'meaning', 'operation', 'requestId', 'service', 'status'].sort(),
    );
    expect(JSON.stringify(body)).not.toContain('a-token-of-somebody');
  });

  test('responds with 404 to the path of an unknown picture', async () => {
    const response = await api(new Request('http://127.0.0.1/pictures/1.jpg'));
    expect(response?.status).toBe(404);
  });
});
