import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const samples = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code!);
const folder = `${root}packages/polyface/test/readme-run`;

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a sample needs around it: keys, and the vendors' place taken by mocks. */
const before = `
import { services } from '@polyface/mocks/services';
const keyId = 'readme-key', secret = 'readme-secret';
const credentials = { keyId, secret };
const standIns = Object.values(services).map((mock) => mock({ credentials }));
globalThis.fetch = ((url: string, init?: RequestInit) =>
  standIns.find((mock) => mock.isVendorHost(new URL(url).host))!.fetch(url, init!)) as typeof fetch;
`;

async function run(name: string, code: string): Promise<string> {
  const file = `${folder}/${name}.ts`;
  writeFileSync(file, code);
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@polyface/source', file], {
    cwd: root,
  });
  return stdout;
}

describe('the code of the README runs', () => {
  test('one call', async () => {
    const [call] = samples;
    expect(await run('call', `${before}\n${call}`)).toContain('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
  });

  test('several vendors', async () => {
    const keys = 'const finauth = credentials, faceid = credentials;';
    const shown = 'console.log(face?.userId, token, expiresAt > new Date());';
    expect(await run('vendors', `${before}\n${keys}\n${samples[1]}\n${shown}`)).toContain(
      'user_01 42S41B31D-5974-4674-EABB-8FFF1EC99F819 true',
    );
  });

  test('one mock', async () => {
    const client = `
      import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
      const keyId = 'readme-key', secret = 'readme-secret';
      const faceid = createTencentFaceid({ credentials: { keyId, secret } });
    `;
    expect(await run('mock', `${client}\n${samples[2]}\nserver.close();`)).toContain('false 1');
  });

  test('and there is no sample that is not run', () => expect(samples).toHaveLength(3));

  test('every command of its table is a script of the workspace', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
    const told = [...readme.matchAll(/^\| `npm (?:run )?([a-z-]+)` +\|/gm)].map(([, name]) => name!);
    expect(told.length).toBeGreaterThan(5);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(told));
  });
});
