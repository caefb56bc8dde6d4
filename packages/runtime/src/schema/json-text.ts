import { parseJson, stringifyJson } from '../wire/json.ts';
import { memberSchema } from './member-schema.ts';
import type { Schema } from './schema.ts';
import { isObject } from './type-guards.ts';

/** Replaces the objects and lists that a JSON body carries as JSON text (`x-json`, `x-list: json`) by that text. A feature of operations. */
export function toJsonTexts(value: unknown, schema: Schema | undefined): unknown {
  if (!schema || !containsJsonText(schema)) return value;
  const inner = mapParts(value, schema, toJsonTexts);
  return schema.list === 'json' && (Array.isArray(inner) || isObject(inner)) ? stringifyJson(inner) : inner;
}

/** Parses the JSON texts of a received value: the inverse of {@link toJsonTexts}. A text that is not JSON stays: validation reports it. A
 * feature of operations. */
export function fromJsonTexts(value: unknown, schema: Schema | undefined): unknown {
  if (!schema || !containsJsonText(schema)) return value;
  const own = schema.list === 'json' && typeof value === 'string' ? parseObject(value) : value;
  return mapParts(own, schema, fromJsonTexts);
}

function mapParts(value: unknown, schema: Schema, map: typeof toJsonTexts): unknown {
  const branches = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const own = branches.reduce((result: unknown, branch) => map(result, branch), value);
  if (Array.isArray(own)) return own.map((item) => map(item, schema.items));
  if (!isObject(own)) return own;
  return Object.fromEntries(
    Object.entries(own).map(([name, member]) => [name, map(member, memberSchema(schema, name))]),
  );
}

function parseObject(text: string): unknown {
  try {
    const value = parseJson(text);
    return Array.isArray(value) || isObject(value) ? value : text;
  } catch {
    return text;
  }
}

const known = new WeakMap<Schema, boolean>();

/** Whether a schema has a part that is sent as JSON text. */
export function containsJsonText(schema: Schema): boolean {
  const cached = known.get(schema);
  if (cached !== undefined) return cached;
  const { properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = schema;
  const parts = [...Object.values(properties), ...allOf, ...oneOf, ...anyOf, ...(items ? [items] : [])];
  if (additionalProperties) parts.push(additionalProperties);
  const result = schema.list === 'json' || parts.some(containsJsonText);
  known.set(schema, result);
  return result;
}
