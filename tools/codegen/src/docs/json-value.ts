import { isMembers, mapMembers } from '../model/members.ts';

/** Converts a value for JSON: an integer that is too large for a number becomes a string. */
export function jsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(jsonValue);
  return isMembers(value) ? mapMembers(value, jsonValue) : value;
}
