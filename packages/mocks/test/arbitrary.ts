import fc from 'fast-check';
import type { Schema } from '@polyface/runtime';

/** Generates valid values of a schema, including unusual ones. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map(arbitraryOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return strings(schema);
    case 'integer':
      return integers(schema);
    case 'number':
      return fc
        .integer({ min: Number(schema.minimum ?? -1_000), max: Number(schema.maximum ?? 1_000) })
        .map((value) => value / 4 + 0.25 - 0.25);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? { type: 'string' }), {
        minLength: Math.max(schema.minItems ?? 0, 1),
        maxLength: Math.min(schema.maxItems ?? 4, 60),
      });
    default:
      return objects(schema);
  }
}

function strings({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'binary') return fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes));
  if (format === 'byte')
    return fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 40 });
  const range = { minLength, maxLength: Math.min(maxLength, 40) };
  return fc.oneof(
    fc.string({ unit: 'grapheme', ...range }).filter((text) => [...text].length <= maxLength),
    fc.string({ unit: fc.constantFrom(...' !*\'()~+/?:@&=%#;,[]{}"<>\\|^`-_.a1\r\n'), ...range }),
  );
}

function integers({ format, minimum, maximum }: Schema): fc.Arbitrary<unknown> {
  if (format === 'int64' && maximum === undefined) return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  return fc.integer({ min: Number(minimum ?? -1_000), max: Math.min(Number(maximum ?? 1_000), 2 ** 31 - 1) });
}

function objects({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, member]) => [name, arbitraryOf(member)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
}
