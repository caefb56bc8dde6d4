import type { Check } from './check.ts';
import { checkCommas } from './commas.ts';
import { formatCount } from './count.ts';
import { schemaFeature, type Compile, type Features } from './features.ts';
import type { Schema } from './schema.ts';
import { isBinary, isObject } from './type-guards.ts';
import { compileString } from './validate-string.ts';

const compiled = new WeakMap<Schema, Check>();

/**
 * Compiles a schema to the function that checks values against it. The function is cached with the schema. Throws a `TypeError` if a keyword
 * needs a feature that is missing.
 */
export function compile(schema: Schema, features: Features | undefined): Check {
  const cached = compiled.get(schema);
  if (cached) return cached;
  const check = compileSchema(schema, (part) => compile(part, features), features);
  compiled.set(schema, check);
  return check;
}

function compileSchema(schema: Schema, compilePart: Compile, features: Features | undefined): Check {
  const { type, format, nullable } = schema;
  const steps = [
    ...compileEnum(schema),
    ...compileString(schema),
    ...compileArray(schema, compilePart),
    ...compileObject(schema, compilePart),
    ...(schema.allOf ?? []).map(compilePart),
    ...neededBy(schema).map((name) => schemaFeature(features, name)(schema, compilePart)),
  ];
  if (schema.list === 'json') schemaFeature(features, 'toJsonTexts');
  return (value, found) => {
    if (value === null && nullable) return;
    if (type && !isOfType(value, type, format)) {
      found.add('type', wrongType(type, value));
      return;
    }
    for (const step of steps) step(value, found);
  };
}

type KeywordFeature = Extract<keyof Features, `compile${string}`>;

/** The names of the features that the keywords of a schema need, without those of the schemas in it. */
function neededBy(schema: Schema): KeywordFeature[] {
  const { format, maxBytes, minimum, maximum, multipleOf, minProperties, maxProperties } = schema;
  const isNeeded: { readonly [name in KeywordFeature]: unknown } = {
    compileBytes: format === 'byte' || maxBytes !== undefined,
    compileNumber: (minimum ?? maximum ?? multipleOf) !== undefined,
    compileUniqueItems: schema.uniqueItems,
    compileMemberCount: (minProperties ?? maxProperties) !== undefined,
    compileRules: schema.rules,
    compileUnion: schema.oneOf ?? schema.anyOf,
    compileNot: schema.not,
  };
  return (Object.keys(isNeeded) as KeywordFeature[]).filter((name) => isNeeded[name]);
}

function compileEnum({ enum: allowed }: Schema): Check[] {
  if (!allowed) return [];
  const values = new Set<unknown>(allowed.map(toNumber));
  const message = `must be ${formatAllowed(allowed)}`;
  return [
    (value, found) => {
      if (!values.has(toNumber(value))) found.add('enum', message);
    },
  ];
}

/** `1n` and `1` are the same integer. */
function toNumber(value: unknown): unknown {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return Number.isSafeInteger(number) ? number : value;
}

function compileArray(schema: Schema, compilePart: Compile): Check[] {
  const { minItems = 0, maxItems = Infinity, items, list } = schema;
  if (minItems === 0 && maxItems === Infinity && !items && list !== 'comma') return [];
  const checkItem = items && compilePart(items);
  return [
    (value, found) => {
      if (!Array.isArray(value)) return;
      if (value.length < minItems) found.add('items', `must have at least ${formatCount(minItems, 'item')}`);
      if (value.length > maxItems) found.add('items', `must have at most ${formatCount(maxItems, 'item')}`);
      if (list === 'comma')
        for (const { rule, message, path } of checkCommas(value, '')) found.add(rule, message, path);
      if (!checkItem) return;
      for (let index = 0; index < value.length; index++) {
        const start = found.issues.length;
        checkItem(value[index], found);
        found.moveInto(index, start);
      }
    },
  ];
}

function compileObject(schema: Schema, compilePart: Compile): Check[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const known = Object.keys(properties);
  const checks = new Map(known.map((name) => [name, compilePart(properties[name]!)]));
  const unknownMember = createUnknownMember(known);
  const checkOther = additionalProperties && compilePart(additionalProperties);
  return [
    (value, found) => {
      if (!isObject(value)) return;
      for (const name of required) {
        if (!Object.hasOwn(value, name) || value[name] === undefined) found.addMissing(name);
      }
      if (found.isCounting && found.issueCount > 0) return;
      for (const name of Object.keys(value)) {
        const member = value[name];
        if (member === undefined) continue;
        const start = found.issues.length;
        const check = checks.get(name) ?? checkOther;
        if (check) check(member, found);
        else if (additionalProperties === false) found.add('unknown', () => unknownMember(name));
        found.moveInto(name, start);
      }
    },
  ];
}

/**
 * Describes unknown members: suggests the known member whose name differs only in case or underscores; otherwise lists the known members.
 */
function createUnknownMember(known: readonly string[]): (name: string) => string {
  const bySimpleName = new Map(known.toReversed().map((name) => [simplify(name), name]));
  const list = `known members are ${known.join(', ') || 'none'}`;
  return (name) => {
    const suggestion = name.length > 200 ? undefined : bySimpleName.get(simplify(name));
    return `is not a known member: ${suggestion ? `did you mean ${suggestion}?` : list}`;
  };
}

function simplify(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

function isOfType(value: unknown, type: NonNullable<Schema['type']>, format: string | undefined): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' || (format === 'binary' && isBinary(value));
    case 'number':
      return (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'bigint';
    case 'integer':
      return Number.isInteger(value) || typeof value === 'bigint';
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
  }
}

/** Says which type is expected and which one the value has. */
export function wrongType(expected: string, value: unknown): string {
  return `must be ${expected}, not ${typeName(value)}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return isBinary(value) ? 'bytes' : typeof value;
}

function formatAllowed(values: readonly unknown[]): string {
  const formatted = values.map((value) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value)));
  return formatted.length === 1 ? formatted[0]! : `one of ${formatted.join(', ')}`;
}
