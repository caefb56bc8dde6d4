import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCli, type RunningCli } from './start-cli.ts';

const curl = spawnSync('curl', ['--version']).error === undefined;
if (!curl && process.env['CI']) throw new Error('CI needs curl');
if (!curl) console.warn('https.test.ts: curl is missing, only Node is tested');

let server: RunningCli;
let url = '';
let certificate = '';
beforeAll(async () => {
  server = startCli('--port', '0', '--https');
  url = (await server.waitFor(/https:\/\/127\.0\.0\.1:\d+/))[0];
  certificate = /Certificate for .*: (\S+)/.exec(server.output())![1]!;
}, 60_000);
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
});

function statusOf(target: string, ca?: string): Promise<number | string> {
  return new Promise((resolve) => {
    request(target, { ...(ca && { ca }) }, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end();
  });
}

describe('polyface-mock --https', () => {
  test('is trusted by clients with its certificate, for 127.0.0.1 and localhost, and by no other client', async () => {
    const ca = readFileSync(certificate, 'utf8');
    expect(ca).not.toContain('PRIVATE KEY');
    expect(await statusOf(`${url}/__polyface/health`, ca)).toBe(200);
    expect(await statusOf(`${url.replace('127.0.0.1', 'localhost')}/__polyface/health`, ca)).toBe(200);
    expect(await statusOf(`${url}/__polyface/health`)).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
  });

  test('serves a client with NODE_EXTRA_CA_CERTS', async () => {
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
    test('serves curl with --cacert', async () => {
      const { stdout } = await promisify(execFile)('curl', [
        '-sS',
        '--cacert',
        certificate,
        `${url}/__polyface/health`,
      ]);
      expect(JSON.parse(stdout)).toMatchObject({ status: 'ok' });
    });
});
