import { describe, expect, it } from 'vitest';
import type { Issue, Schema } from '@polyface/runtime';
import { validate } from '@polyface/runtime/server';
import { issueWords } from './issue-words.ts';

const text: Schema = { type: 'string' };
const variant = (name: string, mark: string): Schema => ({
  name,
  type: 'object',
  properties: { mark: { ...text, enum: [mark] }, own: text },
  required: ['mark', 'own'],
});

const withRule = (rule: NonNullable<Schema['rules']>[number]): Schema => ({ type: 'object', rules: [rule] });

/** An invalid value and a schema for every sentence of the validation. */
const invalid: [value: unknown, schema: Schema][] = [
  ['', { ...text, minLength: 2 }],
  ['abc', { ...text, maxLength: 2 }],
  ['abc', { ...text, pattern: '^\\d+$' }],
  ['abc', { ...text, enum: ['X', 'Y'] }],
  ['abc', { ...text, enum: ['X'] }],
  [1, { type: 'integer', minimum: 2 }],
  [3, { type: 'integer', maximum: 2 }],
  [2, { type: 'integer', minimum: 2, exclusiveMinimum: true }],
  [2, { type: 'integer', maximum: 2, exclusiveMaximum: true }],
  [3, { type: 'integer', multipleOf: 2 }],
  [[], { type: 'array', minItems: 1 }],
  [[1, 2], { type: 'array', maxItems: 1 }],
  [[1, 1], { type: 'array', uniqueItems: true }],
  [{}, { type: 'object', minProperties: 1 }],
  [
    { A: 1, B: 2 },
    { type: 'object', maxProperties: 1 },
  ],
  [{}, { type: 'object', properties: { A: text }, required: ['A'] }],
  [{ a: '' }, { type: 'object', properties: { A: text }, additionalProperties: false }],
  [{ Z: '' }, { type: 'object', properties: { A: text }, additionalProperties: false }],
  [7, text],
  [null, text],
  ['X', { not: text }],
  [{ mark: 'X' }, { oneOf: [variant('F1', 'X'), variant('F2', 'Y')] }],
  [{}, { oneOf: [variant('F1', 'X'), variant('F2', 'Y')] }],
  [{ mark: 'Z' }, { oneOf: [variant('F1', 'X'), variant('F2', 'Y')] }],
  [7, { oneOf: [text, { type: 'boolean' }] }],
  ['X', { oneOf: [text, text] }],
  ['data:image/png;base64,AAAA', { ...text, format: 'byte' }],
  ['AAAA', { ...text, format: 'byte', maxBytes: 1 }],
  [['a,b'], { type: 'array', items: text, list: 'comma' }],
  [{}, withRule({ exactlyOneOf: ['a', 'b'] })],
  [{ a: 1, b: 2 }, withRule({ exactlyOneOf: ['a', 'b'] })],
  [{}, withRule({ atLeastOneOf: ['a', 'b'] })],
  [{ a: 1 }, withRule({ allOrNoneOf: ['a', 'b'] })],
  [{ a: 1 }, withRule({ when: { a: [1] }, required: ['b'] })],
  [{ a: 2, b: 1 }, withRule({ ordered: ['a', 'b'] })],
];

function expectChinese(issue: Issue): void {
  const sentence = issueWords(issue, 'zh-cn');
  expect(sentence).toMatch(/[\u4e00-\u9fff]/);
  expect(sentence).not.toMatch(
    /\b(must|is|and|be|not|one of|required|when|fits|known|characters?|items?|members?|bytes|least|most|given|absent|with|without|comma|less|cannot|levels)\b/,
  );
  expect(issueWords(issue, 'en')).toBe(issue.message);
}

describe('the message of an issue', () => {
  it.each(invalid)('%j against %j is in Chinese, without an English word', (value, schema) => {
    const issues = validate(value, schema);
    expect(issues).not.toEqual([]);
    for (const issue of issues) expectChinese(issue);
  });

  it.each([
    'must not contain itself',
    'must have at most 100 levels',
    'cannot be read: reading one of its members throws an error',
    'must be an integer between -9007199254740991 and 9007199254740991',
    'must contain only visible ASCII characters, spaces and tabs: it is sent in a header',
    'must not be empty, . or ..: it is a path segment',
  ])('"%s" is in Chinese', (message) => {
    expectChinese({ path: '/a', rule: 'type', message });
  });
});
