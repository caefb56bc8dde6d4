import type { RecordedCall } from './recorded-call.ts';

const mostCalls = 1_000;
const mostBytes = 64 * 1024 * 1024;

/** The last calls of a mock: bounded in number and in what their requests weighed. */
export interface CallLog {
  readonly calls: readonly RecordedCall[];
  add(call: RecordedCall, bytes: number): void;
  clear(): void;
}

/** An empty log. */
export function createCallLog(): CallLog {
  const calls: RecordedCall[] = [];
  const weights: number[] = [];
  let weight = 0;
  return {
    calls,
    add(call, bytes) {
      calls.push(call);
      weights.push(bytes);
      weight += bytes;
      while (calls.length > mostCalls || (weight > mostBytes && calls.length > 1)) {
        calls.shift();
        weight -= weights.shift() ?? 0;
      }
    },
    clear() {
      calls.length = 0;
      weights.length = 0;
      weight = 0;
    },
  };
}
