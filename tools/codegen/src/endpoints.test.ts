import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyWorkspace } from '../../workspace/copy.ts';
import { compiler } from '../../workspace/type-check.ts';

const fixtures = fileURLToPath(new URL('../test/endpoints/specs/', import.meta.url));
const workspace = fileURLToPath(new URL('../../../', import.meta.url));
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

beforeAll(() => {
  copyWorkspace(copy);
  cpSync(join(workspace, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  const config = `export default { ssr: { resolve: { conditions: ['@polyface/source'] } }, test: { include: ['packages/**/*.test.ts'] } };\n`;
  writeFileSync(join(copy, 'vitest.config.js'), config);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|CI$|NODE_ENV$)/.test(name)));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env });
  return { status, output: `${stdout}${stderr}` };
}

/** The texts of the generated files, by path. */
function readGenerated(): Map<string, string> {
  const entries = readdirSync(join(copy, 'packages'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.includes('.gen.'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(copy.length), readFileSync(path, 'utf8')]));
}

describe('endpoints of new and of known services', { timeout: 600_000 }, () => {
  let before: Map<string, string>;

  test('are accepted, and their generated files type-check', () => {
    before = readGenerated();
    cpSync(fixtures, join(copy, 'specs'), { recursive: true });
    expect(node('tools/codegen/src/check/cli.ts')).toMatchObject({ status: 0 });
    expect(node('tools/codegen/src/cli.ts', 'generate')).toMatchObject({ status: 0 });
    const types = node(compiler, '-p', '.');
    expect(types.output.split('\n').filter((line) => /\.gen\.ts|packages\/(clients|mocks)/.test(line))).toEqual([]);
  });

  test('pass every test that runs for each endpoint', () => {
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
    for (const entry of readdirSync(fixtures, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(copy, 'specs', join(entry.parentPath, entry.name).slice(fixtures.length));
      rmSync(file);
    }
    expect(node('tools/codegen/src/cli.ts', 'generate')).toMatchObject({ status: 0 });
    expect(readGenerated()).toEqual(before);
  });
});

test('a service of a known protocol is short', () => {
  const services = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('service.yaml'),
  );
  const lengths = services.map((name) => readFileSync(join(fixtures, name), 'utf8').split('\n').length);
  expect(services.length).toBeGreaterThanOrEqual(8);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
});
