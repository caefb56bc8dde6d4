import { afterAll, describe, expect, test } from 'vitest';
import { serve } from '@polyface/mock-server';
import { connect } from '../src/api/connect.ts';
import { createKioskApi } from '../src/api/kiosk-api.ts';
import { readTexts } from '../src/server/read-texts.ts';
import { createStage } from '../src/stage/stage.ts';

const stage = createStage();
const vendors = await serve(stage.mocks);
const polyface = connect({ credentials: stage.keyring.of, endpoint: vendors.url });
const api = createKioskApi({ polyface, texts: await readTexts() });
afterAll(() => vendors.close());

async function asked(path: string, body: unknown, type = 'application/json') {
  const headers = { 'content-type': type };
  const request = new Request(`http://127.0.0.1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await api(request);
  return { status: response?.status, told: (await response?.json()) as unknown };
}

describe('the back end', () => {
  test('names the fields that do not fit, and asks no vendor', async () => {
    const registration = { library: 'megviiFinauth', groupId: 'staff', userId: 7, picture: '/9j/4AAQ' };
    expect(await asked('/api/faces/register', registration)).toEqual({
      status: 400,
      told: { kind: 'invalid-input', fields: ['userId'] },
    });
    expect(await asked('/api/faces/register', { ...registration, picture: 'iVBORw0KGgo=' })).toMatchObject({
      told: { fields: ['picture'] },
    });
    expect(await asked('/api/faces/find', { library: 'elsewhere' })).toMatchObject({ told: { fields: ['library'] } });
    expect(await asked('/api/verifications/start', 'text')).toMatchObject({ told: { fields: ['body'] } });
    expect(stage.mocks.flatMap((mock) => mock.calls())).toEqual([]);
  });

  test('takes nothing that a page of somebody else could send without asking', async () => {
    const key = { library: 'alibabaLinkvisual', isolationId: 'ZheJiangHZ', userId: '3mtjaqebeq4d****' };
    expect((await asked('/api/faces/remove', key, 'text/plain')).status).toBe(415);
    expect((await asked('/api/faces/find', key)).told).toMatchObject([{ name: 'Tony' }]);
  });

  test('tells of a refusal what the page needs and no more', async () => {
    const { status, told } = await asked('/api/faces/find', {
      library: 'megviiFinauth',
      groupId: 'staff',
      faceToken: 'a-token-of-somebody',
    });
    expect(status).toBe(404);
    expect(Object.keys(told as object).sort()).toEqual(
      ['code', 'resolution', 'kind', 'meaning', 'operation', 'requestId', 'service', 'status'].sort(),
    );
    expect(JSON.stringify(told)).not.toContain('a-token-of-somebody');
  });

  test('has no picture under an address it never gave', async () => {
    const unknown = await api(new Request('http://127.0.0.1/pictures/1.jpg'));
    expect(unknown?.status).toBe(404);
  });
});
