import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { refuseOtherExports } from './entry-graph.ts';
import type { Entry } from './manifest.ts';

const root = mkdtempSync(join(tmpdir(), 'polyface-bundle-'));
const folder = join(root, 'runtime');

/** A runtime with one protocol, whose sides share a module, and one platform. */
const sources = {
  'index.ts': "export { Failure, fail } from './failure.ts';\n",
  'failure.ts': 'export class Failure extends Error {}\nexport const fail = () => new Failure();\n',
  'read.ts': "export const read = () => 'read';\n",
  'server.ts': "import { read } from './read.ts';\nexport const serve = () => read();\n",
  'protocols/p/client.ts':
    "import { fail } from '../../failure.ts';\nimport { text } from './messages.ts';\nexport const p = () => [text(), fail()];\n",
  'protocols/p/server.ts':
    "import { p } from './client.ts';\nimport { text } from './messages.ts';\nimport { read } from '../../read.ts';\nexport const pServer = () => [text(), read(), p];\n",
  'platform/node.ts': "import { fail } from '../failure.ts';\nexport const platform = () => fail();\n",
  'protocols/p/messages.ts': "export const text = () => 'a message';\nexport const unused = 1;\n",
};

const entries: readonly Entry[] = [
  { source: './src/index.ts', file: './dist/index.js' },
  { source: './src/server.ts', file: './dist/server.js' },
  { source: './src/platform/node.ts', file: './dist/platform/node.js' },
  { source: './src/protocols/p/client.ts', file: './dist/protocols/p.js' },
  { source: './src/protocols/p/server.ts', file: './dist/protocols/p/server.js' },
];

const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, 'dist', file)).href);
const importsOf = (file: string) =>
  [...readFileSync(join(folder, 'dist', file), 'utf8').matchAll(/from "(.+)"/g)].map(([, path]) => path).sort();

beforeAll(async () => {
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, 'src', file)), { recursive: true });
    writeFileSync(join(folder, 'src', file), text);
  }
  await bundle(folder, entries);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the bundle of the runtime', () => {
  test('has a file for each entry, one for what clients share and one for what only servers share', () => {
    const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(
      files
        .filter((file) => file.endsWith('.js'))
        .map((file) => file.replaceAll('\\', '/'))
        .sort(),
    ).toEqual([
      'chunks/core.js',
      'chunks/server.js',
      'index.js',
      'platform/node.js',
      'protocols/p.js',
      'protocols/p/server.js',
      'server.js',
    ]);
  });

  test('has a protocol as one file, of which the server side has its own copy of what both sides use', () => {
    expect(importsOf('protocols/p.js')).toEqual(['../chunks/core.js']);
    expect(importsOf('protocols/p/server.js')).toEqual(['../../chunks/server.js', '../p.js']);
    expect(readFileSync(join(folder, 'dist/protocols/p/server.js'), 'utf8')).toContain('a message');
  });

  test('has the platform as one file, which imports nothing that imports it', () => {
    expect(importsOf('platform/node.js')).toEqual([]);
  });

  test('exports from each file what its source exports', async () => {
    const names = await Promise.all(entries.map(async ({ file }) => Object.keys(await load(file.slice(7)))));
    expect(names).toEqual([['Failure', 'fail'], ['serve'], ['platform'], ['p'], ['pServer']]);
  });

  test('has each class once', async () => {
    const { p } = await load('protocols/p.js');
    expect(p()[1]).toBeInstanceOf((await load('index.js')).Failure);
    expect((await load('protocols/p/server.js')).pServer()[2]).toBe(p);
  });
});

test('a file of a platform that would import a shared file is refused', async () => {
  const bundler = await rolldown({
    cwd: folder,
    input: { 'platform/node': './src/platform/node.ts', p: './src/protocols/p/client.ts' },
    plugins: [refuseOtherExports],
  });
  const separate = bundler.generate({ chunkFileNames: 'chunks/[name].js' });
  await expect(separate).rejects.toThrow(/platform\/node-?.*\.js would import chunks\/.*, which imports it/);
  await bundler.close();
});

test('a file of an entry that would export more than the entry is refused', async () => {
  const bundler = await rolldown({
    cwd: folder,
    input: { index: './src/index.ts', p: './src/protocols/p/client.ts' },
    preserveEntrySignatures: 'allow-extension',
    plugins: [refuseOtherExports],
  });
  const groups = [{ name: 'merged', test: /client|messages|failure/ }];
  const merged = bundler.generate({ codeSplitting: { includeDependenciesRecursively: false, groups } });
  await expect(merged).rejects.toThrow(/p\.js would export \w+, which .*client\.ts does not export/);
  await bundler.close();
});
