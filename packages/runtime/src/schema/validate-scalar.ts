import type { Issue } from './issue.ts';
import type { Schema } from './schema.ts';

const compiledPatterns = new Map<string, RegExp>();

/** Checks a text against `pattern`, `minLength` and `maxLength`. Lengths are in Unicode characters. */
export function checkString(value: string, schema: Schema, path: string): Issue[] {
  const { pattern, minLength = 0, maxLength = Infinity } = schema;
  const issues: Issue[] = [];
  if (value.length < minLength * 2 && countCharacters(value) < minLength) {
    issues.push({ path, rule: 'length', message: `must have at least ${minLength} characters` });
  }
  if (value.length > maxLength && countCharacters(value) > maxLength) {
    issues.push({ path, rule: 'length', message: `must have at most ${maxLength} characters` });
  }
  if (pattern !== undefined && !compile(pattern).test(value)) {
    issues.push({ path, rule: 'pattern', message: `must match ${pattern}` });
  }
  return issues;
}

/** Checks a number against its bounds and `multipleOf`. */
export function checkNumber(value: number | bigint, schema: Schema, path: string): Issue[] {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const issues: Issue[] = [];
  if (exclusiveMinimum ? value <= minimum : value < minimum) {
    const bound = exclusiveMinimum ? 'greater than' : 'at least';
    issues.push({ path, rule: 'range', message: `must be ${bound} ${minimum}` });
  }
  if (exclusiveMaximum ? value >= maximum : value > maximum) {
    const bound = exclusiveMaximum ? 'less than' : 'at most';
    issues.push({ path, rule: 'range', message: `must be ${bound} ${maximum}` });
  }
  if (multipleOf !== undefined && !Number.isInteger(Number(value) / Number(multipleOf))) {
    issues.push({ path, rule: 'range', message: `must be a multiple of ${multipleOf}` });
  }
  return issues;
}

function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += text.codePointAt(index)! > 0xffff ? 2 : 1) count++;
  return count;
}

function compile(pattern: string): RegExp {
  const cached = compiledPatterns.get(pattern);
  if (cached) return cached;
  const compiled = new RegExp(pattern, 'u');
  compiledPatterns.set(pattern, compiled);
  return compiled;
}
