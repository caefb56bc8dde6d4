import { expect, test } from 'vitest';
import type { Rule } from './rule.ts';
import type { Schema } from './schema.ts';
import { validate } from './validate.ts';

function issuesOf(value: object, ...rules: Rule[]): string[] {
  return validate(value, { type: 'object', rules }).map(({ path, rule, message }) => `${path} (${rule}) ${message}`);
}

const url: Rule = { exactlyOneOf: ['Url', 'Image'] };

test.each<{ value: object; rule: Rule; expected: string[] }>([
  { value: { Url: 'u' }, rule: url, expected: [] },
  { value: { Url: 'u', Image: undefined }, rule: url, expected: [] },
  { value: {}, rule: url, expected: ['/Url (required) is required: exactly one of Url, Image'] },
  {
    value: { Url: 'u', Image: 'i' },
    rule: url,
    expected: ['/Image (union) must be absent when Url is given: exactly one of Url, Image is allowed'],
  },
  {
    value: {},
    rule: { atLeastOneOf: ['A', 'B'] },
    expected: ['/A (required) is required: at least one of A, B'],
  },
  { value: { A: 1, B: 2 }, rule: { atLeastOneOf: ['A', 'B'] }, expected: [] },
  { value: { B: 1 }, rule: { allOrNoneOf: ['A', 'B'] }, expected: ['/A (required) is required when B is given'] },
  { value: {}, rule: { allOrNoneOf: ['A', 'B'] }, expected: [] },
  {
    value: { Mode: 'x' },
    rule: { required: ['Name'], when: { Mode: ['x', 'y'] } },
    expected: ['/Name (required) is required when Mode is x'],
  },
  { value: { Mode: 'z' }, rule: { required: ['Name'], when: { Mode: ['x', 'y'] } }, expected: [] },
  { value: { A: 2, B: 1n }, rule: { ordered: ['A', 'B'] }, expected: ['/B (range) must not be less than A'] },
  { value: { A: '2030-01-02', B: '2030-01-02' }, rule: { ordered: ['A', 'B'] }, expected: [] },
  { value: { A: 1, C: 0 }, rule: { ordered: ['A', 'B', 'C'] }, expected: ['/C (range) must not be less than A'] },
])('a rule between members: $value, $rule', ({ value, rule, expected }) => {
  expect(issuesOf(value, rule)).toEqual(expected);
});

test('several rules of one object are all checked', () => {
  expect(issuesOf({}, url, { atLeastOneOf: ['A', 'B'] })).toHaveLength(2);
});

test('an item with a comma is refused in a list that is sent as one text', () => {
  const list: Schema = { type: 'array', items: { type: 'string' }, list: 'comma' };
  expect(validate(['a', 'b,c'], list)).toEqual([
    { path: '/1', rule: 'pattern', message: expect.stringContaining('must not contain a comma') },
  ]);
  expect(validate(['a', 'b,c'], { ...list, list: 'repeat' })).toEqual([]);
});
