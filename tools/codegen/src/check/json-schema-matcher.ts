import {
  boundKeywords,
  enumKeyword,
  formatKeyword,
  isListOfNames,
  patternKeyword,
  typeKeyword,
  uniqueItemsKeyword,
  type Matcher,
  type Verdict,
} from './value-matchers.ts';
import { isRecord } from './place.ts';

/** The matcher of the target of a `$ref`; `undefined` if there is none. */
export type ResolveMatcher = (ref: string) => Matcher | undefined;

/** Creates the matcher of an inner schema; `undefined` if that is not supported. */
type Compile = (schema: unknown) => Matcher | undefined;

/** Creates the matcher of a keyword; `undefined` if its value is not supported. */
type Keyword = (value: unknown, compile: Compile, schema: Readonly<Record<string, unknown>>) => Matcher | undefined;

/**
 * Creates the matcher of a JSON Schema; `undefined` if it uses keywords or values that are not supported. Nearly every value matches its
 * schema, and a matcher is created and applied in microseconds. ajv, which is slow to load and to compile, describes what is wrong with the
 * other values.
 */
export function createMatcher(schema: unknown, resolve: ResolveMatcher = () => undefined): Matcher | undefined {
  if (!isRecord(schema)) return undefined;
  const compile = (inner: unknown) => createMatcher(inner, resolve);
  const matchers: Matcher[] = [];
  for (const [name, value] of Object.entries(schema)) {
    if (value === undefined || partners.has(name)) continue;
    const matcher = name === '$ref' ? resolve(String(value)) : keywords.get(name)?.(value, compile, schema);
    if (!matcher) return undefined;
    matchers.push(matcher);
  }
  return matchers.length === 1 ? matchers[0] : (value) => every(matchers, (matches) => matches(value));
}

/** Keywords that another keyword reads, and `fix`, the advice of our own schemas. */
const partners = new Set(['then', 'else', 'fix']);

const keywords = new Map<string, Keyword>([
  ['type', typeKeyword],
  ['format', formatKeyword],
  ['enum', enumKeyword],
  ['pattern', patternKeyword],
  ...boundKeywords,
  ['uniqueItems', uniqueItemsKeyword],
  ['items', itemsKeyword],
  ['properties', propertiesKeyword],
  ['required', requiredKeyword],
  ['additionalProperties', additionalPropertiesKeyword],
  ['dependencies', dependenciesKeyword],
  ['allOf', partsKeyword((verdicts) => every(verdicts, (verdict) => verdict))],
  ['anyOf', partsKeyword(some)],
  ['oneOf', partsKeyword(exactlyOne)],
  ['not', notKeyword],
  ['if', ifKeyword],
]);

/** True if all are true, false if one is false. */
function every<Item>(items: Iterable<Item>, verdictOf: (item: Item) => Verdict): Verdict {
  let all: Verdict = true;
  for (const item of items) {
    const verdict = verdictOf(item);
    if (verdict === false) return false;
    if (verdict === undefined) all = undefined;
  }
  return all;
}

function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}

function exactlyOne(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(undefined)) return undefined;
  return verdicts.filter(Boolean).length === 1;
}

function partsKeyword(unite: (verdicts: readonly Verdict[]) => Verdict): Keyword {
  return (parts, compile) => {
    const all = Array.isArray(parts) && parts.length > 0 ? parts.map(compile) : [undefined];
    if (!all.every((matches) => matches !== undefined)) return undefined;
    return (value) => unite(all.map((matches) => matches(value)));
  };
}

function notKeyword(schema: unknown, compile: Compile): Matcher | undefined {
  const matches = compile(schema);
  return matches && ((value) => negate(matches(value)));
}

function negate(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}

function ifKeyword(
  condition: unknown,
  compile: Compile,
  { then = {}, else: otherwise = {} }: Readonly<Record<string, unknown>>,
): Matcher | undefined {
  const [matchesCondition, matchesThen, matchesElse] = [condition, then, otherwise].map(compile);
  if (!matchesCondition || !matchesThen || !matchesElse) return undefined;
  return (value) => {
    const verdict = matchesCondition(value);
    if (verdict === undefined) return undefined;
    return verdict ? matchesThen(value) : matchesElse(value);
  };
}

function itemsKeyword(items: unknown, compile: Compile): Matcher | undefined {
  const matches = compile(items);
  return matches && ((value) => !Array.isArray(value) || every(value, matches));
}

function propertiesKeyword(map: unknown, compile: Compile): Matcher | undefined {
  if (!isRecord(map)) return undefined;
  const members = new Map<string, Matcher>();
  for (const [name, schema] of Object.entries(map)) {
    const matches = compile(schema);
    if (!matches) return undefined;
    members.set(name, matches);
  }
  return (value) =>
    !isRecord(value) || every(members, ([name, matches]) => !Object.hasOwn(value, name) || matches(value[name]));
}

function requiredKeyword(names: unknown): Matcher | undefined {
  if (!isListOfNames(names)) return undefined;
  return (value) => !isRecord(value) || names.every((name) => Object.hasOwn(value, name));
}

function additionalPropertiesKeyword(
  additional: unknown,
  compile: Compile,
  { properties = {} }: Readonly<Record<string, unknown>>,
): Matcher | undefined {
  const matches = typeof additional === 'boolean' ? () => additional : compile(additional);
  if (!matches || !isRecord(properties)) return undefined;
  return (value) =>
    !isRecord(value) || every(Object.keys(value), (name) => Object.hasOwn(properties, name) || matches(value[name]));
}

function dependenciesKeyword(dependencies: unknown): Matcher | undefined {
  if (!isRecord(dependencies)) return undefined;
  const all = Object.entries(dependencies);
  if (!all.every((entry): entry is [string, string[]] => isListOfNames(entry[1]))) return undefined;
  return (value) =>
    !isRecord(value) ||
    all.every(([name, names]) => !Object.hasOwn(value, name) || names.every((one) => Object.hasOwn(value, one)));
}
