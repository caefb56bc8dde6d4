import type { Read } from './check.ts';
import { wrongType } from './compile.ts';
import type { IssueCollector } from './issue.ts';
import { isBigInteger } from './integer.ts';
import { readUnknown } from './read-unknown.ts';
import type { Schema } from './schema.ts';

/** Reads a text. A number becomes one. */
export const readText: Read = (value, found) => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return wrong('string', value, found);
};

/** Reads a boolean. The texts `true` and `false` become one. A feature of operations. */
export const readBoolean: Read = (value, found) => {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' && value.length <= 5 ? value.toLowerCase() : '';
  if (text === 'true' || text === 'false') return text === 'true';
  return wrong('boolean', value, found);
};

/** Reads a number. Its text becomes one. A feature of operations. */
export const readNumber: Read = (value, found) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' && value.length <= maxLength && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) {
    const number = Number(value);
    if (Number.isFinite(number)) return number;
  }
  return wrong('number', value, found);
};

/**
 * Returns the function that reads integers of a schema, as `bigint` if they may exceed the safe range of `number`. The text of an integer becomes
 * one. A feature of operations.
 */
export function readInteger(schema: Schema): Read {
  const isBig = isBigInteger(schema);
  return (value, found) => {
    if (!isBig && Number.isSafeInteger(value)) return value;
    const integer = toBigInt(value);
    if (integer === undefined) return wrong('integer', value, found);
    if (isBig) return integer;
    const number = Number(integer);
    if (Number.isSafeInteger(number)) return number;
    found.add('type', 'must be an integer between -9007199254740991 and 9007199254740991');
    return String(value);
  };
}

/** The longest text that is read as a number. */
const maxLength = 40;

function toBigInt(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : undefined;
  return typeof value === 'string' && value.length <= maxLength && /^-?\d+$/.test(value) ? BigInt(value) : undefined;
}

/** Adds the issue of a value that has another type. Returns the value. */
export function wrong(expected: string, value: unknown, found: IssueCollector): unknown {
  found.add('type', wrongType(expected, value));
  return readUnknown(value);
}
