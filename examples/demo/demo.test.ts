import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('start.ts', import.meta.url));

function run(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@polyface/source', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { promise: ended, resolve } = Promise.withResolvers<{ code: number | null; output: string }>();
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('close', (code) => resolve({ code, output }));
  return { child, ended, output: () => output };
}

describe('the demo', () => {
  test('makes one signed call per vendor and one that is refused, and ends well', async () => {
    const { code, output } = await run('--once').ended;
    expect(code).toBe(0);
    expect(output).toMatch(/queryFaceUserBatch {2}ACS3-HMAC-SHA256 {2}[\d.]+ ms[^]*Tony/);
    expect(output).toMatch(/getFaceImage {2}HmacSHA256 {2}[\d.]+ ms[^]*imageUrl|http:\/\/yyy\/1\.jpg/);
    expect(output).toMatch(/getFaceInfo {2}hmac_sha1 {2}[\d.]+ ms[^]*user_01/);
    expect(output).toMatch(/getFaceIdToken {2}TC3-HMAC-SHA256 {2}[\d.]+ ms[^]*42S41B31D/);
    expect(output).toMatch(
      /refused: AuthFailure\.SignatureFailure[^]*why: The signature is not that of[^]*to the letter: so the secret is the wrong one/,
    );
    expect(output).not.toMatch(/demo-secret-key|demo-app-secret|demo-access-key-secret|demo-api-secret|not-the-secret/);
  });

  test('shows the docs site beside the mock server', { timeout: 180_000 }, async () => {
    const { child, ended, output } = run();
    const found = () => /docs: (http:\/\/127\.0\.0\.1:\d+\/)/.exec(output())?.[1];
    while (!found() && child.exitCode === null) await new Promise((resolve) => child.stdout.once('data', resolve));
    const page = await fetch(`${found()}en/tencent-faceid/get-face-id-token/`);
    expect(await page.text()).toContain('Get an SDK token');
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('stays up when asked to, and ends at once at %s', async (signal) => {
    const { child, ended, output } = run();
    while (!/mock server: http:\/\/127\.0\.0\.1:\d+/.test(output()))
      await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill(signal);
    expect((await ended).code).toBe(0);
  });
});
