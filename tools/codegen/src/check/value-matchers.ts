import { isRecord } from './place.ts';

/** Whether a value matches; `undefined` if that is not certain. */
export type Verdict = boolean | undefined;

/** Whether a value matches a schema, or a keyword of a schema. */
export type Matcher = (value: unknown) => Verdict;

const types = new Map<unknown, Matcher>([
  ['string', (value) => typeof value === 'string'],
  ['boolean', (value) => typeof value === 'boolean'],
  ['null', (value) => value === null],
  ['number', (value) => Number.isFinite(value)],
  ['integer', (value) => Number.isInteger(value)],
  ['array', Array.isArray],
  ['object', isRecord],
]);

/** The matcher of `type`: a name or a list of names. */
export function typeKeyword(value: unknown): Matcher | undefined {
  if (!Array.isArray(value)) return types.get(value);
  const all = value.map((type) => types.get(type));
  if (!all.every((matches) => matches !== undefined)) return undefined;
  return (one) => all.some((matches) => matches(one));
}

/** Patterns that only texts of a format have. A text without its pattern can have the format too. */
const textFormats = new Map<unknown, RegExp>([
  ['password', /^/],
  ['binary', /^/],
  ['byte', /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/],
  ['date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/],
  ['date-time', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/],
  ['uri', /^https?:\/\/[a-z\d.-]+(?:\/[\w.-]*)*$/],
]);

const numberFormats = new Map<unknown, (value: number) => boolean>([
  ['int32', (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31],
  ['int64', (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 63],
  ['float', () => true],
  ['double', () => true],
]);

/** The matcher of `format`. Never certain that a value does not have it. */
export function formatKeyword(format: unknown): Matcher | undefined {
  const pattern = textFormats.get(format);
  if (pattern) return (value) => typeof value !== 'string' || pattern.test(value) || undefined;
  const matches = numberFormats.get(format);
  return matches && ((value) => typeof value !== 'number' || matches(value) || undefined);
}

/** The matcher of `enum`. */
export function enumKeyword(values: unknown): Matcher | undefined {
  if (!Array.isArray(values) || values.length === 0) return undefined;
  return (value) => (typeof value === 'object' && value !== null ? undefined : values.includes(value));
}

/** The matcher of `pattern`, which is a regular expression with the flag `u`. */
export function patternKeyword(pattern: unknown): Matcher | undefined {
  if (typeof pattern !== 'string') return undefined;
  try {
    const expression = new RegExp(pattern, 'u');
    return (value) => typeof value !== 'string' || expression.test(value);
  } catch {
    return undefined;
  }
}

/** The matcher of `uniqueItems`. */
export function uniqueItemsKeyword(unique: unknown): Matcher | undefined {
  if (typeof unique !== 'boolean') return undefined;
  return (value) => {
    if (!unique || !Array.isArray(value)) return true;
    return value.every((item) => typeof item === 'string') ? new Set(value).size === value.length : undefined;
  };
}

/** Whether a value is a list of texts. */
export function isListOfNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

/** The number of a value that a keyword compares; `undefined` if the keyword does not apply to the value. */
type Measure = (value: unknown) => number | undefined;

const numberOf: Measure = (value) => (typeof value === 'number' ? value : undefined);
const lengthOf: Measure = (value) => (typeof value === 'string' ? countCharacters(value) : undefined);
const countOfItems: Measure = (value) => (Array.isArray(value) ? value.length : undefined);
const countOfMembers: Measure = (value) => (isRecord(value) ? Object.keys(value).length : undefined);

function countCharacters(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

const isAtLeast = (value: number, bound: number) => value >= bound;
const isAtMost = (value: number, bound: number) => value <= bound;

/** The keywords with a bound, and how each creates its matcher. */
export const boundKeywords: readonly (readonly [string, (bound: unknown) => Matcher | undefined])[] = [
  ['minimum', boundKeyword(numberOf, isAtLeast)],
  ['maximum', boundKeyword(numberOf, isAtMost)],
  ['exclusiveMinimum', boundKeyword(numberOf, (value, bound) => value > bound)],
  ['exclusiveMaximum', boundKeyword(numberOf, (value, bound) => value < bound)],
  ['minLength', boundKeyword(lengthOf, isAtLeast)],
  ['maxLength', boundKeyword(lengthOf, isAtMost)],
  ['minItems', boundKeyword(countOfItems, isAtLeast)],
  ['maxItems', boundKeyword(countOfItems, isAtMost)],
  ['minProperties', boundKeyword(countOfMembers, isAtLeast)],
  ['maxProperties', boundKeyword(countOfMembers, isAtMost)],
];

function boundKeyword(measure: Measure, isWithin: (value: number, bound: number) => boolean) {
  return (bound: unknown): Matcher | undefined => {
    if (typeof bound !== 'number') return undefined;
    return (value) => {
      const measured = measure(value);
      return measured === undefined || isWithin(measured, bound);
    };
  };
}
