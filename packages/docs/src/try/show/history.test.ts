import { expect, test } from 'vitest';
import { diffLines } from './history.ts';

test('two responses are compared line by line', () => {
  expect(diffLines(['{', 'a', 'b', '}'], ['{', 'b', 'c', '}'])).toEqual([
    [' ', '{'],
    ['-', 'a'],
    [' ', 'b'],
    ['+', 'c'],
    [' ', '}'],
  ]);
  expect(diffLines([], ['a'])).toEqual([['+', 'a']]);
  expect(diffLines(['a'], [])).toEqual([['-', 'a']]);
});
