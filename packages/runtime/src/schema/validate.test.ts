import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJsonSchema } from '../../../mocks/test/json-schema.ts';
import type { Schema } from './schema.ts';
import { validate } from './validate.ts';

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });

const name = fc.constantFrom('a', 'b', 'c');
const scalarSchema: fc.Arbitrary<Schema> = fc.oneof(
  fc.record({ type: fc.constant('string' as const), minLength: fc.nat(3), maxLength: fc.integer({ min: 2, max: 5 }) }),
  fc.record({ type: fc.constant('string' as const), pattern: fc.constantFrom('^a+$', '^\\d{2}$', 'x') }),
  fc.record({ type: fc.constant('string' as const), enum: fc.constant(['A', 'B'] as const) }),
  fc.record({
    type: fc.constant('integer' as const),
    minimum: fc.integer({ min: -2, max: 2 }),
    maximum: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({
    type: fc.constant('number' as const),
    minimum: fc.integer({ min: -1, max: 1 }),
    exclusiveMinimum: fc.constant(true as const),
  }),
  fc.record({ type: fc.constant('boolean' as const) }),
  fc.record({ type: fc.constant('string' as const), nullable: fc.constant(true as const) }),
);

const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalarSchema,
    fc.record({
      type: fc.constant('array' as const),
      items: tie('schema'),
      minItems: fc.nat(1),
      maxItems: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record(
      {
        type: fc.constant('object' as const),
        properties: fc.dictionary(name, tie('schema'), { maxKeys: 3 }),
        required: fc.uniqueArray(name, { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.constant(false as const), tie('schema')),
      },
      { requiredKeys: ['type', 'properties'] },
    ),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('schema') }),
  ),
}));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>('A', 'a', 'aa', '12', 'x', '', '韦小宝', '😀😀', null, true, 0, 1, -1, 2.5, 7),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'toString'), tie('value'), { maxKeys: 4 }),
  ),
}));

describe('validate', () => {
  test('agrees with ajv on any value and any schema', { timeout: 120_000 }, () => {
    let validCount = 0;
    fc.assert(
      fc.property(schema, value, (anySchema, anyValue) => {
        const isValid = validate(anyValue, anySchema).length === 0;
        if (isValid) validCount++;
        expect(isValid).toBe(ajv.validate(toJsonSchema(anySchema), anyValue));
      }),
      // ajv compiles every schema: on a busy machine the time limit ends the runs early.
      { numRuns: 2_000, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
    );
    expect(validCount).toBeGreaterThan(20);
  });

  const union: Schema = {
    oneOf: [
      {
        name: 'CompareWithBusiness',
        type: 'object',
        properties: {
          CompareLib: { type: 'string', enum: ['BUSINESS'] },
          IdCard: { type: 'string' },
          Name: { type: 'string' },
        },
        required: ['CompareLib', 'IdCard', 'Name'],
        additionalProperties: false,
      },
      {
        name: 'CompareWithPhoto',
        type: 'object',
        properties: { CompareLib: { type: 'string', enum: ['LOCAL'] }, ImageBase64: { type: 'string' } },
        required: ['CompareLib', 'ImageBase64'],
        additionalProperties: false,
      },
    ],
  };

  test.each([
    [{ CompareLib: 'BUSINESS', IdCard: '1' }, '/Name is required when CompareLib is BUSINESS'],
    [{ CompareLib: 'OTHER' }, '/CompareLib must be one of "BUSINESS", "LOCAL"'],
    [{}, '/CompareLib is required: one of "BUSINESS", "LOCAL"'],
    [
      { CompareLib: 'LOCAL', ImageBase64: 'x', image_base64: 'x' },
      '/image_base64 is not a known member: did you mean ImageBase64?',
    ],
    [{ CompareLib: 'LOCAL', ImageBase64: 7 }, '/ImageBase64 must be string, not number'],
    ['text', ' must match one of CompareWithBusiness, CompareWithPhoto'],
  ])('reports of %j what is wrong, where and how to fix it', (input, issue) => {
    expect(validate(input, union).map(({ path, message }) => `${path} ${message}`)).toContain(issue);
  });

  test('treats a member that is undefined as absent', () => {
    const input = { CompareLib: 'LOCAL', ImageBase64: 'x', IdCard: undefined };
    expect(validate(input, union)).toEqual([]);
  });

  test('accepts a bigint as an integer and bytes as a file', () => {
    expect(validate(2n ** 60n, { type: 'integer', format: 'int64' })).toEqual([]);
    expect(validate(new Uint8Array(2), { type: 'string', format: 'binary' })).toEqual([]);
    expect(validate(new Uint8Array(2), { type: 'string' })).toHaveLength(1);
  });
});
