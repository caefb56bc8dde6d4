import type { Issue } from './issue.ts';
import type { Schema } from './schema.ts';
import { isBinary, isObject } from './type-guards.ts';
import { checkBytes } from './validate-bytes.ts';
import { checkNumber, checkString } from './validate-scalar.ts';
import { checkRules } from './validate-rules.ts';
import { checkUnion, type BranchResult } from './validate-union.ts';

/**
 * Validates a value against a schema; no issue means valid. Decides as a JSON Schema validator does, with two exceptions: a member that is
 * `undefined` counts as absent, and a `bigint` is an integer. Messages contain no value of the input. `path` is the JSON pointer of the
 * value; default: `''`.
 */
export function validate(value: unknown, schema: Schema, path = ''): Issue[] {
  if (value === null && schema.nullable) return [];
  if (schema.type && !isOfType(value, schema.type, schema.format)) {
    return [{ path, rule: 'type', message: `must be ${schema.type}, not ${typeName(value)}` }];
  }
  const issues: Issue[] = [];
  if (schema.enum && !isListed(value, schema.enum)) {
    issues.push({ path, rule: 'enum', message: `must be ${formatAllowed(schema.enum)}` });
  }
  if (schema.format === 'byte' || schema.maxBytes !== undefined) issues.push(...checkBytes(value, schema, path));
  if (typeof value === 'string') issues.push(...checkString(value, schema, path));
  if (typeof value === 'number' || typeof value === 'bigint') issues.push(...checkNumber(value, schema, path));
  if (Array.isArray(value)) issues.push(...checkArray(value, schema, path));
  else if (isObject(value)) issues.push(...checkObject(value, schema, path));
  issues.push(...checkComposition(value, schema, path));
  return issues;
}

/** Whether an enum lists a value. `1` and `1n` are the same integer. */
function isListed(value: unknown, values: NonNullable<Schema['enum']>): boolean {
  if (values.includes(value as string)) return true;
  return isNumeric(value) && values.some((one) => isNumeric(one) && one == value);
}

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Checks `allOf`, `oneOf`, `anyOf` and `not`. */
function checkComposition(value: unknown, schema: Schema, path: string): Issue[] {
  const issues: Issue[] = [];
  const tryBranches = (branches: readonly Schema[]): BranchResult[] =>
    branches.map((branch) => ({ branch, issues: validate(value, branch, path) }));
  for (const part of schema.allOf ?? []) issues.push(...validate(value, part, path));
  if (schema.oneOf) issues.push(...checkUnion(value, tryBranches(schema.oneOf), path, 'one'));
  if (schema.anyOf) issues.push(...checkUnion(value, tryBranches(schema.anyOf), path, 'any'));
  if (schema.not && validate(value, schema.not, path).length === 0) {
    issues.push({ path, rule: 'union', message: 'must not be a value that the schema excludes' });
  }
  return issues;
}

function checkArray(value: unknown[], schema: Schema, path: string): Issue[] {
  const { minItems = 0, maxItems = Infinity, uniqueItems, items } = schema;
  const issues: Issue[] = [];
  if (value.length < minItems) issues.push({ path, rule: 'items', message: `must have at least ${minItems} items` });
  if (value.length > maxItems) issues.push({ path, rule: 'items', message: `must have at most ${maxItems} items` });
  if (uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length) {
    issues.push({ path, rule: 'items', message: 'must not contain the same item twice' });
  }
  if (schema.list === 'comma') issues.push(...checkCommas(value, path));
  if (items) value.forEach((item, index) => issues.push(...validate(item, items, `${path}/${index}`)));
  return issues;
}

/** Items that are sent in one text, separated by commas, must not contain one. */
export function checkCommas(items: readonly unknown[], path: string): Issue[] {
  const message = 'must not contain a comma: the items are sent in one text, separated by commas';
  return items.flatMap((item, index): Issue[] =>
    typeof item === 'string' && item.includes(',') ? [{ path: `${path}/${index}`, rule: 'pattern', message }] : [],
  );
}

function checkObject(value: Record<string, unknown>, schema: Schema, path: string): Issue[] {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, maxProperties = Infinity } = schema;
  const present = Object.keys(value).filter((name) => value[name] !== undefined);
  const issues: Issue[] = [];
  for (const name of required) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) {
      issues.push({ path: `${path}/${escapePointer(name)}`, rule: 'required', message: 'is required' });
    }
  }
  for (const name of present) {
    const memberPath = `${path}/${escapePointer(name)}`;
    if (Object.hasOwn(properties, name)) issues.push(...validate(value[name], properties[name]!, memberPath));
    else if (additionalProperties === false) issues.push(unknownMember(memberPath, name, Object.keys(properties)));
    else if (additionalProperties) issues.push(...validate(value[name], additionalProperties, memberPath));
  }
  if (present.length < minProperties)
    issues.push({ path, rule: 'items', message: `must have at least ${minProperties} members` });
  if (present.length > maxProperties)
    issues.push({ path, rule: 'items', message: `must have at most ${maxProperties} members` });
  if (schema.rules) issues.push(...checkRules(value, schema.rules, path));
  return issues;
}

/** Suggests the known member whose name differs only in case or underscores; otherwise lists the known members. */
function unknownMember(path: string, name: string, known: string[]): Issue {
  const simplify = (one: string) => one.toLowerCase().replaceAll('_', '');
  const suggestion = known.find((one) => simplify(one) === simplify(name));
  const fix = suggestion ? `did you mean ${suggestion}?` : `known members are ${known.join(', ') || 'none'}`;
  return { path, rule: 'unknown', message: `is not a known member: ${fix}` };
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
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

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return isBinary(value) ? 'bytes' : typeof value;
}

function formatAllowed(values: readonly unknown[]): string {
  const formatted = values.map((value) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value)));
  return formatted.length === 1 ? formatted[0]! : `one of ${formatted.join(', ')}`;
}
