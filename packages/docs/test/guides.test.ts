import { execFile } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspace } from '../../../tools/workspace/copy.ts';
import { compiler, writeTypeCheck } from '../../../tools/workspace/type-check.ts';
import { guideNames } from '../src/navigation/guide-groups.ts';
import { guidesIn, type Block, type Guide } from './guides.ts';

const folder = join(workspace, 'packages/docs/test/guides-run');
const english = guidesIn('en');
const chinese = guidesIn('zh-cn');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of english.flatMap(titled)) writeFileSync(join(folder, file), code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What came of a program: its exit code, and what it printed. */
interface Result {
  readonly code: number;
  readonly output: string;
}

function node(...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

/** The programs of a guide that have a file name, because other blocks import them. */
function titled({ blocks }: Guide): { file: string; code: string }[] {
  return blocks.flatMap(({ language, meta, code }) => {
    const file = /^title="([\w-]+\.ts)"$/.exec(meta)?.[1];
    return language === 'ts' && file !== undefined ? [{ file, code }] : [];
  });
}

/** The programs to run, each with the output in the guide. */
const runs = english.flatMap(({ name, blocks }) =>
  blocks.flatMap((block, index) =>
    block.language === 'ts' && block.meta === 'run'
      ? [
          {
            name: `${name} ${index}`,
            code: block.code,
            output: blocks[index + 1],
          },
        ]
      : [],
  ),
);

describe('the code of the guides', { timeout: 120_000 }, () => {
  const results = new Map<string, Result>();
  beforeAll(async () => {
    const files = runs.map(({ name }) => join(folder, name.replace(' ', '-'), 'program.ts'));
    for (const [index, { code }] of runs.entries()) {
      // Each has its own copies of the files that it imports: they start servers when they are loaded.
      mkdirSync(dirname(files[index]!), { recursive: true });
      for (const other of english.flatMap(titled)) writeFileSync(join(dirname(files[index]!), other.file), other.code);
      writeFileSync(files[index]!, code);
    }
    const { code, output } = await node('--conditions=@polyface/source', join(folder, '../run-programs.mjs'), ...files);
    expect(code, output).toBe(0);
    for (const [index, result] of (JSON.parse(output) as Result[]).entries()) results.set(runs[index]!.name, result);
  });

  test.each(runs)('$name prints the output in the guide', ({ name, output }) => {
    expect(output).toMatchObject({ language: 'text', meta: 'output' });
    expect(results.get(name)).toEqual({ code: 0, output: output!.code });
  });

  test('compiles', async () => {
    const files = english.flatMap(({ name, blocks }) =>
      blocks
        .filter(({ language }) => language === 'ts' || language === 'tsx')
        .map(({ language, code }, index) => ({
          file: `compiled-${name}-${index}.${language}`,
          code,
        })),
    );
    for (const { file, code } of files) writeFileSync(join(folder, file), `${code}\nexport {};\n`);
    const names = files.map(({ file }) => file);
    writeTypeCheck(folder, '../../../../tsconfig.base.json', names, {
      jsx: 'react-jsx',
    });
    expect(files.length).toBeGreaterThan(10);
    expect(await node(join(workspace, compiler), '-p', '.')).toEqual({
      code: 0,
      output: '',
    });
  });

  test('is the same in both languages', () => {
    const format = (blocks: readonly Block[]) =>
      blocks.map(({ language, meta, code }) => `${language} ${meta}\n${code}`);
    expect(chinese.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
    for (const [index, { name, blocks }] of english.entries()) {
      expect(format(chinese[index]!.blocks), name).toEqual(format(blocks));
    }
  });

  test('uses only commands that are scripts of the workspace', () => {
    const { scripts } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const names = english.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!));
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('every guide is in the sidebar once', () => {
  expect([...guideNames].sort()).toEqual(english.map(({ name }) => name));
});

test('the files that the architecture guide names exist', () => {
  for (const guides of [english, chinese]) {
    const { text } = guides.find(({ name }) => name === 'architecture')!;
    const files = [...text.matchAll(/`((?:runtime|mocks)\/src\/[^`]+)`/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(10);
    const packages = join(workspace, 'packages');
    expect(files.filter((file) => globSync(file, { cwd: packages }).length === 0)).toEqual([]);
  }
});

test('every guide says first what the reader will do, has headings and ends with the next steps', () => {
  const endings = {
    en: /^## Next\n\n(.+\n?)+$/m,
    'zh-cn': /^## 下一步\n\n(.+\n?)+$/m,
  };
  const openings = {
    en: /^In this guide you will .*$/m,
    'zh-cn': /^本指南.*$/m,
  };
  for (const locale of ['en', 'zh-cn'] as const) {
    for (const { name, text } of guidesIn(locale)) {
      const [, ...sections] = text.split(/^## /m);
      expect(sections.length, name).toBeGreaterThan(2);
      expect(text.split('---\n')[2], name).toMatch(openings[locale]);
      expect(`## ${sections.at(-1)}`, name).toMatch(endings[locale]);
      expect(sections.at(-1), name).toMatch(/\]\(\.\.\//);
      expect(text, name).not.toMatch(/\]\(\//);
    }
  }
});
