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
    { name: 'Cash', tag: tag('cash'), fields: [kind('cash'), field('Coins', { required: true }), field('Note')] },
    {
      name: 'Card',
      tag: tag('card'),
      fields: [kind('card'), field('Number', { required: true }), field('Note', { required: true })],
    },
    { name: 'Debt', tag: tag('debt'), fields: [kind('debt'), field('Note')] },
  ],
};

describe('a union is rendered as one table', () => {
  const rows = rowsOf(union);

  test('each field appears once, in the order of the spec', () => {
    expect(rows.map(({ path }) => path)).toEqual(['Kind', 'Coins', 'Note', 'Number']);
  });

  test('the discriminator is required and lists all of its values', () => {
    expect(rows[0]!.field).toMatchObject({ required: true, enum: ['cash', 'card', 'debt'] });
  });

  test('a field that only some variants have or require states the condition', () => {
    const of = (path: string) => rows.find((row) => row.path === path)!;
    expect(of('Coins')).toMatchObject({
      field: { required: false },
      onlyWhen: { field: 'Kind', values: ['cash'] },
      requiredWhen: { field: 'Kind', values: ['cash'] },
    });
    expect(of('Note').onlyWhen).toBeUndefined();
    expect(of('Note').requiredWhen).toEqual({ field: 'Kind', values: ['card'] });
  });

  test('without a discriminator, each variant has its own rows', () => {
    const shape: Shape = {
      fields: [],
      variants: [
        { name: 'A', fields: [field('x')] },
        { name: 'B', fields: [field('x')] },
      ],
    };
    expect(rowsOf(shape).map(({ path, variant }) => [path, variant])).toEqual([
      ['x', 'A'],
      ['x', 'B'],
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
