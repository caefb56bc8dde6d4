import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { credentials } from './credentials.ts';

const built = fileURLToPath(new URL('../../packages/docs/dist/', import.meta.url));
const main = fileURLToPath(new URL('start.ts', import.meta.url));

function startDemo(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@polyface/source', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The workspace's only plugin needs no process of its own.
    env: { ...process.env, NX_ISOLATE_PLUGINS: 'false' },
  });
  const { promise: exit, resolve } = Promise.withResolvers<{ code: number | null; output: string }>();
  let output = '';
  const read = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.on('close', (code) => resolve({ code, output }));
  /** Waits until the output matches. Returns the first group. */
  const printed = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const match = pattern.exec(output);
      if (match) return match[1]!;
      if (child.exitCode !== null) throw new Error(`The demo exited before it printed ${String(pattern)}:\n${output}`);
      await Promise.race([exit, new Promise((next) => child.stdout.once('data', next))]);
    }
  };
  return { child, exit, printed };
}

/** Sends what a printed `curl … -F 'name=value'` command would send. */
async function runCurl(command: string): Promise<Response> {
  const [, url] = /^curl (\S+) -F /.exec(command) ?? [];
  const form = new FormData();
  for (const [, name, value] of command.matchAll(/ -F '([^=']+)=([^']*)'/g)) form.append(name!, value!);
  return fetch(url!, { method: 'POST', body: form });
}

describe('the demo', () => {
  test('makes one signed call per vendor and one refused call, then exits with 0', async () => {
    const { code, output } = await startDemo('--once').exit;
    expect(code).toBe(0);
    expect(output).toMatch(/queryFaceUserBatch {2}ACS3-HMAC-SHA256 {2}[\d.]+ ms[^]*name: '韦小宝'/);
    expect(output).toMatch(/getFaceImage {2}HmacSHA256 {2}[\d.]+ ms[^]*name: '韦小宝'/);
    expect(output).toMatch(/getFaceInfo {2}hmac_sha1 {2}[\d.]+ ms[^]*user_data: '韦小宝'/);
    expect(output).toMatch(/getFaceIdToken {2}TC3-HMAC-SHA256 {2}[\d.]+ ms[^]*token: '\S+'/);
    expect(output).toMatch(
      /refused: AuthFailure\.SignatureFailure[^]*reason: \S[^]*\d\/faceid\/tc3_request[^]*The client signed the same string\. Only the secret is wrong\./,
    );
    expect(output).not.toMatch(/xxx|yyyy|\/127\//);
    expect(output).not.toMatch(/demo-secret-key|demo-app-secret|demo-access-key-secret|demo-api-secret|not-the-secret/);
  });

  test.each([
    ['SIGINT', 'while it serves the docs site'],
    ['SIGTERM', 'while it builds the docs site'],
  ] as const)(
    'prints the credentials of its server and a curl command that works, then exits with 0 at %s, %s',
    { timeout: 180_000 },
    async (signal, _what) => {
      const { child, exit, printed } = startDemo();
      const command = await printed(/^ {2}(curl .+)\n/m);
      for (const _ of ['first', 'second']) {
        const response = await runCurl(command);
        expect(response.status).toBe(200);
        expect(await response.json()).toMatchObject({ info: { user_data: '韦小宝' } });
      }
      if (signal === 'SIGINT') {
        const url = await printed(/docs: (http:\/\/127\.0\.0\.1:\d+\/)/);
        const page = await fetch(`${url}en/tencent-faceid/get-face-id-token/`);
        const file = join(built, 'en/tencent-faceid/get-face-id-token/index.html');
        expect(await page.text()).toBe(readFileSync(file, 'utf8'));
      }
      child.kill(signal);
      const { code, output } = await exit;
      expect(code).toBe(0);
      for (const { keyId, secret } of Object.values(credentials))
        expect(output).toMatch(new RegExp(`key id ${keyId} +secret ${secret}\n`));
    },
  );
});
