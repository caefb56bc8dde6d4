import { parseJson, stringifyJson } from '../wire/json.ts';
import { memberSchema } from './member-schema.ts';
import type { ListStyle, Schema } from './schema.ts';
import { isObject } from './type-guards.ts';

/**
 * Encodes a value as the pairs of a query or a form: lists by their style, the members of an object as `Name.Member`. A list without a
 * style repeats its name. `null` and `undefined` are left out.
 */
export function flatten(
  name: string,
  value: unknown,
  schema: Schema | undefined,
  style?: ListStyle,
): [string, string][] {
  if (value === undefined || value === null) return [];
  const list = style ?? schema?.list;
  if (list === 'json') return [[name, stringifyJson(value)]];
  if (Array.isArray(value)) return flattenList(name, value, schema, list);
  if (!isObject(value)) return [[name, String(value)]];
  return Object.entries(value).flatMap(([member, inner]) =>
    flatten(`${name}.${member}`, inner, schema && memberSchema(schema, member), list),
  );
}

function flattenList(
  name: string,
  items: readonly unknown[],
  schema: Schema | undefined,
  list: ListStyle | undefined,
): [string, string][] {
  if (list === 'comma') return [[name, items.map(String).join(',')]];
  return items.flatMap((item, index) =>
    flatten(list === 'repeat' ? `${name}.${index + 1}` : name, item, schema?.items, list),
  );
}

/**
 * Collects the value of a name from the pairs of a query or a form, by its schema: the inverse of {@link flatten}. Numbered items are sorted
 * by their numbers. Returns `undefined` if no pair belongs to the name.
 */
export function collect(
  pairs: readonly (readonly [string, string])[],
  name: string,
  schema: Schema | undefined,
  style?: ListStyle,
): unknown {
  const list = style ?? schema?.list;
  const own = pairs.filter(([key]) => key === name).map(([, value]) => value);
  if (schema?.type === 'array') return collectList(pairs, name, own, schema, list);
  if (schema?.type === 'object' && !(list === 'json' && own.length > 0))
    return collectObject(pairs, name, schema, list) ?? own[0];
  const [first] = own;
  return first === undefined ? undefined : parseText(first, schema, list);
}

function collectList(
  pairs: readonly (readonly [string, string])[],
  name: string,
  own: string[],
  schema: Schema,
  list: ListStyle | undefined,
): unknown {
  if (list === 'repeat') {
    const numbers = new Set(nextSteps(pairs, name).filter((step) => /^\d{1,9}$/.test(step)));
    const sorted = [...numbers].sort((left, right) => Number(left) - Number(right));
    return sorted.length === 0
      ? undefined
      : sorted.map((step) => collect(pairs, `${name}.${step}`, schema.items, list));
  }
  const [first] = own;
  if (first === undefined) return undefined;
  if (list === 'json') return parseText(first, schema, list);
  const texts = list === 'comma' ? first.split(',') : own;
  return texts.map((text) => parseText(text, schema.items));
}

function collectObject(
  pairs: readonly (readonly [string, string])[],
  name: string,
  schema: Schema,
  list: ListStyle | undefined,
): unknown {
  const members = [...new Set(nextSteps(pairs, name))];
  if (members.length === 0) return undefined;
  return Object.fromEntries(
    members.map((member) => [member, collect(pairs, `${name}.${member}`, memberSchema(schema, member), list)]),
  );
}

function nextSteps(pairs: readonly (readonly [string, string])[], name: string): string[] {
  const prefix = `${name}.`;
  return pairs.filter(([key]) => key.startsWith(prefix)).map(([key]) => key.slice(prefix.length).split('.', 1)[0]!);
}

/** Parses a text as the type of its schema. A text that does not parse is returned as it is: validation reports it. */
export function parseText(value: string, schema: Schema | undefined, list?: ListStyle): unknown {
  const type = schema?.type;
  if (list === 'json' || type === 'object') return parseJsonOrText(value);
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (type === 'integer' && /^-?\d+$/.test(value)) return parseInteger(value);
  if (type === 'number' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value)) return Number(value);
  return value;
}

function parseInteger(value: string): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : BigInt(value);
}

function parseJsonOrText(value: string): unknown {
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

/** Returns the dotted prefixes of a name, itself included: `Filter`, `Filter.1` and `Filter.1.Name` for `Filter.1.Name`. */
export function namePrefixes(name: string): string[] {
  const steps = name.split('.');
  return steps.map((_step, index) => steps.slice(0, index + 1).join('.'));
}
