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

/** Code before a sample: credentials, and mocks in place of the vendors. */
const preamble = `
import { services } from '@polyface/mocks/services';
const keyId = 'readme-key', secret = 'readme-secret';
const credentials = { keyId, secret };
const mocks = Object.values(services).map((mock) => mock({ credentials }));
globalThis.fetch = ((url: string, init?: RequestInit) =>
  mocks.find((mock) => mock.isVendorHost(new URL(url).host))!.fetch(url, init!)) as typeof fetch;
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
    expect(await run('call', `${preamble}\n${samples[0]}`)).toContain('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
  });

  test('one mock', async () => {
    const client = `
      import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
      const keyId = 'readme-key', secret = 'readme-secret';
      const faceid = createTencentFaceid({ credentials: { keyId, secret } });
    `;
    expect(await run('mock', `${client}\n${samples[1]}\nserver.close();`)).toContain('false 1');
  });

  test('several vendors', async () => {
    const credentials = 'const finauth = credentials, faceid = credentials;';
    const print = 'console.log(face?.userId, token, expiresAt > new Date());';
    expect(await run('vendors', `${preamble}\n${credentials}\n${samples[2]}\n${print}`)).toContain(
      'user_01 42S41B31D-5974-4674-EABB-8FFF1EC99F819 true',
    );
  });

  test('every sample is run above', () => expect(samples).toHaveLength(3));
});

describe('the README', () => {
  const { scripts, engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
    engines: Record<string, string>;
  };

  test('lists only scripts that exist', () => {
    const listed = [...readme.matchAll(/^\| `npm (?:run )?([a-z:-]+)` +\|/gm)].map(([, name]) => name!);
    expect(listed).toEqual(expect.arrayContaining(['start', 'endpoint', 'check:specs']));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(listed));
  });

  test('states the versions that the package files require', () => {
    const mocks = JSON.parse(readFileSync(`${root}packages/mocks/package.json`, 'utf8')) as {
      engines: Record<string, string>;
      peerDependencies: Record<string, string>;
    };
    const versions = { ...mocks.engines, ...mocks.peerDependencies };
    expect(versions).toEqual({ node: '>=22.12', msw: '^3.0.5', vitest: '>=3', '@playwright/test': '>=1.50' });
    expect(readme).toMatch(/Node\.js +\| 20 or newer; 22\.12 or newer with `@polyface\/mocks`/);
    expect(readme).toMatch(/MSW +\| optional, 3\.0\.5 or newer 3\.x/);
    expect(readme).toMatch(/Vitest 3 or newer .* Playwright 1\.50 or newer/);
    for (const name of ['runtime', 'clients', 'polyface']) {
      expect(readFileSync(`${root}packages/${name}/package.json`, 'utf8')).toContain('"node": ">=20"');
    }
    expect(engines).toEqual({ node: '>=20.17', npm: '>=11.19' });
    expect(readme).toMatch(/Node\.js +\| 20\.17 or newer/);
    expect(readme).toMatch(/npm +\| 11\.19 or newer/);
  });
});
