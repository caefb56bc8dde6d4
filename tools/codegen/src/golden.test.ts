import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from './files.ts';
import { planIndex, planServices } from './plan.ts';

const root = join(import.meta.dirname, '../test/golden');
const services = await planServices(root, ['acme-zoo']);
const index = await planIndex(root);

describe('from the invented service is made, word for word, what a person read and approved', () => {
  test.each([...services.files, ...index.files])('$file', async ({ file, text }) => {
    expect(text).toBe(await readFile(join(root, file), 'utf8'));
  });

  test('and nothing else', async () => {
    const plan = { files: [...services.files, ...index.files], folders: [...services.folders, ...index.folders] };
    expect(await compare(root, plan)).toEqual({ missing: [], different: [], left: [] });
  });
});

test('the invented service uses every word of specs/README.md that a finished spec can hold', async () => {
  const readme = await readFile(join(root, '../../../../specs/README.md'), 'utf8');
  const headings = readme.split('\n').filter((line) => line.startsWith('### '));
  const words = headings.flatMap((line) => line.match(/x-[a-z-]+/g) ?? []).filter((word) => word !== 'x-todo');
  const names = ['service', 'adopt-animal', 'delete'];
  const texts = await Promise.all(names.map((name) => readFile(join(root, `specs/acme-zoo/${name}.yaml`), 'utf8')));
  expect(words).toContain('x-batch');
  expect(words.filter((word) => !texts.join('\n').includes(`${word}:`))).toEqual([]);
});

test('what is made compiles, and takes and refuses what the invented service says', async () => {
  const tsc = join(root, '../../../../node_modules/typescript7/bin/tsc');
  const told = await new Promise((resolve) => {
    execFile(process.execPath, [tsc, '-p', root], (_error, out, err) => resolve(out + err));
  });
  expect(told).toBe('');
}, 60_000);
