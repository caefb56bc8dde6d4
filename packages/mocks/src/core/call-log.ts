import { cutTexts, sizeOf } from './size.ts';
import { Queue } from './queue.ts';
import type { RecordedCall } from './recorded-call.ts';

const maxCalls = 1_000;
/** With its four mocks and its own log of 8 MiB, a server keeps at most 32 MiB. */
const maxBytes = 6 * 1024 * 1024;
const maxCallBytes = 512 * 1024;
/** The values of a call whose request is smaller are not examined. */
const smallRequestBytes = 16 * 1024;

/** The latest calls of a mock. Bounded in number and in the memory that they take. */
export interface CallLog {
  readonly calls: readonly RecordedCall[];
  /**
   * Adds a call and returns it, with its long values cut. `requestBytes` is the size of its request. Removes the oldest calls above the
   * limits.
   */
  add(call: RecordedCall, requestBytes: number): RecordedCall;
  clear(): void;
}

/** Creates an empty call log. */
export function createCallLog(): CallLog {
  const calls = new Queue<RecordedCall>();
  const sizes = new Queue<number>();
  let total = 0;
  return {
    get calls() {
      return calls.list();
    },
    add(call, requestBytes) {
      const isSmall = requestBytes <= smallRequestBytes;
      const kept = isSmall ? call : cutTexts(call, maxCallBytes);
      // The texts of a small call may be parts of the texts of its request.
      const bytes = sizeOf(kept) + (isSmall ? 2 * requestBytes : 0);
      calls.add(kept);
      sizes.add(bytes);
      total += bytes;
      while (calls.length > maxCalls || (total > maxBytes && calls.length > 1)) {
        calls.removeFirst();
        total -= sizes.removeFirst() ?? 0;
      }
      return kept;
    },
    clear() {
      calls.clear();
      sizes.clear();
      total = 0;
    },
  };
}
