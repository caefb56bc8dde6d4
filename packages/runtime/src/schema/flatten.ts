import { stringifyJson } from '../wire/json.ts';
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
  const pairs: [string, string][] = [];
  flattenTo((one, text) => pairs.push([one, text]), name, value, schema, style);
  return pairs;
}

/** Takes a name and its value. */
export type AppendPair = (name: string, value: string) => void;

/** Passes on, one by one, what {@link flatten} returns. */
export function flattenTo(
  append: AppendPair,
  name: string,
  value: unknown,
  schema: Schema | undefined,
  style?: ListStyle,
): void {
  if (value === undefined || value === null) return;
  const list = style ?? schema?.list;
  if (typeof value === 'string' && list !== 'json') append(name, value);
  else if (list === 'json') append(name, stringifyJson(value));
  else if (Array.isArray(value)) flattenList(append, name, value, schema, list);
  else if (!isObject(value)) append(name, String(value));
  else {
    for (const [member, inner] of Object.entries(value)) {
      flattenTo(append, `${name}.${member}`, inner, schema && memberSchema(schema, member), list);
    }
  }
}

function flattenList(
  append: AppendPair,
  name: string,
  items: readonly unknown[],
  schema: Schema | undefined,
  list: ListStyle | undefined,
): void {
  if (list === 'comma') {
    append(name, items.map(String).join(','));
    return;
  }
  items.forEach((item, index) => {
    flattenTo(append, list === 'repeat' ? `${name}.${index + 1}` : name, item, schema?.items, list);
  });
}
