import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspace } from '../../../tools/workspace/copy.ts';
import { guidesIn, type Block } from './guides.ts';

const folder = join(workspace, 'packages/docs/test/guides-run');
const english = guidesIn('en');
const chinese = guidesIn('zh-cn');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'vendors.mjs'), vendors);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The vendors' place taken by mocks, for code that is handed no `fetch`. */
const vendors = `
  import { services } from '@polyface/mocks/services';
  const mocks = Object.values(services).map((mock) => mock());
  globalThis.fetch = (url, init) => mocks.find((mock) => mock.isVendorHost(new URL(url).host)).fetch(url, init);
`;

function node(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

/** What is run, and what the guide says comes out. */
const runs = english.flatMap(({ name, blocks }) =>
  blocks.flatMap((block, index) =>
    block.meta === 'run' ? [{ name: `${name} ${index}`, code: block.code, output: blocks[index + 1] }] : [],
  ),
);

describe('the code of the guides', { timeout: 120_000 }, () => {
  test.concurrent.each(runs)('$name prints what the guide says', async ({ name, code, output }) => {
    const file = join(folder, `${name.replace(' ', '-')}.ts`);
    writeFileSync(file, code);
    const ended = await node('--conditions=@polyface/source', '--import', './vendors.mjs', file);
    expect(output).toMatchObject({ language: 'text', meta: 'output' });
    expect(ended).toEqual({ code: 0, output: output!.code });
  });

  test('compiles', async () => {
    const files = english.flatMap(({ name, blocks }) =>
      blocks
        .filter(({ language }) => language === 'ts' || language === 'tsx')
        .map(({ language, code }, index) => ({ file: `compiled-${name}-${index}.${language}`, code })),
    );
    for (const { file, code } of files) writeFileSync(join(folder, file), `${code}\nexport {};\n`);
    const compilerOptions = {
      noEmit: true,
      composite: false,
      declaration: false,
      declarationMap: false,
      isolatedDeclarations: false,
      allowImportingTsExtensions: true,
      rewriteRelativeImportExtensions: false,
      jsx: 'react-jsx',
    };
    const settings = {
      extends: '../../../../tsconfig.base.json',
      compilerOptions,
      files: files.map(({ file }) => file),
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const tsc = join(workspace, 'node_modules/typescript7/bin/tsc');
    expect(files.length).toBeGreaterThan(10);
    expect(await node(tsc, '-p', '.')).toEqual({ code: 0, output: '' });
  });

  test('is the same in both languages', () => {
    const told = (blocks: readonly Block[]) => blocks.map(({ language, meta, code }) => `${language} ${meta}\n${code}`);
    expect(chinese.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
    for (const [index, { name, blocks }] of english.entries()) {
      expect(told(chinese[index]!.blocks), name).toEqual(told(blocks));
    }
  });

  test('names no command that is not a script of the workspace', () => {
    const { scripts } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const told = english.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!));
    expect(told.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('every guide has headings, says what one can do after it, and leads on', () => {
  for (const { name, text } of english) {
    expect(text.match(/^## /gm)?.length, name).toBeGreaterThan(2);
    expect(text, name).toMatch(/After this page/);
    expect(text, name).not.toMatch(/\]\(\//);
  }
  for (const { name, text } of chinese) expect(text, name).toMatch(/读完本页/);
});
