import { describe, expect, test } from 'vitest';
import { firstDifference } from '@polyface/runtime/server';
import { formatDifference } from './difference.ts';

describe('firstDifference', () => {
  test.each([
    ['a\nb\nc', 'a\nb\nc', undefined],
    ['a\nbxd\nc', 'a\nbyd\nc', { line: 2, column: 2, expected: 'bxd', received: 'byd' }],
    ['a\nb', 'a', { line: 2, column: 1, expected: 'b', received: '' }],
    ['a', 'a\nb', { line: 2, column: 1, expected: '', received: 'b' }],
    ['a', 'ab', { line: 1, column: 2, expected: 'a', received: 'ab' }],
    ['', '', undefined],
  ])('compares %j and %j', (expected, received, difference) => {
    expect(firstDifference(expected, received)).toEqual(difference);
  });
});

test('a formatted difference has its mark under the first character that differs', () => {
  expect(formatDifference({ line: 4, column: 3, expected: 'abc', received: 'abd' })).toBe(
    'line 4, column 3:\n  expected  abc\n  received  abd\n              ^',
  );
});
