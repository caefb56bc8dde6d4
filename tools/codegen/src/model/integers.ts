import { isMembers, mapChangedItems, mapChangedMembers, withChanges, type Members } from '../members.ts';
import { mapNodes } from './nodes.ts';

/** Last words of names that count something or say which of a few cases applies. */
const counts = new Set(
  'count counts total size length limit offset page pages index times status state flag level type mode code result'.split(
    ' ',
  ),
);
/** First words of such names. */
const flags = new Set('is has need enable use allow total num max min'.split(' '));

/**
 * Adds `maximum: 9007199254740991` to 64-bit integers whose values a `number` represents exactly: those with such an enum, and the members
 * that are counts or flags by their name and have no range of their own, nor a documented value beyond it (`large`). All other 64-bit integers without a smaller maximum are `bigint`s.
 */
export function withSafeIntegers(value: unknown, large: ReadonlySet<string> = new Set()): unknown {
  const convert = (one: unknown) => withSafeIntegers(one, large);
  if (Array.isArray(value)) return mapChangedItems(value, convert);
  if (!isMembers(value)) return value;
  const inner = mapNodes(value, convert);
  const { name, schema, properties } = inner;
  const named = (member: unknown, key: string) => (large.has(key) ? member : withRange(key, member));
  const changes = {
    ...(isInteger(value) && isSafeEnum(value['enum']) && { maximum: safe }),
    ...(typeof name === 'string' && isMembers(schema) && { schema: named(schema, name) }),
    ...(isMembers(properties) && { properties: mapChangedMembers(properties, named) }),
  };
  return withChanges(inner, changes);
}

const safe = Number.MAX_SAFE_INTEGER;

/** The names of members that have a value beyond the range of `number` somewhere in a spec, for example in a documented response. */
export function largeMembers(value: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (one: unknown): void => {
    if (Array.isArray(one)) return one.forEach(visit);
    if (!isMembers(one)) return;
    for (const name of Object.keys(one)) {
      if (typeof one[name] === 'bigint') names.add(name);
      else visit(one[name]);
    }
  };
  visit(value);
  return names;
}

function withRange(name: string, schema: unknown): unknown {
  if (!isMembers(schema) || !isInteger(schema) || schema['enum'] !== undefined || !isCountOrFlag(name)) return schema;
  const isLarge = [schema['minimum'], schema['default'], schema['example']].some((one) => typeof one === 'bigint');
  return isLarge ? schema : { ...schema, maximum: safe };
}

function isCountOrFlag(name: string): boolean {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);
  return counts.has(words.at(-1)!) || (words.length > 1 && flags.has(words[0]!));
}

function isInteger(schema: Members): boolean {
  return schema['type'] === 'integer' && schema['format'] === 'int64' && schema['maximum'] === undefined;
}

function isSafeEnum(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => value === null || Number.isSafeInteger(value));
}
