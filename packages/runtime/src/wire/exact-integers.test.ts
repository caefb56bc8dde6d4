import { describe, expect, test } from 'vitest';
import { parseExactIntegers, stringifyExactIntegers } from './exact-integers.ts';
import { parseJson, stringifyJson } from './json.ts';

const texts = [
  '{"a":9007199254740993,"b":[-9007199254740993,1],"c":"9007199254740993"}',
  '{"9007199254740993":"a \\"9007199254740993\\" \\\\","d":12345678901234567.5,"e":1e30,"f":0.12345678901234567}',
  '[9007199254740991,9007199254740992]',
  '"9007199254740993"',
  '9007199254740993',
];

describe('JSON on an engine without JSON.rawJSON', () => {
  test.each(texts)('is parsed as on the others: %s', (text) => {
    expect(parseExactIntegers(text)).toEqual(parseJson(text));
  });

  test.each(texts)('is written as on the others: %s', (text) => {
    const value = parseJson(text);
    expect(stringifyExactIntegers(value)).toBe(stringifyJson(value));
  });

  test('is parsed whatever the number of escapes in a text', () => {
    const text = `{"a":9007199254740993,"b":"${'\\n'.repeat(10_000_000)}"}`;
    expect(parseExactIntegers(text)).toMatchObject({ a: 9_007_199_254_740_993n });
  });

  test('throws a SyntaxError for a text that is not JSON', () => {
    expect(() => parseExactIntegers('{"a":9007199254740993')).toThrow(SyntaxError);
    expect(() => parseExactIntegers('"9007199254740993')).toThrow(SyntaxError);
  });
});
