import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '@polyface/runtime';
import { workspace } from '../../../../tools/workspace/copy.ts';
import { compiler, writeTypeCheck } from '../../../../tools/workspace/type-check.ts';
import { catalog } from '../data/read.ts';
import { clientOf } from '../try/call/chunks.ts';
import { samplesOf } from './samples.ts';

const folder = join(workspace, 'packages/docs/test/compiled-run');
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the TypeScript samples of every operation compile', async () => {
  const files: string[] = [];
  for (const { service, operations } of catalog) {
    const client = await clientOf(service.id);
    for (const operation of operations) {
      const samples = await samplesOf(service, operation, client[operation.constant] as Operation);
      for (const { id, code } of samples.filter(({ language }) => language === 'ts')) {
        const file = `${service.id}-${operation.slug}-${id}.ts`;
        writeFileSync(join(folder, file), code);
        files.push(file);
      }
    }
  }
  const operations = catalog.flatMap((entry) => entry.operations);
  expect(files.length).toBeGreaterThanOrEqual(2 * operations.length);
  expect(files.filter((name) => name.endsWith('-typescript-pages.ts'))).toHaveLength(
    operations.filter(({ paging }) => paging).length,
  );
  writeTypeCheck(folder, '../../../../tsconfig.base.json', files);
  const { status, stdout } = spawnSync(process.execPath, [join(workspace, compiler), '-p', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
