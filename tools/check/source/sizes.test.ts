import { expect, test } from 'vitest';
import { checkSizes } from './sizes.ts';

function problemsOf(path: string, text: string) {
  return checkSizes([{ path, text }]).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

const lines = (count: number) => 'a;\n'.repeat(count);

test('a long CSS or Astro file is reported', () => {
  expect(problemsOf('a.css', lines(250))).toEqual([]);
  expect(problemsOf('a.css', lines(251))).toEqual(['a.css:251: The file has 251 lines; the maximum is 250. Split it.']);
  expect(problemsOf('a.gen.css', lines(251))).toEqual([]);
});

test('a long function in a test is reported, except a describe callback', () => {
  const body = (count: number) => `{\n${lines(count)}}`;
  const message = 'The function has 61 lines; the maximum is 60. Split it.';
  expect(problemsOf('a.test.ts', `\ntest('a', () => ${body(59)});`)).toEqual([`a.test.ts:2: ${message}`]);
  expect(problemsOf('a.test.ts', `test('a', () => ${body(58)});`)).toEqual([]);
  expect(problemsOf('a.test.ts', `describe('a', () => ${body(59)});`)).toEqual([]);
  expect(problemsOf('a.test.ts', `describe.each([1])('a', () => ${body(59)});`)).toEqual([]);
});
