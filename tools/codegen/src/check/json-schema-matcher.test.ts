import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { array, assert, boolean, constantFrom, dictionary, integer, letrec, oneof, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extensionSchemas } from './extension-schemas.ts';
import { createMatcher } from './json-schema-matcher.ts';

const ajv = new Ajv({ allErrors: true, strict: false, logger: false, ownProperties: true, validateSchema: false });
addFormats.default(ajv);
const runs = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 2000) };

const names = constantFrom('a', 'b', 'constructor');
const { value } = letrec((tie) => ({
  value: oneof(
    { maxDepth: 3 },
    constantFrom<unknown>(
      null,
      true,
      0,
      1,
      2.5,
      -1,
      2 ** 31,
      'a',
      'b',
      '',
      'aGk=',
      'abc',
      '中文字',
      '2020-02-29',
      '2020-02-20',
    ),
    constantFrom('https://a.b/c', '2020-02-20T10:00:00Z', '2020-02-20T10:00:00+08:00', 'x y'),
    array(tie('value'), { maxLength: 3 }),
    dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const count = integer({ min: 0, max: 3 });
const single = constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object', 'null');
const simple = oneof(
  tuple(constantFrom('type'), oneof(single, array(single, { minLength: 1, maxLength: 2 }))),
  tuple(constantFrom('enum'), array(value, { minLength: 1, maxLength: 3 })),
  tuple(
    constantFrom('format'),
    constantFrom('byte', 'date', 'date-time', 'uri', 'int32', 'double', 'password', 'email'),
  ),
  tuple(constantFrom('pattern'), constantFrom('^a', 'b$', '^.$')),
  tuple(constantFrom('minLength', 'maxLength', 'minimum', 'exclusiveMaximum', 'minItems', 'maxItems'), count),
  tuple(constantFrom('minProperties', 'maxProperties', 'multipleOf'), integer({ min: 1, max: 2 })),
  tuple(constantFrom('uniqueItems'), boolean()),
  tuple(constantFrom('required'), array(names, { maxLength: 2 })),
  tuple(constantFrom('additionalProperties'), boolean()),
  tuple(
    constantFrom('dependencies'),
    dictionary(names, array(names, { maxLength: 2 }), { maxKeys: 1, noNullPrototype: true }),
  ),
);
const { schema } = letrec((tie) => ({
  keyword: oneof(
    { maxDepth: 3 },
    simple,
    tuple(constantFrom('items', 'additionalProperties', 'not', 'if', 'then', 'else'), tie('schema')),
    tuple(constantFrom('properties'), dictionary(names, tie('schema'), { maxKeys: 2, noNullPrototype: true })),
    tuple(constantFrom('allOf', 'anyOf', 'oneOf'), array(tie('schema'), { minLength: 1, maxLength: 2 })),
  ),
  schema: array(tie('keyword'), { maxLength: 2 }).map((keywords) =>
    Object.fromEntries(keywords as [string, unknown][]),
  ),
}));

describe('a matcher', () => {
  test('decides as ajv does wherever it is certain', () => {
    let certain = 0;
    const agrees = property(schema, array(value, { minLength: 3, maxLength: 6 }), (one, values) => {
      const matches = createMatcher(one);
      if (!matches) return;
      const validate = ajv.compile(one as object);
      for (const each of values) {
        const verdict = matches(each);
        if (verdict === undefined) continue;
        certain += 1;
        expect({ value: each, verdict }).toEqual({ value: each, verdict: validate(each) });
      }
    });
    assert(agrees, runs);
    expect(certain).toBeGreaterThan(runs.numRuns);
  });

  test('exists for the schema of every extension', () => {
    for (const { schema: one } of Object.values(extensionSchemas)) expect(createMatcher(one)).toBeDefined();
  });

  test('follows references', () => {
    const matches = createMatcher({ items: { $ref: 'x' } }, (ref) => (ref === 'x' ? () => false : undefined));
    expect(matches?.([])).toBe(true);
    expect(matches?.([1])).toBe(false);
    expect(createMatcher({ items: { $ref: 'y' } })).toBeUndefined();
  });

  test.each([
    { schema: { type: 'date' } },
    { schema: { enum: [] } },
    { schema: { pattern: '[' } },
    { schema: { minLength: '1' } },
    { schema: { required: true } },
    { schema: { properties: { a: { unknown: 1 } } } },
    { schema: { format: 'unknown' } },
    { schema: { nullable: true } },
    { schema: true },
  ])('does not exist for $schema', ({ schema: one }) => expect(createMatcher(one)).toBeUndefined());
});
