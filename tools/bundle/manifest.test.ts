import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspace } from '../workspace/copy.ts';
import { entriesOf, publishedManifest, readManifest, type Manifest } from './manifest.ts';
import { publishedPackages } from './packages.ts';

const packages = publishedPackages(workspace).map((path) => {
  const folder = join(workspace, path);
  const manifest = readManifest(folder) as Manifest & Readonly<Record<string, any>>;
  return { path, folder, manifest, published: publishedManifest(folder, manifest) as typeof manifest };
});
const versions = new Set(packages.map(({ manifest }) => manifest['version'] as string));

describe.each(packages)('$path', ({ path, folder, manifest, published }) => {
  test('says where it comes from, what it requires and how it is published', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      description: expect.stringMatching(/\w{3}/),
      homepage: expect.stringMatching(/^https:/),
      bugs: expect.stringMatching(/^https:/),
      repository: { type: 'git', directory: path },
      publishConfig: { access: 'public', provenance: true },
      engines: { node: expect.stringMatching(/^>=\d/) },
    });
    expect(manifest['keywords'].length).toBeGreaterThan(5);
  });

  test('has a README, a license and a changelog of its version', () => {
    expect(existsSync(join(folder, 'README.md'))).toBe(true);
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(workspace, 'LICENSE'), 'utf8'));
    expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').split('\n')[0]).toContain(`## ${manifest['version']}`);
  });

  test('is built before it is packed', () => {
    expect(manifest['scripts']).toMatchObject({
      prepack: 'node ../../tools/bundle/pack.ts before',
      postpack: 'node ../../tools/bundle/pack.ts after',
    });
    expect(manifest['files']).toEqual(['dist', 'CHANGELOG.md']);
  });

  test('depends on the other packages by a range of their version', () => {
    expect(versions.size).toBe(1);
    const own = Object.entries(manifest['dependencies'] ?? {}).filter(([name]) => name.startsWith('@polyface/'));
    expect(own.filter(([, range]) => range !== `^${manifest['version']}`)).toEqual([]);
  });

  test('is published without the condition of the workspace and without wildcards', () => {
    const { typesVersions: _, ...others } = published;
    expect(JSON.stringify(others)).not.toMatch(/@polyface\/source|\*|\/src\//);
    expect(Object.keys(published.exports).length).toBeGreaterThan(1);
  });

  test('has the declarations of each path for resolutions that do not read exports', () => {
    const typed = Object.entries(published.exports).flatMap(([name, target]) =>
      typeof target === 'string' ? [] : [[name === '.' ? 'index' : name.slice(2), [target['types']]]],
    );
    expect(published['typesVersions']).toEqual({ '*': Object.fromEntries(typed) });
  });

  test('has one source file and one file of its own for each path', () => {
    const entries = entriesOf(folder, manifest);
    const missing = entries.filter(({ source }) => !existsSync(join(folder, source)));
    expect(missing).toEqual([]);
    expect(new Set(entries.map(({ file }) => file)).size).toBe(entries.length);
    const exported = Object.values(published.exports).flatMap((target) => (typeof target === 'string' ? [] : [target]));
    expect(exported.map(({ types, default: file }) => ({ types, file }))).toEqual(
      exported.map((target) => {
        const entry = entries.find(({ file }) => file === target['default']);
        return { types: entry?.source.replace('./src/', './dist/types/').replace(/\.ts$/, '.d.ts'), file: entry?.file };
      }),
    );
  });
});
