import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { workspace } from '../workspace/copy.ts';
import { undocumentedIn } from './doc-comments.ts';
import { publicApisOf, type EntryPoint } from './public-api.ts';
import { declarationsIn, reportOf } from './report.ts';

const root = mkdtempSync(join(tmpdir(), 'polyface-api-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

/** The public API of a package of the given declaration files. Each file in the root folder is an import path. */
function apiOf(files: Readonly<Record<string, string>>) {
  const folder = join(root, `${count++}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const entries = Object.keys(files)
    .filter((name) => !name.includes('/'))
    .map((name): EntryPoint => {
      const path = name.replace('.d.ts', '');
      return {
        folder: 'packages/example',
        specifier: `example/${path}`,
        types: join(folder, name),
        isGenerated: false,
      };
    });
  return publicApisOf(entries).map((api, index) => ({ api, text: declarationsIn(reportOf(entries[index]!, api)) }));
}

describe('an API report', () => {
  test('has the exported names with their declarations, sorted, without comments, and what they refer to', () => {
    const [{ text } = { text: '' }] = apiOf({
      'index.d.ts': `
        /** A comment. */
        export { later as first, type Shape } from './src/parts.js';
        export { createClient } from 'other';
        export declare function make(shape: Shape): void;
        import type { Shape } from './src/parts.js';`,
      'src/parts.d.ts': `
        import type { Outside } from 'other';
        interface Inner { readonly outside: Outside; }
        interface Unused {}
        export interface Shape { /** Inside. */ readonly inner: Inner; }
        export declare const later: number;`,
    });
    expect(text).toBe(
      [
        "import type { Outside } from 'other';\nexport { createClient } from 'other';",
        'export interface Shape {\n    readonly inner: Inner;\n}',
        'declare const later: number;\nexport { later as first };',
        'export declare function make(shape: Shape): void;',
        '// Not exported. The declarations above refer to them.',
        'interface Inner {\n    readonly outside: Outside;\n}',
      ]
        .sort((left, right) => order(left) - order(right))
        .join('\n\n'),
    );
  });

  test('refers to another import path of the package for what that one exports', () => {
    const [, { text } = { text: '' }] = apiOf({
      'a.d.ts': 'export interface Shared {}',
      'b.d.ts': "import type { Shared } from './a.js';\nexport declare const value: Shared;",
    });
    expect(text).toBe("import type { Shared } from 'example/a';\n\nexport declare const value: Shared;");
  });
});

/** The order of the blocks of the report. */
function order(block: string): number {
  return [
    'import',
    'export interface Shape',
    'declare const later',
    'export declare function make',
    '//',
    'interface',
  ].findIndex((start) => block.startsWith(start));
}

describe('a public declaration', () => {
  const undocumented = (text: string) =>
    undocumentedIn(root, apiOf({ 'index.d.ts': text })[0]!.api).map(({ name }) => name);

  test('needs a doc comment, and so do its members', () => {
    expect(undocumented('export declare const a: number;')).toEqual(['a']);
    expect(undocumented('/** A. */\nexport declare const a: number;')).toEqual([]);
    expect(undocumented('// A.\nexport declare const a: number;')).toEqual(['a']);
    expect(undocumented('/** A. */\nexport interface A { readonly b: string;\n c(): void; }')).toEqual(['A.b', 'A.c']);
    expect(
      undocumented('/** A. */\nexport declare class A { b: string; private c; #d; protected e(): void; }'),
    ).toEqual(['A.b']);
    expect(undocumented('/** A. */\nexport declare const a: { readonly b: string; };')).toEqual(['a.b']);
  });

  test('needs one for its first overload only, and none for what distinguishes the members of a union', () => {
    expect(
      undocumented('/** A. */\nexport interface A {\n /** B. */\n b(a: string): void;\n b(a: number): void; }'),
    ).toEqual([]);
    expect(undocumented('/** A. */\nexport type A = { readonly ok: true; } | { readonly ok: false; };')).toEqual([]);
    expect(undocumented('/** A. */\nexport declare function a(options: { readonly b: string }): void;')).toEqual([]);
  });
});

test('the comment of every operation, also as a member of a client and of a mock, links to its page', () => {
  const files = globSync('packages/{clients,mocks}/src/*/index.gen.ts', { cwd: workspace });
  const constants = globSync('packages/clients/src/*/*.gen.ts', { cwd: workspace, exclude: ['**/*.types.gen.ts'] });
  let links = 0;
  for (const file of [...files, ...constants]) {
    const text = readFileSync(join(workspace, file), 'utf8');
    const operations = text.matchAll(
      /^ \*\/\nexport const \w+: Operation<|^ {3}\*\/\n {2}readonly \w+: \w*(?:Method|MockedOperation)</gm,
    );
    for (const { index } of operations) {
      expect(text.slice(text.lastIndexOf('/**', index), index), file).toMatch(/@see https:\S+\/en\/[\w-]+\/[\w-]+\/\n/);
      links++;
    }
  }
  expect(links).toBeGreaterThanOrEqual(
    3 * globSync('specs/*/*.yaml', { cwd: workspace, exclude: ['**/service.yaml', 'specs/protocols/**'] }).length,
  );
});
