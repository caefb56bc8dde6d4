import type { ErrorInfo, ErrorKind, ErrorTable, RetryAdvice } from '@polyface/runtime';
import { itemsOf, type Members } from '../members.ts';

/** The HTTP status and the vendor's message with which an error code was observed. */
export interface ObservedError {
  readonly status: number;
  readonly message: string;
}

/** The error table of a service or an operation for the runtime (`x-errors`). */
export function errorTable(holder: Members): ErrorTable {
  return Object.fromEntries(itemsOf(holder['x-errors']).map((entry) => [String(entry['code']), errorInfoOf(entry)]));
}

/** The observed status and messages of each error code. */
export function observedErrorsOf(holder: Members): Record<string, ObservedError[]> {
  return Object.fromEntries(
    itemsOf(holder['x-errors']).map((entry) => [
      String(entry['code']),
      withoutDuplicates(itemsOf(entry['observed']).map(statusAndMessage)),
    ]),
  );
}

/** A status and message that was observed with several meanings is one response. */
function withoutDuplicates(observed: readonly ObservedError[]): ObservedError[] {
  return [...new Map(observed.map((one) => [`${one.status} ${one.message}`, one])).values()];
}

function errorInfoOf(entry: Members): ErrorInfo {
  const kind = entry['kind'] as ErrorKind;
  const retry = (entry['retry'] ?? 'never') as RetryAdvice;
  const cases = itemsOf(entry['observed']).flatMap((observed) => {
    const otherKind = observed['kind'] !== undefined && observed['kind'] !== kind;
    const otherRetry = observed['retry'] !== undefined && observed['retry'] !== retry;
    if (!otherKind && !otherRetry) return [];
    return [
      {
        ...statusAndMessage(observed),
        ...(otherKind && { kind: observed['kind'] as ErrorKind }),
        ...(otherRetry && { retry: observed['retry'] as RetryAdvice }),
      },
    ];
  });
  const distinct = [...new Map(cases.map((one) => [JSON.stringify(one), one])).values()];
  return { kind, ...(retry !== 'never' && { retry }), ...(distinct.length > 0 && { cases: distinct }) };
}

function statusAndMessage({ status, message }: Members): ObservedError {
  return { status: Number(status), message: String(message ?? '') };
}
