import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { startCli } from './start-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'polyface-seed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const credentials = { keyId: 'k', secret: 's' };
const control = { 'x-polyface-control': '1' };

function seedFile(content: unknown): string {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const group = {
  group_id: 'night-shift',
  group_name: 'Night shift',
  group_data: '',
  model_version: 's21',
  add_time: '2026-01-27T14:19:01+08:00',
};

describe('polyface-mock --seed', { timeout: 60_000 }, () => {
  test('starts with the seed data of the file, and resets to it', async () => {
    const server = startCli('--port', '0', '--seed', seedFile({ 'megvii-finauth': { groups: [group] } }));
    const [url] = await server.waitFor(/http:\/\/127\.0\.0\.1:\d+/);
    const finauth = createMegviiFinauth({ credentials, endpoint: `${url}/megvii-finauth` });
    expect((await finauth.getGroupInfo({ group_id: 'night-shift' })).info.group_name).toBe('Night shift');
    expect((await finauth.getGroupInfo.safe({ group_id: 'staff' })).ok).toBe(false);
    await finauth.freeGroup({ group_id: 'night-shift' });
    expect((await finauth.getGroupInfo.safe({ group_id: 'night-shift' })).ok).toBe(false);
    await fetch(`${url}/__polyface/reset`, { method: 'POST', headers: control });
    expect((await finauth.getGroupInfo.safe({ group_id: 'night-shift' })).ok).toBe(true);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  test.each([
    ['invalid JSON', '{', /is not valid JSON/],
    ['an unknown service', { 'acme-zoo': {} }, /unknown service "acme-zoo"/],
    ['an unknown store', { 'megvii-finauth': { animals: [] } }, /unknown store "animals"\. Use groups, faces\./],
    [
      'an item with a missing member',
      { 'megvii-finauth': { groups: [{ group_id: 'g' }] } },
      /megvii-finauth: groups\[0\]\.group_name/,
    ],
  ])('reports a file with %s in one line', async (_mistake, content, message) => {
    const server = startCli('--port', '0', '--seed', seedFile(content));
    expect(await server.ended).toBe(2);
    expect(server.output().trim().split('\n')).toHaveLength(1);
    expect(server.output()).toMatch(message);
  });
});

test('a POST to the control API finishes a verification', { timeout: 60_000 }, async () => {
  const server = startCli('--port', '0', '--stateful');
  const [url] = await server.waitFor(/http:\/\/127\.0\.0\.1:\d+/);
  const faceid = createTencentFaceid({ credentials, endpoint: url });
  const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
  const { FaceIdToken } = await faceid.getFaceIdToken(person);
  const body = JSON.stringify({ token: FaceIdToken });
  const finish = () => fetch(`${url}/__polyface/tencent-faceid/verify`, { method: 'POST', headers: control, body });
  expect((await finish()).status).toBe(200);
  expect((await faceid.getFaceIdResult({ FaceIdToken })).Result).toBe('0');
  expect((await finish()).status).toBe(400);
  server.child.kill('SIGTERM');
  await server.ended;
});
