import { isMembers, mapChangedMembers, withChanges, type Members } from '../members.ts';
import type { Source } from '../source.ts';

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
 * that are counts or flags by their name and have no range of their own, nor a documented value beyond it (`large`). All other 64-bit integers without a smaller maximum are `bigint`s. `inner` is the node with its parts
 * converted.
 */
export function withSafeRanges(inner: Members, node: Members, large: ReadonlySet<string>): Members {
  const { name, schema, properties } = inner;
  const named = (member: unknown, key: string) => (large.has(key) ? member : withRange(key, member));
  const changes: Record<string, unknown> = {};
  if (isInteger(node) && isSafeEnum(node['enum'])) changes['maximum'] = safe;
  if (typeof name === 'string' && isMembers(schema)) changes['schema'] = named(schema, name);
  if (isMembers(properties)) changes['properties'] = mapChangedMembers(properties, named);
  return withChanges(inner, changes);
}

const safe = Number.MAX_SAFE_INTEGER;

/**
 * The names of members that have a value beyond the range of `number` somewhere in a spec, for example in a documented response. The spec
 * inherits from `others`.
 */
export function largeMembers({ data: value, ...source }: Source, others: readonly (Source | undefined)[]): Set<string> {
  const names = new Set<string>();
  if (![source, ...others].some((one) => one && mayHaveLargeNumber(one))) return names;
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

/** Only a number of 16 digits or more, or in a form that not all YAML parsers read, is that large. */
function mayHaveLargeNumber({ isPlain, text }: Pick<Source, 'isPlain' | 'text'>): boolean {
  return !isPlain || /\d{16}/.test(text);
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
