import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
const base = fileURLToPath(new URL('../../test/check/specs', import.meta.url));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'codegen-check-'));
});
afterEach(() => rm(root, { recursive: true }));

function check(): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli], { cwd: root, encoding: 'utf8' });
}

test('prints how many files were checked if there are no problems', async () => {
  await cp(base, join(root, 'specs'), { recursive: true });
  expect(check()).toMatchObject({ status: 0, stdout: 'check: 2 services, 3 endpoints, no problems\n', stderr: '' });
});

test('prints one line for each problem, sorted by file and line, and a summary', async () => {
  await cp(base, join(root, 'specs'), { recursive: true });
  const file = join(root, 'specs/zoo/service.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('kind: throttled', 'kind: slow').replace('x-timeout: 10000', 'x-timeout: 0'));
  await writeFile(join(root, 'specs/zoo/notes.yml'), '');
  await writeFile(join(root, 'specs/stray.yaml'), '');
  const { status, stdout, stderr } = check();
  expect(stdout.split('\n')).toEqual([
    'specs/stray.yaml:1: The file is not read: it belongs to no service. Move it to specs/<service>/.',
    'specs/zoo/notes.yml:1: The file is not read. Rename it to notes.yaml.',
    'specs/zoo/service.yaml:30: `x-timeout` must be >= 1, not 0. Write milliseconds: `x-timeout: 10000`.',
    expect.stringMatching(
      /^specs\/zoo\/service\.yaml:36: `kind` in `x-errors` must be one of invalid-request, .*, not "slow"\./,
    ),
    'check: 2 services, 3 endpoints, 4 problems in 3 files',
    '',
  ]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('reports the wrong working directory', () => {
  const message = 'check: There is no specs/<service>/*.yaml here. Run this in the root of the workspace.\n';
  expect(check()).toMatchObject({ status: 1, stdout: '', stderr: message });
});
