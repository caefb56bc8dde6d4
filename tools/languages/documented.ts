import { services } from '@polyface/mocks/services';
import type { Operation } from '@polyface/runtime';

/** An operation and its documented example. */
export interface Documented {
  readonly operation: Operation;
  readonly example: Record<string, unknown> | undefined;
}

/** All operations of all services. */
export const documented: readonly Documented[] = Object.values(services).flatMap((mock) =>
  Object.values(mock()).filter(
    (member: unknown): member is Documented => typeof member === 'object' && member !== null && 'operation' in member,
  ),
);

/** A replacer of `JSON.stringify`: a `bigint` becomes a number with all digits, bytes become `{ $bytes }`. */
export function asJson(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(String(value));
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
}
