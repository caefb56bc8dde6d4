import type { RecordedCall } from './recorded-call.ts';

const maxCalls = 1_000;
const maxBytes = 64 * 1024 * 1024;

/** The latest calls of a mock. Bounded in number and in the total size of their requests. */
export interface CallLog {
  readonly calls: readonly RecordedCall[];
  /** Adds a call whose request body has `bytes` bytes. Removes the oldest calls above the limits. */
  add(call: RecordedCall, bytes: number): void;
  clear(): void;
}

/** Creates an empty call log. */
export function createCallLog(): CallLog {
  const calls: RecordedCall[] = [];
  const sizes: number[] = [];
  let total = 0;
  return {
    calls,
    add(call, bytes) {
      calls.push(call);
      sizes.push(bytes);
      total += bytes;
      while (calls.length > maxCalls || (total > maxBytes && calls.length > 1)) {
        calls.shift();
        total -= sizes.shift() ?? 0;
      }
    },
    clear() {
      calls.length = 0;
      sizes.length = 0;
      total = 0;
    },
  };
}
