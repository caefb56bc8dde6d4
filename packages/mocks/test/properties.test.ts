import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MockedOperation } from '@polyface/mocks';
import { services } from '@polyface/mocks/services';
import { createClient, isPolyfaceError, type Fetch, type Operation, type Schema } from '@polyface/runtime';
import { validate } from '@polyface/runtime/server';
import { arbitraryOf } from './arbitrary.ts';
import { optionValues } from './option-values.ts';
import { toJsonSchema } from './json-schema.ts';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const mocked = Object.values(services).flatMap((create) =>
  Object.values(create({ credentials })).flatMap((member: unknown) =>
    (member as Partial<MockedOperation<Operation>> | undefined)?.operation
      ? [member as MockedOperation<Operation>]
      : [],
  ),
);
const cases = mocked.map(({ operation, example }) => ({ id: operation.id, operation, example }));

/** Runs per operation. `PROPERTY_RUNS=10000 npx vitest run packages/mocks/test/properties.test.ts` runs more. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 30);

/** Any body: bytes, texts, JSON, and JSON with the members of the vendors' envelopes. */
const envelope = fc.record(
  Object.fromEntries(
    [
      'Response',
      'Error',
      'Code',
      'code',
      'message',
      'Message',
      'Data',
      'data',
      'RequestId',
      'id',
      'Success',
      'error',
    ].map((name) => [name, fc.oneof(fc.jsonValue(), fc.constantFrom(200, '200', 0, true, null))]),
  ),
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  fc.string({ unit: 'binary' }),
  fc.json(),
  envelope.map((value) => JSON.stringify(value)),
  envelope.map((value) => JSON.stringify({ Response: value })),
);
const status = fc.constantFrom(200, 200, 200, 201, 301, 400, 404, 429, 500, 503, 599);
const type = fc.constantFrom('application/json', 'text/html', 'text/xml', 'image/jpeg', '');

describe.each(cases)('$id', ({ operation, example }) => {
  test('throws nothing but a PolyfaceError, whatever the response is', async () => {
    let response = new Response();
    const respond: Fetch = () => Promise.resolve(response);
    const options = { credentials, fetch: respond, maxRetries: 0, limiter: false as const, ...optionValues(operation) };
    const client = createClient({ call: operation }, options);
    await fc.assert(
      fc.asyncProperty(body, status, type, async (content, code, contentType) => {
        response = new Response(content, {
          status: code,
          headers: { 'content-type': contentType, 'x-ca-error-code': 'X' },
        });
        const result = await client.call.safe(example);
        if (!result.ok) expect(isPolyfaceError(result.error)).toBe(true);
      }),
      { numRuns },
    );
  });

  test('accepts the inputs that ajv accepts', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isValid = ajv.compile(toJsonSchema(withoutOwnKeywords(operation.input)));
    const schema = withoutOwnKeywords(operation.input);
    let accepted = 0;
    fc.assert(
      fc.property(changed(arbitraryOf(schema)), (input) => {
        const issues = validate(input, schema);
        if (issues.length === 0) accepted++;
        expect(issues.length === 0, JSON.stringify(issues)).toBe(isValid(input));
      }),
      { numRuns },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});

/** Valid values, and values with a member that is missing, of another type, or not declared. */
function changed(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('', 0, -1, 1.5, null, [], {}, 'x'.repeat(5_000)));
  const change = fc.record({ at: fc.nat(20), how: fc.constantFrom('keep', 'remove', 'replace', 'add'), value: junk });
  return fc.tuple(values, change, junk).map(([value, { at, how, value: other }]) => {
    if (how === 'keep' || typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    if (how === 'add') return { ...value, [`member${at}`]: other };
    if (entries.length === 0) return other;
    const [name] = entries[at % entries.length]!;
    const rest = Object.fromEntries(entries.filter(([one]) => one !== name));
    return how === 'remove' ? rest : { ...rest, [name]: other };
  });
}

/** A schema without what JSON Schema does not have: sizes in bytes, formats of bytes, `bigint`s and rules between members. */
function withoutOwnKeywords(schema: Schema): Schema {
  const { maxBytes: _maxBytes, format: _format, rules: _rules, ...rest } = schema;
  const each = (schemas: readonly Schema[]): Schema[] => schemas.map(withoutOwnKeywords);
  return {
    ...rest,
    ...(rest.items && { items: withoutOwnKeywords(rest.items) }),
    ...(rest.properties && {
      properties: Object.fromEntries(
        Object.entries(rest.properties).map(([name, one]) => [name, withoutOwnKeywords(one)]),
      ),
    }),
    ...(rest.oneOf && { oneOf: each(rest.oneOf) }),
    ...(rest.anyOf && { anyOf: each(rest.anyOf) }),
    ...(rest.allOf && { allOf: each(rest.allOf) }),
  };
}
