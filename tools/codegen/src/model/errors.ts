import type { ErrorInfo, ErrorTable, ErrorKind, RetryAdvice } from '@polyface/runtime';
import { itemsOf, type Members } from './members.ts';

/** How an error code was observed: the HTTP status and the vendor's own words. */
export interface ObservedError {
  readonly status: number;
  readonly message: string;
}

/** What the runtime knows of the error codes of a service or an operation (`x-errors`). */
export function errorTable(holder: Members): ErrorTable {
  return Object.fromEntries(itemsOf(holder['x-errors']).map((entry) => [String(entry['code']), errorInfoOf(entry)]));
}

/** How the codes were observed. */
export function observedErrorsOf(holder: Members): Record<string, ObservedError[]> {
  return Object.fromEntries(
    itemsOf(holder['x-errors']).map((entry) => [
      String(entry['code']),
      itemsOf(entry['observed']).map(statusAndMessage),
    ]),
  );
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
  return { kind, ...(retry !== 'never' && { retry }), ...(cases.length > 0 && { cases }) };
}

function statusAndMessage({ status, message }: Members): ObservedError {
  return { status: Number(status), message: String(message ?? '') };
}
