import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspace } from '../workspace/copy.ts';
import { compilerVersions } from '../packed/compilers.ts';
import { compiler, writeTypeCheck } from '../workspace/type-check.ts';
import { publishedPackages } from './packages.ts';
import { programOf } from './readme.ts';

const run = promisify(execFile);
const folder = join(workspace, 'tools/bundle/readme-run');
const readmes = publishedPackages(workspace).map((path) => ({ path, ...programOf(join(workspace, path)) }));
const fileOf = (path: string) => `${path.replaceAll('/', '-')}.ts`;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { path, program } of readmes) writeFileSync(join(folder, fileOf(path)), program);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the README of each package', () => {
  test.concurrent.each(readmes)('$path: its program prints the output that it states', async ({ path, output }) => {
    const { stdout } = await run(process.execPath, ['--conditions=@polyface/source', fileOf(path)], { cwd: folder });
    expect(stdout).toBe(output);
  });

  test('has a program that compiles', async () => {
    writeTypeCheck(
      folder,
      '../../../tsconfig.base.json',
      readmes.map(({ path }) => fileOf(path)),
    );
    await run(process.execPath, [join(workspace, compiler), '-p', folder]);
  });

  test.each(readmes)(
    '$path: states the required versions of its package.json and links to the site',
    ({ path, text }) => {
      const manifest = JSON.parse(readFileSync(join(workspace, path, 'package.json'), 'utf8')) as {
        homepage: string;
        engines: { node: string };
      };
      expect(text).toContain(`Node.js ${manifest.engines.node.slice(2)} or newer`);
      expect(text).toContain(`TypeScript ${compilerVersions[0].replace(/\.\d+$/, '')} or newer`);
      expect(text).toContain(manifest.homepage);
      expect(text).toContain('npm install');
    },
  );
});
