import { isBigInteger, isLooseInteger } from './integer.ts';
import { memberSchema } from './member-schema.ts';
import type { Schema } from './schema.ts';
import { isObject } from './type-guards.ts';
import { validate } from './validate.ts';

/**
 * Converts a received value to the types of its schema: 64-bit integers become `bigint`s, integers sent as texts become numbers. All other
 * values stay as received. Does not validate.
 */
export function normalize(value: unknown, schema: Schema | undefined): unknown {
  if (!schema || value === null || value === undefined || !containsIntegers(schema)) return value;
  if (isLooseInteger(schema)) return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (isBigInteger(schema)) return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
  const branches = schema.allOf ?? matchingBranch(value, schema.oneOf ?? schema.anyOf);
  const own = branches.reduce((result: unknown, branch) => normalize(result, branch), value);
  if (Array.isArray(own)) return schema.items ? own.map((item) => normalize(item, schema.items)) : own;
  if (!isObject(own)) return own;
  return Object.fromEntries(
    Object.entries(own).map(([name, member]) => [name, normalize(member, memberSchema(schema, name))]),
  );
}

const known = new WeakMap<Schema, boolean>();

/** Whether a schema has a part whose received values are converted. */
function containsIntegers(schema: Schema): boolean {
  const cached = known.get(schema);
  if (cached !== undefined) return cached;
  const { properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = schema;
  const parts = [...Object.values(properties), ...allOf, ...oneOf, ...anyOf, ...(items ? [items] : [])];
  if (additionalProperties) parts.push(additionalProperties);
  const result = isLooseInteger(schema) || isBigInteger(schema) || parts.some(containsIntegers);
  known.set(schema, result);
  return result;
}

function matchingBranch(value: unknown, branches: readonly Schema[] | undefined): readonly Schema[] {
  const first = branches?.find((branch) => validate(value, branch).length === 0);
  return first ? [first] : [];
}
