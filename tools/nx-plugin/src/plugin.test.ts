import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate as generateFiles } from '../../codegen/src/generate.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'polyface-workspace-'));
const env = {
  ...process.env,
  NX_NO_CLOUD: 'true',
  NX_DAEMON: 'false',
  NX_ISOLATE_PLUGINS: 'false',
  NX_WORKSPACE_ROOT_PATH: '',
  CI: '',
};

/** A copy of the workspace, because the tests change its specs. */
beforeAll(() => {
  const files = ['nx.json', 'package.json', 'package-lock.json', '.oxfmtrc.json', 'specs', 'tools', 'packages'];
  const isOwn = (path: string) => !/\/(node_modules|dist|\.nx)(\/|$)/.test(path.slice(root.length));
  for (const file of files) cpSync(join(root, file), join(copy, file), { recursive: true, filter: isOwn });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function nx(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args],
    { cwd: copy, env, encoding: 'utf8' },
  );
  return { status, output: `${stdout}${stderr}` };
}

/** Runs the generation. Returns the services that were generated. Expects at most one process. */
function generate(): string[] {
  const { status, output } = nx('run-many', '-t', 'generate', '--output-style=static');
  expect(status, output).toBe(0);
  const runs = [...output.matchAll(/^> generate (.+)$/gm)].map(([, services]) => services!.split(' '));
  expect(runs.length).toBeLessThan(2);
  return runs.flat().sort();
}

const specs = readdirSync(join(root, 'specs'), { withFileTypes: true });
const services = specs
  .filter((entry) => entry.isDirectory() && entry.name !== 'protocols')
  .map(({ name }) => name)
  .sort();

const generatedFiles = (service: string) => readdirSync(join(copy, 'packages/clients/src', service)).sort();
const file = (path: string) => join(copy, path);

describe('generation by Nx', { timeout: 300_000 }, () => {
  test('generates every service the first time, and none the second time', () => {
    expect(generate()).toEqual(services);
    const client = file('packages/clients/src/tencent-faceid/index.gen.ts');
    const written = statSync(client).mtimeMs;
    expect(generate()).toEqual([]);
    expect(statSync(client).mtimeMs).toBe(written);
  });

  test('reports an invalid spec and a folder without service.yaml, and generates the other services', () => {
    const [invalid, valid] = [file('specs/tencent-faceid/service.yaml'), file('specs/megvii-finauth/service.yaml')];
    const text = readFileSync(invalid, 'utf8');
    writeFileSync(invalid, text.replace('kind: throttled', 'kind: throtled'));
    writeFileSync(valid, `${readFileSync(valid, 'utf8')}# edited\n`);
    mkdirSync(file('specs/lonely'));
    cpSync(file('specs/tencent-faceid/detect-auth.yaml'), file('specs/lonely/detect-auth.yaml'));
    const { status, output } = nx('run-many', '-t', 'generate', '--output-style=stream');
    rmSync(file('specs/lonely'), { recursive: true });
    writeFileSync(invalid, text);
    expect(status).toBe(1);
    expect(output).toMatch(/^> generate (megvii-finauth tencent-faceid|tencent-faceid megvii-finauth)$/m);
    expect(output).toMatch(/^specs\/tencent-faceid\/service\.yaml:\d+: `kind` in `x-errors` must be one of/m);
    expect(output).toMatch(/specs\/lonely\/service\.yaml is missing\. Add it/);
    const [, failed = ''] = /^Failed tasks:\s+((?:- \S+\s+)+)/m.exec(output) ?? [];
    expect(failed.match(/\S+:\S+/g)?.sort(), output).toEqual(['specs:generate', 'tencent-faceid:generate']);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  test('regenerates only what was edited, deletes the files of a deleted endpoint and restores them, also if the cache has the state without another', async () => {
    const edited = file('specs/megvii-finauth/get-face-info.yaml');
    const summary = /^ {6}summary: .*$/m;
    writeFileSync(edited, readFileSync(edited, 'utf8').replace(summary, '      summary: An edited summary'));
    const before = generatedFiles('tencent-faceid');
    const spec = file('specs/tencent-faceid/detect-auth.yaml');
    const specText = readFileSync(spec, 'utf8');
    rmSync(spec);
    expect(generate()).toEqual(['megvii-finauth', 'tencent-faceid']);
    const client = readFileSync(file('packages/clients/src/megvii-finauth/get-face-info.gen.ts'), 'utf8');
    expect(client).toContain('An edited summary');
    expect(generatedFiles('tencent-faceid')).toEqual(before.filter((name) => !name.startsWith('detect-auth.')));
    writeFileSync(spec, specText);

    const draft = file('specs/tencent-faceid/get-face-id-copy.yaml');
    const text = readFileSync(file('specs/tencent-faceid/get-face-id-result.yaml'), 'utf8');
    const copied = text.replaceAll(/GetFaceIdResult(?=Success|Request)/g, 'GetFaceIdCopy');
    writeFileSync(draft, copied.replace('operationId: getFaceIdResult', 'operationId: getFaceIdCopy'));
    expect(generate()).toEqual(['tencent-faceid']);
    const withDraft = generatedFiles('tencent-faceid');
    expect(withDraft).toContain('get-face-id-copy.gen.ts');
    expect(withDraft).toEqual(expect.arrayContaining(before));
    rmSync(draft);
    expect(generate()).toEqual([]);
    expect(generatedFiles('tencent-faceid')).toEqual(before);
    const outdated = await generateFiles({ root: copy, check: true });
    expect(outdated).toMatchObject({ missing: [], outdated: [], obsolete: [] });
  });

  test('an edited protocol regenerates its services, and the files of a deleted service are deleted', () => {
    const protocol = file('specs/protocols/megvii.yaml');
    const text = readFileSync(protocol, 'utf8');
    writeFileSync(protocol, text.replace('Too many concurrent calls.', 'Too many calls.'));
    const isOwn = (id: string) =>
      readFileSync(file(`specs/${id}/service.yaml`), 'utf8').includes('x-protocol: megvii\n');
    const own = services.filter(isOwn);
    rmSync(file('specs/alibaba-iot'), { recursive: true });
    expect(generate()).toEqual(expect.arrayContaining(own));
    expect(existsSync(file('packages/clients/src/alibaba-iot'))).toBe(false);
    expect(readFileSync(file('packages/mocks/src/services.gen.ts'), 'utf8')).not.toContain('alibaba-iot');
    cpSync(join(root, 'specs/alibaba-iot'), file('specs/alibaba-iot'), { recursive: true });
    writeFileSync(protocol, text);
  });
});

describe('the generators by Nx', { timeout: 300_000 }, () => {
  test('npm run service, then npm run endpoint', () => {
    const args = [
      'invented-thing',
      '--protocol',
      'tencent-tc3',
      '--host',
      'thing.example',
      '--api-version',
      '2031-05-01',
    ];
    expect(nx('g', '@polyface/nx-plugin:service', ...args)).toMatchObject({ status: 0 });
    expect(nx('g', '@polyface/nx-plugin:endpoint', 'invented-thing/GetLiveCode')).toMatchObject({ status: 0 });
    expect(existsSync(file('specs/invented-thing/get-live-code.yaml'))).toBe(true);
    rmSync(file('specs/invented-thing'), { recursive: true });
  });

  test('a generator refuses in a sentence, without a stack', () => {
    const { status, output } = nx('g', '@polyface/nx-plugin:endpoint', 'nowhere/GetLiveCode');
    expect(status).not.toBe(0);
    expect(output).toMatch(/Unknown service "nowhere"/);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});
