import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspace } from '../../../tools/workspace/copy.ts';
import { compiler, writeTypeCheck } from '../../../tools/workspace/type-check.ts';
import { guidesIn, type Block, type Guide } from './guides.ts';

const folder = join(workspace, 'packages/docs/test/guides-run');
const english = guidesIn('en');
const chinese = guidesIn('zh-cn');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'vendors.mjs'), vendors);
  for (const { file, code } of english.flatMap(titled)) writeFileSync(join(folder, file), code);
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

/** The programs of a guide that have a name: other blocks import them. */
function titled({ blocks }: Guide): { file: string; code: string }[] {
  return blocks.flatMap(({ language, meta, code }) => {
    const file = /^title="([\w-]+\.ts)"$/.exec(meta)?.[1];
    return language === 'ts' && file !== undefined ? [{ file, code }] : [];
  });
}

/** What is run, and what the guide says comes out. */
const runs = english.flatMap(({ name, blocks }) =>
  blocks.flatMap((block, index) =>
    block.language === 'ts' && block.meta === 'run'
      ? [{ name: `${name} ${index}`, code: block.code, output: blocks[index + 1] }]
      : [],
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
    const names = files.map(({ file }) => file);
    writeTypeCheck(folder, '../../../../tsconfig.base.json', names, { jsx: 'react-jsx' });
    expect(files.length).toBeGreaterThan(10);
    expect(await node(join(workspace, compiler), '-p', '.')).toEqual({ code: 0, output: '' });
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

test('every guide has headings, says what one can do after it, and ends with where to go next', () => {
  const ends = { en: /^## Next\n\n(.+\n?)+$/m, 'zh-cn': /^## 下一步\n\n(.+\n?)+$/m };
  const begins = { en: /^After this page .*$/m, 'zh-cn': /^读完本页，.*$/m };
  for (const locale of ['en', 'zh-cn'] as const) {
    for (const { name, text } of guidesIn(locale)) {
      const [, ...sections] = text.split(/^## /m);
      expect(sections.length, name).toBeGreaterThan(2);
      expect(text.split('---\n')[2], name).toMatch(begins[locale]);
      expect(`## ${sections.at(-1)}`, name).toMatch(ends[locale]);
      expect(sections.at(-1), name).toMatch(/\]\(\.\.\//);
      expect(text, name).not.toMatch(/\]\(\//);
    }
  }
});
