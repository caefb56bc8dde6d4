import { expect, test } from 'vitest';
import { comment, textComment } from './comment.ts';

test.each([
  { given: comment(undefined), want: '' },
  { given: comment(' '), want: '' },
  { given: comment('short'), want: '/** short */' },
  { given: comment('short', ['@default 1']), want: '/**\n * short\n *\n * @default 1\n */' },
  { given: comment(undefined, ['@default 1']), want: '/** @default 1 */' },
  { given: comment('a */ b'), want: '/** a *\\/ b */' },
  { given: textComment({ en: 'English', zh: '中文' }), want: '/**\n * English\n *\n * 中文\n */' },
  {
    given: comment(`- ${'word '.repeat(21)}end`),
    want: `/**\n * - ${'word '.repeat(18)}word\n *   word word end\n */`,
  },
])('a comment is $want', ({ given, want }) => {
  expect(given).toBe(want);
});

test('a long Chinese text is broken behind its punctuation, and an address nowhere', () => {
  const lines = comment(
    `${'人脸核身'.repeat(11)},${'人脸核身'.repeat(3)}(https://example.com/a:b,c),${'人脸核身'.repeat(11)}。好`,
  ).split('\n');
  expect(lines.slice(1, -1)).toEqual([
    ` * ${'人脸核身'.repeat(11)},`,
    ` * ${'人脸核身'.repeat(3)}(https://example.com/a:b,c),`,
    ` * ${'人脸核身'.repeat(11)}。好`,
  ]);
});
