import { encodeUtf8 } from '../wire/bytes.ts';
import { parseJson } from '../wire/json.ts';
import { exceededJsonLimit, maxNameSteps } from '../wire/limits.ts';
import { memberSchema } from './member-schema.ts';
import type { ListStyle, Schema } from './schema.ts';

type Pair<Value = string> = readonly [name: string, value: Value];

/**
 * Collects the value of a name from the pairs of a query or a form, by its schema: the inverse of `flatten`. Numbered items are sorted
 * by their numbers. Returns `undefined` if no pair belongs to the name.
 */
export function collect(pairs: readonly Pair[], name: string, schema: Schema | undefined, style?: ListStyle): unknown {
  const prefix = `${name}.`;
  const texts = pairs.flatMap(([key, value]) => (key === name ? [value] : []));
  const members = pairs.flatMap(([key, value]): Pair[] =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
  );
  return collectValue({ texts, members }, schema, style ?? schema?.list);
}

/**
 * Collects the values of declared names from the pairs of a form, as {@link collect} does for one name, but reads each pair once. Passes on
 * the pairs that belong to none of the names, and then the values.
 */
export function collectDeclared(
  pairs: readonly Pair[],
  schemaOf: (name: string) => Schema | undefined,
  take: (name: string, value: unknown) => void,
): void {
  // Most names have one text: no group is created for it.
  const groups = new Map<string, Group | string>();
  for (const pair of pairs) {
    const [key, text] = pair;
    if (!key.includes('.')) {
      if (schemaOf(key) === undefined) take(key, text);
      else if (groups.has(key)) addTo(groups, key, pair);
      else groups.set(key, text);
      continue;
    }
    let isDeclared = false;
    for (const prefix of namePrefixes(key)) {
      if (schemaOf(prefix) === undefined) continue;
      isDeclared = true;
      addTo(groups, prefix, pair);
    }
    if (!isDeclared) take(key, text);
  }
  for (const [name, group] of groups) {
    const schema = schemaOf(name);
    take(name, typeof group === 'string' ? collectText(group, schema) : collectValue(group, schema, schema?.list));
  }
}

function collectText(text: string, schema: Schema | undefined): unknown {
  const isScalar = schema?.type !== 'array' && schema?.type !== 'object';
  return isScalar
    ? parseText(text, schema, schema?.list)
    : collectValue({ texts: [text], members: [] }, schema, schema.list);
}

/** Adds a pair to the group of a name: its own, or that of its first steps. */
function addTo(groups: Map<string, Group | string>, name: string, [key, value]: Pair): void {
  const known = groups.get(name);
  const group = typeof known === 'object' ? known : { texts: known === undefined ? [] : [known], members: [] };
  if (group !== known) groups.set(name, group);
  if (key === name) group.texts.push(value);
  else group.members.push([key.slice(name.length + 1), value]);
}

/**
 * Collects the values of all names from the pairs of a query or a form. `schemaOf` returns the schema of a name. Reads each pair once per
 * level of the schema, however many names there are.
 */
export function collectAll(
  pairs: readonly Pair[],
  schemaOf: (name: string) => Schema | undefined,
  style?: ListStyle,
): Record<string, unknown> {
  return Object.fromEntries(
    [...groupByStep(pairs)].map(([name, group]) => {
      const schema = schemaOf(name);
      return [name, collectValue(group, schema, style ?? schema?.list)];
    }),
  );
}

/** The pairs that belong to one name. */
interface Group {
  /** The values of the name itself. */
  readonly texts: string[];
  /** The pairs below the name, without it: `1.Name` for `Filter.1.Name`. */
  readonly members: Pair[];
}

/** Groups pairs by the first step of their names. */
function groupByStep(pairs: readonly Pair[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [key, value] of pairs) {
    const dot = key.indexOf('.');
    addTo(groups, dot < 0 ? key : key.slice(0, dot), [key, value]);
  }
  return groups;
}

function collectValue(group: Group, schema: Schema | undefined, list: ListStyle | undefined): unknown {
  const [first] = group.texts;
  if (schema?.type === 'array') return collectList(group, schema, list);
  if (schema?.type === 'object' && !(list === 'json' && first !== undefined))
    return collectObject(group, schema, list) ?? first;
  return first === undefined ? undefined : parseText(first, schema, list);
}

function collectList({ texts, members }: Group, schema: Schema, list: ListStyle | undefined): unknown {
  if (list === 'repeat') {
    const numbered = [...groupByStep(members)].filter(([step]) => /^\d{1,9}$/.test(step));
    const sorted = numbered.sort(([left], [right]) => Number(left) - Number(right));
    return sorted.length === 0 ? undefined : sorted.map(([, group]) => collectValue(group, schema.items, list));
  }
  const [first] = texts;
  if (first === undefined) return undefined;
  if (list === 'json') return parseText(first, schema, list);
  const items = list === 'comma' ? first.split(',', maxListItems + 1) : texts;
  return items.length > maxListItems ? first : items.map((text) => parseText(text, schema.items));
}

/** Most items of a list in one text. A longer list stays a text, which validation reports. */
const maxListItems = 100_000;

function collectObject({ members }: Group, schema: Schema, list: ListStyle | undefined): unknown {
  if (members.length === 0) return undefined;
  return Object.fromEntries(
    [...groupByStep(members)].map(([member, group]) => [
      member,
      collectValue(group, memberSchema(schema, member), list ?? memberSchema(schema, member)?.list),
    ]),
  );
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
  if (exceededJsonLimit(encodeUtf8(value)) !== undefined) return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

/**
 * Returns the dotted prefixes of a name, itself included: `Filter`, `Filter.1` and `Filter.1.Name` for `Filter.1.Name`. Of a name with very
 * many steps, only the first ones.
 */
export function namePrefixes(name: string): string[] {
  if (!name.includes('.')) return [name];
  const prefixes: string[] = [];
  for (let dot = name.indexOf('.'); dot >= 0 && prefixes.length < maxNameSteps; dot = name.indexOf('.', dot + 1)) {
    prefixes.push(name.slice(0, dot));
  }
  return prefixes.length < maxNameSteps ? [...prefixes, name] : prefixes;
}
