import { describe, expect, test } from 'vitest';
import { IssueCollector } from './issue.ts';
import { allSchemaFeatures } from './all-features.ts';
import { compileRead } from './read.ts';
import type { Schema } from './schema.ts';

/** Reads a value given as JSON data; returns the converted value and the issues as `path message`. */
function read(value: unknown, schema: Schema) {
  const found = new IssueCollector();
  const data = compileRead(schema, allSchemaFeatures)(value, found);
  return { data, issues: found.issues.map(({ path, message }) => `${path} ${message}`.trim()) };
}

const integer: Schema = { type: 'integer', format: 'int32' };
const bigInteger: Schema = { type: 'integer', format: 'int64' };
const smallInteger: Schema = { ...bigInteger, maximum: Number.MAX_SAFE_INTEGER };
const looseInteger: Schema = { oneOf: [smallInteger, { type: 'string', pattern: '^[0-9]{1,16}$' }] };

describe('a scalar of another type', () => {
  test.each<[string, unknown, Schema, unknown]>([
    ['an integer sent as text', '42', integer, 42],
    ['a negative integer sent as text', '-7', smallInteger, -7],
    ['a large integer', 9007199254740993n, bigInteger, 9007199254740993n],
    ['a small integer of 64 bits', 5, bigInteger, 5n],
    ['a large integer sent as text', '9007199254740993', bigInteger, 9007199254740993n],
    ['a loose integer sent as text', '1636436864000', looseInteger, 1636436864000],
    ['a loose integer', 1636436864000, looseInteger, 1636436864000],
    ['a number sent as text', '98.5', { type: 'number' }, 98.5],
    ['a large integer where a number is documented', 9007199254740993n, { type: 'number' }, 9007199254740992],
    ['an integer where a text is documented', 0, { type: 'string' }, '0'],
    ['a large integer where a text is documented', 9007199254740993n, { type: 'string' }, '9007199254740993'],
    ['a boolean sent as text', 'true', { type: 'boolean' }, true],
    ['a boolean sent as text in upper case', 'FALSE', { type: 'boolean' }, false],
    ['null where null is documented', null, { ...integer, nullable: true }, null],
  ])('becomes the documented one: %s', (_name, value, schema, expected) => {
    expect(read(value, schema)).toEqual({ data: expected, issues: [] });
  });

  test.each<[unknown, Schema, string]>([
    ['1.5', integer, 'must be integer, not string'],
    [1.5, integer, 'must be integer, not number'],
    ['', integer, 'must be integer, not string'],
    ['9'.repeat(50), bigInteger, 'must be integer, not string'],
    [9007199254740993n, smallInteger, 'must be an integer between -9007199254740991 and 9007199254740991'],
    ['1e400', { type: 'number' }, 'must be number, not string'],
    [true, { type: 'string' }, 'must be string, not boolean'],
    [null, { type: 'string' }, 'must be string, not null'],
    [1, { type: 'boolean' }, 'must be boolean, not number'],
    [{}, { type: 'array' }, 'must be array, not object'],
    [[], { type: 'object' }, 'must be object, not array'],
    ['abc', looseInteger, 'must be integer, not string'],
    ['x', { oneOf: [integer, { type: 'boolean' }] }, 'must match one of form 1, form 2'],
  ])('that cannot be converted is an issue: %#', (value, schema, message) => {
    expect(read(value, schema).issues).toEqual([message]);
  });
});

const user: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    age: integer,
    kind: { type: 'string', enum: ['a', 'b'] },
    note: { type: 'string', nullable: true },
    tags: { type: 'array', items: integer },
  },
  required: ['id'],
};

describe('an object', () => {
  test('keeps members and enum values that the schema does not know', () => {
    const value = { id: 'u', kind: 'new', extra: { a: [1, null] } };
    expect(read(structuredClone(value), user)).toEqual({ data: value, issues: [] });
  });

  test('has an issue with its place for each member that is missing or cannot be converted', () => {
    expect(read({ age: 'old', tags: ['1', 'two', []] }, user).issues).toEqual([
      '/id is required',
      '/age must be integer, not string',
      '/tags/1 must be integer, not string',
      '/tags/2 must be integer, not array',
    ]);
  });

  test('has no member for null in place of an optional member, and keeps null where it is documented', () => {
    expect(read({ id: 'u', age: null, note: null }, user)).toEqual({ data: { id: 'u', note: null }, issues: [] });
    expect(read({ id: null }, user).issues).toEqual(['/id must be string, not null']);
  });

  test('escapes and cuts the names of members in paths', () => {
    const anyUser: Schema = { type: 'object', additionalProperties: user };
    expect(read({ 'a/b~c': {}, ['x'.repeat(500)]: {} }, anyUser).issues).toEqual([
      '/a~1b~0c/id is required',
      `/${'x'.repeat(100)}…/id is required`,
    ]);
  });

  test('can be formatted as JSON whatever the vendor adds', () => {
    const { data } = read({ id: 'u', extra: [{ big: 2n ** 60n }], age: [2n ** 60n] }, user);
    expect(JSON.stringify(data)).toBe(
      '{"id":"u","extra":[{"big":"1152921504606846976"}],"age":["1152921504606846976"]}',
    );
  });

  test('keeps a member named __proto__ as data', () => {
    const { data } = read(JSON.parse('{"id":"u","__proto__":{"age":1}}'), user);
    expect(Object.keys(data as object)).toEqual(['id', '__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  test('is not read below 100 levels of unknown members', () => {
    const nested = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`) as object;
    expect(() => read({ id: 'u', nested }, user)).toThrow('');
  });
});

describe('a union of objects', () => {
  const branch = (kind: string, member: string): Schema => ({
    type: 'object',
    properties: { kind: { type: 'string', enum: [kind] }, [member]: integer },
    required: ['kind', member],
  });
  const union: Schema = { oneOf: [branch('circle', 'radius'), branch('square', 'side')] };

  test('is read by the branch that its discriminator selects', () => {
    expect(read({ kind: 'square', side: '2' }, union)).toEqual({ data: { kind: 'square', side: 2 }, issues: [] });
    expect(read({ kind: 'square' }, union).issues).toEqual(['/side is required']);
  });

  test('accepts a discriminator that the schema does not know', () => {
    const value = { kind: 'star', points: 5 };
    expect(read({ ...value }, union)).toEqual({ data: value, issues: [] });
  });

  test('without discriminators is read by the first branch that fits, and others change nothing', () => {
    const either: Schema = {
      anyOf: [
        { type: 'object', properties: { a: integer, b: { type: 'boolean' } }, required: ['a', 'b'] },
        { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
      ],
    };
    expect(read({ a: '1' }, either)).toEqual({ data: { a: '1' }, issues: [] });
  });
});

test('at most 100 issues are kept, and all are counted', () => {
  const found = new IssueCollector();
  compileRead({ type: 'array', items: integer }, undefined)(
    Array.from({ length: 200_000 }, () => 'x'),
    found,
  );
  expect(found.issues).toHaveLength(100);
  expect(found.issueCount).toBe(200_000);
});
