import { describe, expect, test } from 'vitest';
import type { Field, Shape } from '../data/types.ts';
import { limitsText } from './limits.ts';
import { rowsOf, typeText } from './rows.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'string', required: false, ...more });
const tag = (value: string) => ({ field: 'Kind', value });
const kind = (value: string) => field('Kind', { required: true, enum: [value] });

const union: Shape = {
  fields: [],
  variants: [
    {
      name: 'Cash',
      tag: tag('cash'),
      fields: [kind('cash'), field('Coins', { required: true }), field('Note'), field('More')],
    },
    {
      name: 'Card',
      tag: tag('card'),
      fields: [kind('card'), field('Number', { required: true }), field('Note', { required: true }), field('More')],
    },
    { name: 'Debt', tag: tag('debt'), fields: [kind('debt'), field('Note'), field('More')] },
  ],
};

describe('a union is one table', () => {
  const rows = rowsOf(union);

  test('required fields of all variants come first, then those of each variant, then the optional ones of all', () => {
    expect(rows.map(({ path, variant }) => [path, variant?.name])).toEqual([
      ['Kind', undefined],
      ['Coins', 'Cash'],
      ['Note', 'Cash'],
      ['Number', 'Card'],
      ['Note', 'Card'],
      ['Note', 'Debt'],
      ['More', undefined],
    ]);
  });

  test('the discriminator is required and lists all of its values', () => {
    expect(rows[0]!.field).toMatchObject({ required: true, enum: ['cash', 'card', 'debt'] });
  });

  test('a field that some variants require has a row in each, and is described in the first', () => {
    const notes = rows.filter(({ path }) => path === 'Note');
    expect(notes.map(({ field: { required }, isRepeated }) => [required, isRepeated])).toEqual([
      [false, undefined],
      [true, true],
      [false, true],
    ]);
  });

  test('without a discriminator too, and nested fields belong to the variant of their parent', () => {
    const inner = field('o', { type: 'object', shape: { fields: [field('deep')] } });
    const shape: Shape = {
      fields: [],
      variants: [
        { name: 'A', fields: [field('x'), field('all', { required: true })] },
        { name: 'B', fields: [inner, field('all', { required: true })] },
      ],
    };
    expect(rowsOf(shape).map(({ path, variant }) => [path, variant?.name])).toEqual([
      ['all', undefined],
      ['x', 'A'],
      ['o', 'B'],
      ['o.deep', 'B'],
    ]);
  });
});

test('nested fields follow their parent, with their full path', () => {
  const inner = field('', {
    type: 'object',
    shape: { fields: [field('id'), field('deep', { type: 'object', shape: { fields: [field('x')] } })] },
  });
  const rows = rowsOf({ fields: [field('list', { type: 'array', items: inner }), field('last')] });
  expect(rows.map(({ path, depth }) => [path, depth])).toEqual([
    ['list', 0],
    ['list[].id', 1],
    ['list[].deep', 1],
    ['list[].deep.x', 2],
    ['last', 0],
  ]);
});

test.each([
  [field('a', { format: 'byte' }), 'string (Base64)', 'string (Base64)'],
  [field('a', { format: 'binary' }), 'string (file)', 'string (文件)'],
  [
    field('a', { type: 'array', items: field('', { type: 'integer', format: 'int64' }) }),
    'array of integer (int64)',
    'integer (int64) 数组',
  ],
  [
    field('a', { type: 'any', anyOf: [field(''), field('', { type: 'boolean' })] }),
    'string or boolean',
    'string 或 boolean',
  ],
])('the type of a field in both languages: %#', (input, en, zh) => {
  expect(typeText(input, 'en')).toBe(en);
  expect(typeText(input, 'zh-cn')).toBe(zh);
});

test.each([
  [{ minLength: 1, maxLength: 32 }, ['1–32 characters'], ['1–32 个字符']],
  [{ minLength: 1 }, ['≥ 1 character'], ['≥ 1 个字符']],
  [{ maxItems: 50 }, ['≤ 50 items'], ['≤ 50 项']],
  [{ minimum: 5, maximum: 5 }, ['5'], ['5']],
  [{ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, ['≥ 0'], ['≥ 0']],
  [{ pattern: '^a$' }, ['^a$'], ['^a$']],
  [{}, [], []],
])('the limits of %j', (limits, en, zh) => {
  expect(limitsText(field('a', limits), 'en')).toEqual(en);
  expect(limitsText(field('a', limits), 'zh-cn')).toEqual(zh);
});
