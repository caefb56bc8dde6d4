import { anything, assert, property } from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { isEqual } from './members.ts';

const data = anything({ withBigInt: true, withNullPrototype: false, maxDepth: 2, maxKeys: 2 });

test('values of specs are equal as for Node', () => {
  const isAsForNode = property(data, data, (one, other) => {
    expect(isEqual(one, other)).toBe(isDeepStrictEqual(one, other));
    expect(isEqual({ a: [one], b: other }, { b: structuredClone(other), a: [structuredClone(one)] })).toBe(true);
  });
  assert(isAsForNode, { numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 1000) });
});

test.each([
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [1, '1'],
  [{ a: null }, { a: {} }],
])('%j and %j differ', (one, other) => {
  expect(isEqual(one, other)).toBe(false);
  expect(isEqual(other, one)).toBe(false);
});
