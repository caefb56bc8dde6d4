import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyWorkspace } from '../../workspace/copy.ts';
import { compiler, writeTypeCheck } from '../../workspace/type-check.ts';

const invented = fileURLToPath(new URL('../test/invented/', import.meta.url));
const protocols = 'packages/runtime/src/protocols';
const copy = mkdtempSync(join(tmpdir(), 'polyface-invented-'));

/** A copy of the workspace with its own packages, so that the test does not change the real ones. */
beforeAll(() => copyWorkspace(copy));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

/** The texts of all files under a folder, by path. */
function readTree(folder: string): Map<string, string> {
  const files = readdirSync(join(copy, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(names.map((name) => [name.slice(copy.length), readFileSync(name, 'utf8')]));
}

describe('fictional endpoints, services and a fictional protocol', { timeout: 120_000 }, () => {
  let before: Map<string, string>;

  test('need only their files under specs and one folder for the protocol, and type-check', () => {
    before = readTree('packages');
    cpSync(join(invented, 'specs'), join(copy, 'specs'), { recursive: true });
    cpSync(join(invented, 'protocols'), join(copy, protocols), { recursive: true });
    expect(node('tools/codegen/src/cli.ts', 'generate')).toMatchObject({ status: 0 });
    cpSync(join(invented, 'use.ts'), join(copy, 'use.ts'));
    writeTypeCheck(copy, './tsconfig.base.json', ['use.ts']);
    expect(node(compiler, '-p', '.')).toEqual({ status: 0, output: '' });
  });

  test('are called through client and mock with verified signatures and without losing digits', () => {
    expect(node('--conditions=@polyface/source', 'use.ts').output).toBe('every fictional endpoint was called\n');
  });

  test('leave nothing behind when their files are deleted', () => {
    for (const name of [
      'invented-cvm',
      'invented-ecs',
      'invented-home',
      'invented-speech',
      'megvii-finauth/upload-video.yaml',
    ]) {
      rmSync(join(copy, 'specs', name), { recursive: true });
    }
    rmSync(join(copy, protocols, 'invented'), { recursive: true });
    expect(node('tools/codegen/src/cli.ts', 'generate')).toMatchObject({ status: 0 });
    expect(readTree('packages')).toEqual(before);
    expect(node('tools/codegen/src/cli.ts', 'generate', '--check')).toMatchObject({ status: 0 });
  });
});
