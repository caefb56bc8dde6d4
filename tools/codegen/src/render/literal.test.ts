import { expect, test } from 'vitest';
import { Code, codeUnion, literal } from './literal.ts';

test.each([
  { value: { a: 1, 'x-y': [true, null], b: undefined }, expected: '{ a: 1, "x-y": [true, null] }' },
  { value: { big: 9007199254740993n, code: new Code('name') }, expected: '{ big: 9007199254740993n, code: name }' },
  {
    value: JSON.parse('{ "__proto__": 1, "constructor": 2 }') as unknown,
    expected: `{ ['__proto__']: 1, constructor: 2 }`,
  },
  { value: 'a "quoted" \\ text\n', expected: '"a \\"quoted\\" \\\\ text\\n"' },
])('the literal of a value is $expected', ({ value, expected }) => {
  expect(literal(value)).toBe(expected);
});

test('several codes are a union, and no codes are never', () => {
  expect(codeUnion(['a', "b'c"], 'Other')).toBe(`"a" | "b'c" | Other`);
  expect(codeUnion([])).toBe('never');
});
