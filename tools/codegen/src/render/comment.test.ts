import { expect, test } from 'vitest';
import { comment, textComment } from './comment.ts';

test.each([
  { actual: comment(undefined), expected: '' },
  { actual: comment(' '), expected: '' },
  { actual: comment('short'), expected: '/** short */' },
  { actual: comment('short', ['@default 1']), expected: '/**\n * short\n *\n * @default 1\n */' },
  { actual: comment(undefined, ['@default 1']), expected: '/** @default 1 */' },
  { actual: comment('a */ b'), expected: '/** a *\\/ b */' },
  { actual: textComment({ en: 'English', zh: '中文' }), expected: '/**\n * English\n *\n * 中文\n */' },
  {
    actual: comment(`- ${'word '.repeat(21)}end`),
    expected: `/**\n * - ${'word '.repeat(18)}word\n *   word word end\n */`,
  },
  {
    actual: textComment({
      en: 'Values:\n- LOCAL: local.\n- BUSINESS: a library.\n\nEnd.',
      zh: '取值：\n- LOCAL：本地。',
    }),
    expected:
      '/**\n * Values:\n * - LOCAL: local.\n * - BUSINESS: a library.\n *\n * End.\n *\n * 取值：\n * - LOCAL：本地。\n */',
  },
])('a comment is $expected', ({ actual, expected }) => {
  expect(actual).toBe(expected);
});

test('a long Chinese text breaks after punctuation, and a URL does not break', () => {
  const lines = comment(
    `${'人脸核身'.repeat(11)},${'人脸核身'.repeat(3)}(https://example.com/a:b,c),${'人脸核身'.repeat(11)}。好`,
  ).split('\n');
  expect(lines.slice(1, -1)).toEqual([
    ` * ${'人脸核身'.repeat(11)},`,
    ` * ${'人脸核身'.repeat(3)}(https://example.com/a:b,c),`,
    ` * ${'人脸核身'.repeat(11)}。好`,
  ]);
});

test.each(['- ', '1. ', '# ', '@type '])('a wrapped line does not start with "%s"', (markup) => {
  const words = 'word '.repeat(20);
  const lines = comment(`${words}${markup}${words}end`).split('\n');
  expect(lines.filter((line) => line.startsWith(` * ${markup.trim()}`))).toEqual([]);
  expect(lines.length).toBeGreaterThan(3);
});
