import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from './running.ts';

const curl = spawnSync('curl', ['--version']).error === undefined;
if (!curl && process.env['CI']) throw new Error('CI needs curl');
if (!curl) console.warn('https.test.ts: only Node is tried, without curl');

let server: ReturnType<typeof start>;
let url = '';
let certificate = '';
beforeAll(async () => {
  server = start('--port', '0', '--https');
  url = (await server.until(/https:\/\/127\.0\.0\.1:\d+/))[0];
  certificate = /certificate, for .*: (\S+)/.exec(server.output())![1]!;
}, 60_000);
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
});

function status(address: string, ca?: string): Promise<number | string> {
  return new Promise((resolve) => {
    request(address, { ...(ca && { ca }) }, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end();
  });
}

describe('polyface-mock --https', () => {
  test('is trusted by whoever is given the certificate it printed, under each name of this machine, and by nobody else', async () => {
    const ca = readFileSync(certificate, 'utf8');
    expect(ca).not.toContain('PRIVATE KEY');
    expect(await status(`${url}/__polyface/health`, ca)).toBe(200);
    expect(await status(`${url.replace('127.0.0.1', 'localhost')}/__polyface/health`, ca)).toBe(200);
    expect(await status(`${url}/__polyface/health`)).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
  });

  test("serves a client that trusts it by Node's own setting", async () => {
    const code = `
      import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
      const faceid = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' }, endpoint: process.env.URL });
      console.log((await faceid.getFaceIdToken({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' })).FaceIdToken);
    `;
    const args = ['--conditions=@polyface/source', '--input-type=module', '--eval', code];
    const env = { ...process.env, URL: url, NODE_EXTRA_CA_CERTS: certificate };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: import.meta.dirname });
    expect(stdout.trim()).toBe('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
  });

  if (curl)
    test('serves curl', async () => {
      const { stdout } = await promisify(execFile)('curl', [
        '-sS',
        '--cacert',
        certificate,
        `${url}/__polyface/health`,
      ]);
      expect(JSON.parse(stdout)).toMatchObject({ status: 'ok' });
    });
});
