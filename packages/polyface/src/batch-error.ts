import { PolyfaceError, type CallError } from '@polyface/runtime';

/** A request of a split call that failed. */
export interface BatchFailure {
  /** The position of its first id in your list, counted from 0. */
  readonly start: number;
  /** The position after its last id: `userIds.slice(start, end)` are the ids that are missing. */
  readonly end: number;
  /** The ids. Not enumerable, so they are not logged with the error. */
  readonly ids: readonly string[];
  /** Why the call of this part failed. */
  readonly error: CallError;
}

/** The data of a {@link BatchError}. */
export interface BatchErrorInfo<Item> {
  readonly service: string;
  readonly operation: string;
  readonly attempts: number;
  /** The number of requests. */
  readonly batches: number;
  readonly failures: readonly Omit<BatchFailure, 'ids'>[];
  readonly ids: readonly string[];
  readonly results: readonly Item[];
}

/** The most failures that a message describes. */
const describedFailures = 3;

/**
 * Some requests of a call failed that was split because of its many ids. The results of the others are in `results`. `cause` is the first
 * failure's error.
 */
export class BatchError<Item = unknown> extends PolyfaceError {
  protected static override readonly errorName = 'BatchError';
  override readonly name = 'BatchError';
  /** The requests that failed, in the order of the ids. */
  readonly failures: readonly BatchFailure[];
  /** What the other requests found, in the order of the ids. Not enumerable, so it is not logged with the error. */
  declare readonly results: readonly Item[];

  constructor({ batches, failures, ids, results, ...call }: BatchErrorInfo<Item>) {
    const described = failures
      .slice(0, describedFailures)
      .map(({ start, end, error }) => `ids ${start + 1} to ${end}: ${error.message}`);
    const more = failures.length > describedFailures ? `; and ${failures.length - describedFailures} more` : '';
    const message = `${call.operation}: ${failures.length} of ${batches} requests failed: ${described.join('; ')}${more}`;
    super(message, call, { cause: failures[0]?.error });
    this.failures = failures.map((failure) =>
      Object.defineProperty({ ...failure }, 'ids', { value: ids.slice(failure.start, failure.end), enumerable: false }),
    ) as BatchFailure[];
    Object.defineProperty(this, 'results', { value: results, enumerable: false });
  }
}
