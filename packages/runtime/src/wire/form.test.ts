import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPairs, parsePairs } from './form.ts';

describe('parsePairs', () => {
  it.each([
    ['', []],
    [
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'b=2&a=1&b=3',
      [
        ['b', '2'],
        ['a', '1'],
        ['b', '3'],
      ],
    ],
    ['a+b=c+d%20e%2Bf', [['a b', 'c d e+f']]],
    ['a', [['a', '']]],
    ['a=', [['a', '']]],
    ['a=b=c', [['a', 'b=c']]],
    ['&&a=1&', [['a', '1']]],
    ['=1', [['', '1']]],
    ['a=%zz%E9', [['a', '%zz\ufffd']]],
  ])('parses %j', (input, expected) => expect(parsePairs(input)).toEqual(expected));
});

describe('formatPairs', () => {
  it('encodes spaces as %20 and keeps empty values', () => {
    expect(
      formatPairs([
        ['a b', 'c d'],
        ['empty', ''],
      ]),
    ).toBe('a%20b=c%20d&empty=');
  });

  it('is the inverse of parsePairs', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(texts, texts)),
        (pairs) => void expect(parsePairs(formatPairs(pairs))).toEqual(pairs),
      ),
    );
  });
});
