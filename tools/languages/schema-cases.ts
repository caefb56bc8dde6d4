import type { Schema } from '@polyface/runtime';
import { validate } from '@polyface/runtime/server';

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 1, exclusiveMaximum: true, maximum: 10, multipleOf: 2 };
const properties = { a: text, b: text, c: count, 'd/e~': { type: 'boolean' }, from: text, to: text } as const;

/** Schemas with every keyword that the runtimes know, and values that violate them. */
const cases: readonly (readonly [schema: Schema, ...values: readonly unknown[]])[] = [
  [
    { type: 'object', properties, rules: [{ exactlyOneOf: ['a', 'b', 'd/e~'] }] },
    {},
    { a: '' },
    { a: '', b: '', 'd/e~': true },
  ],
  [{ type: 'object', properties, rules: [{ atLeastOneOf: ['d/e~', 'b'] }] }, {}, { b: '' }],
  [{ type: 'object', properties, rules: [{ allOrNoneOf: ['a', 'b', 'c'] }] }, {}, { b: '' }, { a: '', b: '', c: 2 }],
  [
    { type: 'object', properties, rules: [{ required: ['a', 'b'], when: { c: [2, 4], 'd/e~': [true] } }] },
    {},
    { c: 2, 'd/e~': true },
    { c: 4, 'd/e~': true, a: '' },
    { c: 6, 'd/e~': true },
    { c: 2, 'd/e~': false },
  ],
  [
    { type: 'object', properties, rules: [{ ordered: ['from', 'to'] }, { ordered: ['c', 'n', 'm'] }] },
    { from: '2026-02-01', to: '2026-01-31' },
    { from: 'a', to: 'a' },
    { c: 4, n: 2.5, m: 2 },
    { from: '😀', to: '￿' },
  ],
  [
    { type: 'object', properties, additionalProperties: false, minProperties: 2, maxProperties: 3 },
    { A: 1 },
    { c: 12, C_: 1, x: 0, y: 0 },
  ],
  [
    { type: 'array', items: text, list: 'comma', uniqueItems: true, minItems: 2, maxItems: 3 },
    ['a,b'],
    ['x', 'x'],
    ['1', '2', '3', '4'],
  ],
  [
    { type: 'string', format: 'byte', maxBytes: 3 },
    'AAAA',
    'AAAAAAAA',
    'AAA',
    'AAAAAA==',
    'data:image/png;base64,AAAA',
    'AA\nA',
  ],
  [{ type: 'string', maxBytes: 5 }, '人', '人人', 'abcdef', 'ábcd'],
  [{ type: 'string', minLength: 2, maxLength: 3, pattern: '^[a-z]+$' }, '😀', 'ABCD', 'A1', 'ab'],
  [{ type: 'integer', enum: [1, 2] }, 1, 3, true, '1', 2.5],
  [{ anyOf: [text, count] }, 1, 'x', [], null],
  [{ not: text }, 'x', 1],
  [{ ...count, nullable: true }, null, 0, 10, 3, '2'],
  [
    { type: 'object', additionalProperties: count },
    { x: 3, ['long'.repeat(60)]: 'x' },
  ],
];

/** What `validate` reports of each value, as lines of JSON. */
export function schemaCases(): string[] {
  return cases.flatMap(([schema, ...values]) =>
    values.map((value) => {
      const expected = validate(value, schema).map(({ path, rule, message }) => [path, rule, message]);
      return JSON.stringify({ kind: 'schema', schema, value, expected });
    }),
  );
}
