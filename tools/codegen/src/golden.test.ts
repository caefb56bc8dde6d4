import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareWithDisk } from './drift.ts';
import { planIndex, planServices } from './plan.ts';

const root = join(import.meta.dirname, '../test/golden');
const services = await planServices(root, ['acme-zoo']);
const index = await planIndex(root);

describe('the files generated from the fictional service equal the approved ones', () => {
  test.each([...services.files, ...index.files])('$file', async ({ file, bytes }) => {
    expect(bytes.toString()).toBe(await readFile(join(root, file), 'utf8'));
  });

  test('and there are no others', async () => {
    const plan = { files: [...services.files, ...index.files], folders: [...services.folders, ...index.folders] };
    expect(await compareWithDisk(root, plan)).toEqual({ missing: [], outdated: [], obsolete: [] });
  });
});

test('the fictional service uses every extension of specs/README.md except x-todo', async () => {
  const readme = await readFile(join(root, '../../../../specs/README.md'), 'utf8');
  const headings = readme.split('\n').filter((line) => line.startsWith('### '));
  const extensions = headings.flatMap((line) => line.match(/x-[a-z-]+/g) ?? []).filter((name) => name !== 'x-todo');
  const names = (await readdir(join(root, 'specs'), { recursive: true })).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(names.map((name) => readFile(join(root, 'specs', name), 'utf8')));
  expect(extensions).toContain('x-batch');
  expect(extensions.filter((name) => !texts.join('\n').includes(`${name}:`))).toEqual([]);
});

test('the generated files compile, and accept and refuse what the fictional service defines', async () => {
  const tsc = join(root, '../../../../node_modules/typescript7/bin/tsc');
  const output = await new Promise((resolve) => {
    execFile(process.execPath, [tsc, '-p', root], (_error, out, err) => resolve(out + err));
  });
  expect(output).toBe('');
}, 60_000);
