import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  double,
  integer,
  letrec,
  oneof,
  string,
} from 'fast-check';
import { expect, test } from 'vitest';
import { formatText } from '../format.ts';
import { formatJson } from './format-json.ts';

const text = oneof(
  string({ unit: constantFrom('a', 'Z', ' ', '"', '\\', '\n', 'é', '中', '，', '“'), maxLength: 70 }),
  string({ unit: constantFrom('word ', '人脸', '1'), minLength: 25, maxLength: 40 }),
);
const { value } = letrec((tie) => ({
  value: oneof(
    { maxDepth: 4 },
    text,
    constantFrom<unknown>(null, true, false, 0, -1.5, 1234567, undefined),
    array(oneof(integer(), double({ min: -1000, max: 1000, noNaN: true })), { maxLength: 40 }),
    array(tie('value'), { maxLength: 4 }),
    array(dictionary(text, integer(), { minKeys: 1, maxKeys: 3, noNullPrototype: true }), { maxLength: 3 }),
    dictionary(text, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

test('JSON is printed as oxfmt formats it', async () => {
  const printsLikeOxfmt = asyncProperty(value, async (one) => {
    const printed = formatJson({ one });
    if (printed !== undefined) expect(printed).toBe(await formatText('x.json', JSON.stringify({ one })));
  });
  await assert(printsLikeOxfmt, { numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 300) });
});

test('a line ends where oxfmt ends it', async () => {
  for (let length = 40; length < 120; length++) {
    const [latin, chinese, numbers] = [
      'x'.repeat(length),
      '脸'.repeat(length / 2),
      Array<number>(Math.floor(length / 2)).fill(7),
    ];
    const values = [
      latin,
      chinese,
      `"${latin}`,
      [latin],
      [latin, 1],
      { latin },
      { chinese, latin: 1 },
      numbers,
      [-1.25, ...numbers],
    ];
    for (const one of [...values, values.slice(0, 2), [numbers, numbers], [{ a: latin }, { a: 1 }]]) {
      expect(formatJson({ one, two: [one] })).toBe(await formatText('x.json', JSON.stringify({ one, two: [one] })));
    }
  }
});

test('an integer beyond the range of a number has all its digits', () => {
  expect(formatJson({ id: 9007199254740993n })).toBe('{ "id": 9007199254740993 }\n');
});

test.each([
  ['a number with an exponent', 1e21],
  ['an emoji', '😀'],
  ['a Korean text', '한국어'],
])('%s is left to oxfmt', (_, one) => {
  expect(formatJson({ one })).toBeUndefined();
});
