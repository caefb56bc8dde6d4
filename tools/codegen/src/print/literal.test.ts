import { expect, test } from 'vitest';
import { Code, codeUnion, literal } from './literal.ts';

test.each([
  { given: { a: 1, 'x-y': [true, null], b: undefined }, want: '{ a: 1, "x-y": [true, null] }' },
  { given: { big: 9007199254740993n, code: new Code('name') }, want: '{ big: 9007199254740993n, code: name }' },
  {
    given: JSON.parse('{ "__proto__": 1, "constructor": 2 }') as unknown,
    want: `{ ['__proto__']: 1, constructor: 2 }`,
  },
  { given: 'a "quoted" \\ text\n', want: '"a \\"quoted\\" \\\\ text\\n"' },
])('a value is written as $want', ({ given, want }) => {
  expect(literal(given)).toBe(want);
});

test('codes are a union, and none are never', () => {
  expect(codeUnion(['a', "b'c"], 'Other')).toBe(`"a" | "b'c" | Other`);
  expect(codeUnion([])).toBe('never');
});
