import { isBigInteger, isLooseInteger } from './integer.ts';
import type { Schema } from './schema.ts';
import { isObject, validate } from './validate.ts';

/** What was received as its type says: 64-bit integers as `bigint`, integers sent as text as numbers. All else stays as it is. */
export function normalize(value: unknown, schema: Schema | undefined): unknown {
  if (!schema || value === null || value === undefined) return value;
  if (isLooseInteger(schema)) return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (isBigInteger(schema)) return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
  const branches = schema.allOf ?? fitting(value, schema.oneOf ?? schema.anyOf);
  const own = branches.reduce((result: unknown, branch) => normalize(result, branch), value);
  if (Array.isArray(own)) return schema.items ? own.map((item) => normalize(item, schema.items)) : own;
  if (!isObject(own)) return own;
  return Object.fromEntries(
    Object.entries(own).map(([name, member]) => [name, normalize(member, memberSchema(schema, name))]),
  );
}

/** The schema of a member of an object. */
export function memberSchema(schema: Schema, name: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  return schema.additionalProperties || undefined;
}

function fitting(value: unknown, branches: readonly Schema[] | undefined): readonly Schema[] {
  const first = branches?.find((branch) => validate(value, branch).length === 0);
  return first ? [first] : [];
}
