import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { polyfaceMock } from '@polyface/mock-server/vite';

const root = mkdtempSync(join(tmpdir(), 'polyface-vite-'));
writeFileSync(join(root, 'index.html'), '<!doctype html><title>front end</title>');
const credentials = { keyId: 'k', secret: 's' };
let vite: ViteDevServer;
let url = '';

beforeAll(async () => {
  vite = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, '.vite'),
    plugins: [polyfaceMock({ base: '/vendors' })],
    server: { host: '127.0.0.1', port: 0 },
  });
  await vite.listen();
  const address = vite.httpServer!.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(async () => {
  await vite.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the Vite plugin', () => {
  test('serves the mocks under its base, and leaves other paths to the front end', async () => {
    const faceid = createTencentFaceid({ credentials, endpoint: `${url}/vendors/tencent-faceid` });
    const input = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
    expect((await faceid.getFaceIdToken(input)).FaceIdToken).toContain('42S41B31D');
    expect(await (await fetch(`${url}/`)).text()).toContain('front end');
  });

  test('serves the control API under its base', async () => {
    const init = { method: 'PUT', headers: { 'x-polyface-control': '1' } };
    const body = JSON.stringify({ getFaceIdToken: { code: 'UnauthorizedOperation.Arrears' } });
    expect((await fetch(`${url}/vendors/__polyface/scenarios`, { ...init, body })).status).toBe(200);
    const faceid = createTencentFaceid({ credentials, endpoint: `${url}/vendors/tencent-faceid` });
    const result = await faceid.getFaceIdToken.safe({ CompareLib: 'LOCAL', ImageBase64: '/9j/4A==' });
    expect(result).toMatchObject({ ok: false, error: { code: 'UnauthorizedOperation.Arrears' } });
  });
});
