import { parseJson, stringifyJson } from '../wire/json.ts';
import { memberSchema } from './normalize.ts';
import type { ListStyle, Schema } from './schema.ts';
import { isObject } from './validate.ts';

/** A value as the texts it travels as in a query or a form: lists by their style, the members of an object as `Key.Member`. */
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
 * The opposite of {@link flatten}: the value of `name` among the texts of a query or a form, as the schema says it is.
 * Numbered items count in the order of their numbers, whatever order they came in. `undefined` when there is none.
 */
export function gather(
  pairs: readonly (readonly [string, string])[],
  name: string,
  schema: Schema | undefined,
  style?: ListStyle,
): unknown {
  const list = style ?? schema?.list;
  const own = pairs.filter(([key]) => key === name).map(([, value]) => value);
  if (schema?.type === 'array') return gatherList(pairs, name, own, schema, list);
  if (schema?.type === 'object' && !(list === 'json' && own.length > 0))
    return gatherObject(pairs, name, schema, list) ?? own[0];
  const [first] = own;
  return first === undefined ? undefined : typed(first, schema, list);
}

function gatherList(
  pairs: readonly (readonly [string, string])[],
  name: string,
  own: string[],
  schema: Schema,
  list: ListStyle | undefined,
): unknown {
  if (list === 'repeat') {
    const numbers = new Set(nextSteps(pairs, name).filter((step) => /^\d{1,9}$/.test(step)));
    const items = [...numbers].sort((left, right) => Number(left) - Number(right));
    return items.length === 0 ? undefined : items.map((step) => gather(pairs, `${name}.${step}`, schema.items, list));
  }
  const [first] = own;
  if (first === undefined) return undefined;
  if (list === 'json') return typed(first, schema, list);
  const texts = list === 'comma' ? first.split(',') : own;
  return texts.map((text) => typed(text, schema.items));
}

function gatherObject(
  pairs: readonly (readonly [string, string])[],
  name: string,
  schema: Schema,
  list: ListStyle | undefined,
): unknown {
  const members = [...new Set(nextSteps(pairs, name))];
  if (members.length === 0) return undefined;
  return Object.fromEntries(
    members.map((member) => [member, gather(pairs, `${name}.${member}`, memberSchema(schema, member), list)]),
  );
}

function nextSteps(pairs: readonly (readonly [string, string])[], name: string): string[] {
  const prefix = `${name}.`;
  return pairs.filter(([key]) => key.startsWith(prefix)).map(([key]) => key.slice(prefix.length).split('.', 1)[0]!);
}

/** A text as the value its schema says it is; a text that is none stays a text, for the validation to refuse. */
export function typed(value: string, schema: Schema | undefined, list?: ListStyle): unknown {
  const type = schema?.type;
  if (list === 'json' || type === 'object') return parsedOr(value);
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (type === 'integer' && /^-?\d+$/.test(value)) return integer(value);
  if (type === 'number' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value)) return Number(value);
  return value;
}

function integer(value: string): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : BigInt(value);
}

function parsedOr(value: string): unknown {
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

/** All names that a name of a query or a form may stand for: `Filter.1.Name` for `Filter`, `Filter.1` and itself. */
export function flattenedNames(name: string): string[] {
  const steps = name.split('.');
  return steps.map((_step, index) => steps.slice(0, index + 1).join('.'));
}
