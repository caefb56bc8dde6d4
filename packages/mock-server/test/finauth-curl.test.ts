import { execFile, spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serve-all.ts';

const run = promisify(execFile);
const missing = ['curl', 'openssl', 'bash'].filter((tool) => spawnSync(tool, ['--version']).error);
if (missing.length > 0 && process.env['CI']) throw new Error(`CI needs ${missing.join(' and ')}`);
if (missing.length > 0) console.warn(`finauth-curl.test.ts: ${missing.join(' and ')} missing, only Node is tested`);

const credentials = { keyId: 'testApiKey0000000000000000000000', secret: 'testApiSecret000000000000000000' };

/** The signing steps of the vendor's documentation in a shell, without code of ours. */
const script = `
now=$(date +%s)
raw="a=$KEY&b=$((now + 100))&c=$now&d=0799687066"
sign=$({ printf %s "$raw" | openssl dgst -sha1 -hmac "$SECRET" -binary; printf %s "$raw"; } | base64 -w0)
curl -sS -o - -w '\\n%{http_code}' -F "sign=$sign" -F sign_version=hmac_sha1 -F group_id='a%b#c&d' -F face_token=9eab9fe14a402295fb78409a81abfc3c "$URL/finauth/search/group/face_info"
`;

interface Result {
  readonly status: number;
  readonly body: unknown;
}

let server: MockServer;
beforeAll(async () => {
  server = await serveAll({ 'megvii-finauth': credentials });
});
afterAll(() => server.close());

async function callWithShell(secret: string): Promise<Result> {
  const env = { PATH: process.env['PATH'], KEY: credentials.keyId, SECRET: secret, URL: server.url };
  const [body, status] = (await run('bash', ['-c', script], { env })).stdout.split(/\n(?=\d{3}$)/);
  return { status: Number(status), body: JSON.parse(body!) as unknown };
}

async function callWithNode(secret: string): Promise<Result> {
  const now = Math.floor(Date.now() / 1000);
  const raw = `a=${credentials.keyId}&b=${now + 100}&c=${now}&d=0799687066`;
  const sign = Buffer.concat([createHmac('sha1', secret).update(raw).digest(), Buffer.from(raw)]).toString('base64');
  const form = new FormData();
  const fields = {
    sign,
    sign_version: 'hmac_sha1',
    group_id: 'a%b#c&d',
    face_token: '9eab9fe14a402295fb78409a81abfc3c',
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const response = await fetch(`${server.url}/finauth/search/group/face_info`, { method: 'POST', body: form });
  return { status: response.status, body: await response.json() };
}

const tools: [string, (secret: string) => Promise<Result>][] = [['node:crypto and FormData', callWithNode]];
if (missing.length === 0) tools.push(['curl and openssl', callWithShell]);

describe.each(tools)('FinAuth with %s only', (_tool, call) => {
  test("accepts a call signed as in the vendor's documentation", async () => {
    expect(await call(credentials.secret)).toMatchObject({
      status: 200,
      body: { info: { face_token: '9eab9fe14a402295fb78409a81abfc3c', user_id: 'user_01' } },
    });
  });

  test('refuses a wrong secret with AUTHENTICATION_ERROR', async () => {
    expect(await call('wrong')).toMatchObject({ status: 401, body: { error: 'AUTHENTICATION_ERROR' } });
  });
});
