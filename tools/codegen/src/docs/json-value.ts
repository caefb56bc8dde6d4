import { isMembers, mapChangedItems, mapChangedMembers } from '../members.ts';

/** Converts a value for JSON: an integer that is too large for a number becomes a string. */
export function jsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return mapChangedItems(value, jsonValue);
  return isMembers(value) ? mapChangedMembers(value, jsonValue) : value;
}

/** Formats a value as JSON with all digits of its integers. */
export function stringifyJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return stringifyBigInts(value);
  }
}

/** JSON.stringify refuses a `bigint`. */
function stringifyBigInts(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(stringifyBigInts).join(',')}]`;
  if (!isMembers(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${stringifyBigInts(member)}`).join(',')}}`;
}

/** Converts a value for tools that do not support `bigint`: an integer that is too large for a number becomes the nearest number. */
export function withNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return mapChangedItems(value, withNumbers);
  return isMembers(value) ? mapChangedMembers(value, withNumbers) : value;
}
