import { describe, expect, test } from 'vitest';
import { parseJson, stringifyJson } from './json.ts';

describe('parseJson', () => {
  test.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['1234567890123456', 1234567890123456],
    ['12345678901234567.5', 12345678901234568],
    ['1e30', 1e30],
    ['"9007199254740993"', '9007199254740993'],
    ['[1,{"a":9007199254740993,"b":"9007199254740993\\""}]', [1, { a: 9007199254740993n, b: '9007199254740993"' }]],
    ['{"a\\\\":9007199254740993,"b":"x\\\\"}', { 'a\\': 9007199254740993n, b: 'x\\' }],
    ['{"a": 9007199254740993 , "b":[\n-9007199254740993]}', { a: 9007199254740993n, b: [-9007199254740993n] }],
    ['{"a":"11204416541220243X","b":"x, 9007199254740993"}', { a: '11204416541220243X', b: 'x, 9007199254740993' }],
    ['{"__proto__":1}', JSON.parse('{"__proto__":1}')],
  ])('parses %s without losing digits', (text, expected) => {
    expect(parseJson(text)).toEqual(expected);
  });

  test('finds a long integer wherever it is', () => {
    for (let spaces = 0; spaces < 40; spaces++) {
      expect(parseJson(`${' '.repeat(spaces)}9007199254740993`)).toBe(9007199254740993n);
      expect(parseJson(`[1${','.padEnd(spaces + 1)}9007199254740993,1]`)).toEqual([1, 9007199254740993n, 1]);
    }
  });

  test('parses an integer of more than 40 digits as a number', () => {
    expect(parseJson('9'.repeat(41))).toBe(1e41);
  });

  test.each(['', '{', '01', '[1,]', '9007199254740993x'])('throws a SyntaxError for %j', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

describe('stringifyJson', () => {
  test('formats a bigint as a number', () => {
    expect(stringifyJson({ a: 9007199254740993n, b: ['9007199254740993', -1n] })).toBe(
      '{"a":9007199254740993,"b":["9007199254740993",-1]}',
    );
  });
});
