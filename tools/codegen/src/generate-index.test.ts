import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from './generate.ts';

const index = 'packages/mocks/src/services.gen.ts';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'codegen-index-'));
  await cp(join(import.meta.dirname, '../test/golden/specs'), join(root, 'specs'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

test('restores the index, and refuses files that no service reads although nothing else changed', async () => {
  await generate({ root });
  const original = await readFile(join(root, index), 'utf8');
  await writeFile(join(root, index), '');
  expect((await generate({ root })).outdated).toEqual([index]);
  expect(await readFile(join(root, index), 'utf8')).toBe(original);
  await rm(join(root, index));
  expect((await generate({ root })).missing).toEqual([index]);
  await writeFile(join(root, 'specs/lost.yaml'), 'paths: {}\n');
  await expect(generate({ root })).rejects.toThrow('specs/lost.yaml:1: The file is not read');
  await expect(generate({ root, services: ['acme-zoo'] })).rejects.toThrow('specs/lost.yaml:1: The file is not read');
  await rm(join(root, 'specs/lost.yaml'));
  await rm(join(root, 'specs/acme-zoo/service.yaml'));
  await expect(generate({ root, index: true })).rejects.toThrow('specs/acme-zoo/service.yaml is missing');
});
