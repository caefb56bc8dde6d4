import type { Issue } from './issue.ts';
import type { Schema } from './schema.ts';
import { checkNumber, checkString } from './validate-scalar.ts';
import { checkUnion } from './validate-union.ts';

/**
 * Holds a value against a schema: no issue means valid. Decides as a JSON Schema validator does, but for a member that is `undefined`,
 * which counts as absent, and a `bigint`, which is an integer. Messages hold no value of the input.
 */
export function validate(value: unknown, schema: Schema, path = ''): Issue[] {
  if (value === null && schema.nullable) return [];
  if (schema.type && !isOfType(value, schema.type, schema.format)) return [mistyped(schema, path, typeName(value))];
  const issues: Issue[] = [];
  if (schema.enum && !schema.enum.includes(value as string)) {
    issues.push({ path, rule: 'enum', message: `must be ${oneOfThese(schema.enum)}` });
  }
  if (typeof value === 'string') issues.push(...checkString(value, schema, path));
  if (typeof value === 'number' || typeof value === 'bigint') issues.push(...checkNumber(value, schema, path));
  if (Array.isArray(value)) issues.push(...checkArray(value, schema, path));
  else if (isObject(value)) issues.push(...checkObject(value, schema, path));
  for (const part of schema.allOf ?? []) issues.push(...validate(value, part, path));
  if (schema.oneOf) issues.push(...checkUnion(value, schema.oneOf, path, 'one'));
  if (schema.anyOf) issues.push(...checkUnion(value, schema.anyOf, path, 'any'));
  if (schema.not && validate(value, schema.not, path).length === 0) {
    issues.push({ path, rule: 'union', message: 'is a value that is excluded' });
  }
  return issues;
}

/** Whether a value is an object with members, and not an array, bytes or a file. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isBinary(value);
}

/** Whether a value is bytes or a file. */
export function isBinary(value: unknown): value is Uint8Array<ArrayBuffer> | Blob {
  return value instanceof Uint8Array || (typeof Blob !== 'undefined' && value instanceof Blob);
}

function checkArray(value: unknown[], schema: Schema, path: string): Issue[] {
  const { minItems = 0, maxItems = Infinity, uniqueItems, items } = schema;
  const issues: Issue[] = [];
  if (value.length < minItems) issues.push({ path, rule: 'items', message: `must have at least ${minItems} items` });
  if (value.length > maxItems) issues.push({ path, rule: 'items', message: `must have at most ${maxItems} items` });
  if (uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length) {
    issues.push({ path, rule: 'items', message: 'must not hold the same item twice' });
  }
  if (items) value.forEach((item, index) => issues.push(...validate(item, items, `${path}/${index}`)));
  return issues;
}

function checkObject(value: Record<string, unknown>, schema: Schema, path: string): Issue[] {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, maxProperties = Infinity } = schema;
  const present = Object.keys(value).filter((name) => value[name] !== undefined);
  const issues: Issue[] = [];
  for (const name of required) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) {
      issues.push({ path: `${path}/${pointerStep(name)}`, rule: 'required', message: 'is required' });
    }
  }
  for (const name of present) {
    const at = `${path}/${pointerStep(name)}`;
    if (Object.hasOwn(properties, name)) issues.push(...validate(value[name], properties[name]!, at));
    else if (additionalProperties === false) issues.push(unknownMember(at, name, Object.keys(properties)));
    else if (additionalProperties) issues.push(...validate(value[name], additionalProperties, at));
  }
  if (present.length < minProperties)
    issues.push({ path, rule: 'items', message: `must have at least ${minProperties} members` });
  if (present.length > maxProperties)
    issues.push({ path, rule: 'items', message: `must have at most ${maxProperties} members` });
  return issues;
}

function unknownMember(path: string, name: string, known: string[]): Issue {
  const lower = name.toLowerCase().replaceAll('_', '');
  const meant = known.find((one) => one.toLowerCase().replaceAll('_', '') === lower);
  const cure = meant ? `did you mean ${meant}?` : `known are ${known.join(', ') || 'none'}`;
  return { path, rule: 'unknown', message: `is not a member here: ${cure}` };
}

function pointerStep(name: string): string {
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

function mistyped(schema: Schema, path: string, found: string): Issue {
  return { path, rule: 'type', message: `must be ${schema.type ?? 'a value'}, not ${found}` };
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return isBinary(value) ? 'bytes' : typeof value;
}

function oneOfThese(values: readonly unknown[]): string {
  const printed = values.map((value) => JSON.stringify(value));
  return printed.length === 1 ? printed[0]! : `one of ${printed.join(', ')}`;
}
