import { expect, test } from 'vitest';
import { workspace } from '../../workspace/copy.ts';
import { checkSizes } from './sizes.ts';
import { readOtherFiles } from './source-file.ts';

function problemsOf(path: string, text: string) {
  return checkSizes([{ path, text }]).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

const lines = (count: number) => 'a;\n'.repeat(count);

test.each(['a.css', 'a.astro', 'a.java', 'a.py', 'a.sh', 'a.mustache', '.ci/run'])('a long %s is reported', (path) => {
  expect(problemsOf(path, lines(250))).toEqual([]);
  expect(problemsOf(path, lines(251))).toEqual([`${path}:251: The file has 251 lines; the maximum is 250. Split it.`]);
});

test.each([
  ['a.gen.css', ''],
  ['a.java', '// Generated from specs by `npm run languages`. Do not edit.\n'],
  ['a.py', '# Generated from specs by `npm run languages`. Do not edit.\n'],
])('a long generated %s is not reported', (path, header) => {
  expect(problemsOf(path, header + lines(251))).toEqual([]);
});

test('the files of every language are read', () => {
  const endings = readOtherFiles(workspace).map(({ path }) => path.replace(/^.*(?=\.)/, ''));
  expect([...new Set(endings)].sort()).toEqual(['.ci/run', '.java', '.mustache', '.py']);
});

test('a long function in a test is reported, except a describe callback', () => {
  const body = (count: number) => `{\n${lines(count)}}`;
  const message = 'The function has 61 lines; the maximum is 60. Split it.';
  expect(problemsOf('a.test.ts', `\ntest('a', () => ${body(59)});`)).toEqual([`a.test.ts:2: ${message}`]);
  expect(problemsOf('a.test.ts', `test('a', () => ${body(58)});`)).toEqual([]);
  expect(problemsOf('a.test.ts', `describe('a', () => ${body(59)});`)).toEqual([]);
  expect(problemsOf('a.test.ts', `describe.each([1])('a', () => ${body(59)});`)).toEqual([]);
});
