import fc from 'fast-check';
import type { Schema } from '@polyface/runtime';

/**
 * Generates values of a schema, including unusual ones. Most of them are valid: a caller leaves out those that violate `not`, a `pattern`
 * beside other limits, or exactly one of several schemas.
 */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.oneOf || schema.anyOf || schema.allOf) return fc.oneof(...branchesOf(schema).map(arbitraryOf));
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
      return fc.array(itemsOf(schema), {
        minLength: Math.max(schema.minItems ?? 0, 1),
        maxLength: Math.min(schema.maxItems ?? 4, 60),
      });
    default:
      return objects(schema);
  }
}

/** The items of a list. One that is joined by commas cannot have items that contain commas. */
function itemsOf({ items = { type: 'string' }, list }: Schema): fc.Arbitrary<unknown> {
  return list === 'comma' ? arbitraryOf(items).filter((item) => !String(item).includes(',')) : arbitraryOf(items);
}

/** The schemas without `oneOf`, `anyOf` and `allOf` of which a value must match one. */
function branchesOf({ oneOf, anyOf, allOf = [], ...own }: Schema): Schema[] {
  const choices = [oneOf, anyOf].filter((one) => one !== undefined);
  const parts = [...choices.map((choice) => choice.flatMap(branchesOf)), ...allOf.map(branchesOf)];
  return parts.reduce<Schema[]>((all, part) => all.flatMap((one) => part.map((other) => merge(one, other))), [own]);
}

function merge(left: Schema, right: Schema): Schema {
  const properties = { ...left.properties };
  for (const [name, member] of Object.entries(right.properties ?? {}))
    properties[name] = properties[name] ? merge(properties[name], member) : member;
  const required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
  return {
    ...left,
    ...right,
    ...((left.properties ?? right.properties) && { properties }),
    ...(required.length > 0 && { required }),
  };
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
  if (format === 'int64' && maximum === undefined) {
    return fc.bigInt({ min: minimum === undefined ? -(2n ** 63n) : BigInt(minimum), max: 2n ** 63n - 1n });
  }
  return fc.integer({ min: Number(minimum ?? -1_000), max: Math.min(Number(maximum ?? 1_000), 2 ** 31 - 1) });
}

function objects({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, member]) => [name, arbitraryOf(member)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
}
