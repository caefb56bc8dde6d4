import { isMembers, mapMembers } from '../model/members.ts';

/** A value as JSON can hold it: an integer that is too large for a number becomes a text. */
export function jsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(jsonValue);
  return isMembers(value) ? mapMembers(value, jsonValue) : value;
}
