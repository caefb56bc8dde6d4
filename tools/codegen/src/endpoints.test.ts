import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyWorkspace } from '../../workspace/copy.ts';
import { compiler, writeTypeCheck } from '../../workspace/type-check.ts';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const tests = join(workspace, 'tools/codegen/test');
/** Endpoints of new and of known services. */
const endpoints = join(tests, 'endpoints/specs');
/** Fictional services, an endpoint and a protocol that together use what no real service does. */
const invented = join(tests, 'invented');
const protocol = 'packages/runtime/src/protocols/invented';
const copy = mkdtempSync(join(tmpdir(), 'polyface-endpoints-'));

/** The tests that run once for each operation. */
const perEndpointTests = [
  'packages/mocks/test/round-trip.test.ts',
  'packages/mocks/test/every-error.test.ts',
  'packages/mocks/test/wire.test.ts',
  'packages/docs/src/try/form',
  'packages/docs/src/try/call',
  'packages/docs/src/samples',
];

/** A copy of the workspace with its own packages, so that the test does not change the real ones. */
beforeAll(() => {
  copyWorkspace(copy);
  const config = `export default { ssr: { resolve: { conditions: ['@polyface/source'] } }, test: { include: ['packages/**/*.test.ts'], isolate: false } };\n`;
  writeFileSync(join(copy, 'vitest.config.js'), config);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|CI$|NODE_ENV$)/.test(name)));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env });
  return { status, output: `${stdout}${stderr}` };
}

/** The texts of all sources of the packages, by path. */
function readSources(): Map<string, string> {
  const entries = readdirSync(join(copy, 'packages'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /[\\/]src[\\/]?/.test(entry.parentPath));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(copy.length), readFileSync(path, 'utf8')]));
}

/** The paths of the files in a folder, relative to it. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

describe('endpoints of new and of known services, and a fictional protocol', { timeout: 600_000 }, () => {
  const inventedSpecs = join(invented, 'specs');
  let before: Map<string, string>;

  test('need only their files under specs and one folder for the protocol: they are accepted, and type-check', () => {
    before = readSources();
    for (const specs of [endpoints, inventedSpecs]) cpSync(specs, join(copy, 'specs'), { recursive: true });
    cpSync(join(invented, 'protocols/invented'), join(copy, protocol), { recursive: true });
    expect(node('tools/codegen/src/check/cli.ts')).toMatchObject({ status: 0 });
    expect(node('tools/codegen/src/cli.ts', 'generate')).toMatchObject({ status: 0 });
    cpSync(join(invented, 'use.ts'), join(copy, 'use.ts'));
    const sources = globSync('packages/{clients,mocks}/{src,test}/**/*.ts', { cwd: copy });
    writeTypeCheck(copy, './tsconfig.base.json', ['use.ts', ...sources]);
    const { output } = node(compiler, '-p', '.');
    // The tests import helpers from folders that the copy does not have.
    expect(output.split('\n').filter((line) => /\.gen\.ts|\/src\/|^use\.ts/.test(line))).toEqual([]);
  });

  test('are called through client and mock with verified signatures and without losing digits', () => {
    expect(node('--conditions=@polyface/source', 'use.ts').output).toBe('every fictional endpoint was called\n');
  });

  /** Removes the files that were copied from a folder of specs. */
  const remove = (specs: string) => {
    for (const file of filesIn(specs)) rmSync(join(copy, 'specs', file));
    expect(node('tools/codegen/src/cli.ts', 'generate')).toMatchObject({ status: 0 });
  };

  test('pass every test that runs for each endpoint', () => {
    // The fictional ones have no documented requests.
    rmSync(join(copy, protocol), { recursive: true });
    remove(inventedSpecs);
    const { status, output } = node(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--testTimeout=60000',
      '--maxWorkers=1',
      ...perEndpointTests,
    );
    expect(status, output).toBe(0);
  });

  test('leave nothing behind when they are removed', () => {
    remove(endpoints);
    expect(readSources()).toEqual(before);
  });
});

test('a service of a known protocol is short', () => {
  const services = filesIn(endpoints).filter((name) => name.endsWith('service.yaml'));
  const lengths = services.map((name) => readFileSync(join(endpoints, name), 'utf8').split('\n').length);
  expect(services.length).toBeGreaterThanOrEqual(8);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
});
