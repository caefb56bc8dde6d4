import type { Issue } from './issue.ts';
import type { Schema } from './schema.ts';

const patterns = new Map<string, RegExp>();

/** Holds a text against `pattern`, `minLength` and `maxLength`: lengths in Unicode characters. */
export function checkString(value: string, schema: Schema, path: string): Issue[] {
  const { pattern, minLength = 0, maxLength = Infinity } = schema;
  const issues: Issue[] = [];
  if (value.length < minLength * 2 && lengthOf(value) < minLength) {
    issues.push({ path, rule: 'length', message: `must have at least ${minLength} characters` });
  }
  if (value.length > maxLength && lengthOf(value) > maxLength) {
    issues.push({ path, rule: 'length', message: `must have at most ${maxLength} characters` });
  }
  if (pattern !== undefined && !compiled(pattern).test(value)) {
    issues.push({ path, rule: 'pattern', message: `must match ${pattern}` });
  }
  return issues;
}

/** Holds a number against its bounds. */
export function checkNumber(value: number | bigint, schema: Schema, path: string): Issue[] {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const issues: Issue[] = [];
  if (exclusiveMinimum ? value <= minimum : value < minimum) {
    issues.push({ path, rule: 'range', message: `must be ${exclusiveMinimum ? 'above' : 'at least'} ${minimum}` });
  }
  if (exclusiveMaximum ? value >= maximum : value > maximum) {
    issues.push({ path, rule: 'range', message: `must be ${exclusiveMaximum ? 'below' : 'at most'} ${maximum}` });
  }
  if (multipleOf !== undefined && !Number.isInteger(Number(value) / multipleOf)) {
    issues.push({ path, rule: 'range', message: `must be a multiple of ${multipleOf}` });
  }
  return issues;
}

function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += text.codePointAt(index)! > 0xffff ? 2 : 1) length++;
  return length;
}

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'u');
  patterns.set(pattern, made);
  return made;
}
