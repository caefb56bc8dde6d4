import type { ErrorKind, RetryAdvice } from './error-kind.ts';
import type { ErrorTable } from './error-table.ts';
import type { Operation } from './operation.ts';

/** The meaning of one error response. */
export interface ErrorClass {
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;
}

/**
 * Finds the meaning of an error response in the tables of an operation and its service: by code, then by HTTP status and message where the
 * code has several cases. Returns `undefined` if the code is not documented.
 */
export function classifyError(
  operation: Operation,
  code: string,
  status: number,
  message: string,
): ErrorClass | undefined {
  const tables: ErrorTable[] = [operation.errors, operation.service.errors];
  const info = tables.map((table) => (Object.hasOwn(table, code) ? table[code] : undefined)).find(Boolean);
  if (!info) return undefined;
  const match = info.cases?.find((one) => one.status === status && message.startsWith(one.message));
  return { kind: match?.kind ?? info.kind, retry: match?.retry ?? info.retry ?? 'never' };
}
