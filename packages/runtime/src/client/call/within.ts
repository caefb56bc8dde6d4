import type { Attempt } from '../attempt.ts';
import { toCallError } from '../failure/call-error.ts';
import { Cancellation } from '../time/cancellation.ts';

/** Does a part of an attempt within its time limit. Throws a `CallError`. Synchronous if the work is. */
export function within<Result>(
  attempt: Attempt,
  work: (limit: Cancellation) => Result | Promise<Result>,
): Result | Promise<Result> {
  const limit = startLimit(attempt);
  let result: Result | Promise<Result> | undefined;
  try {
    result = work(limit);
    return result instanceof Promise ? settle(result, attempt, limit) : result;
  } catch (error) {
    throw toCallError(attempt, error);
  } finally {
    if (!(result instanceof Promise)) limit.dispose();
  }
}

async function settle<Result>(result: Promise<Result>, attempt: Attempt, limit: Cancellation): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    throw toCallError(attempt, error);
  } finally {
    limit.dispose();
  }
}

/** Starts the time of an attempt, or of a part of it. */
export function startLimit({ timeout, cancellation }: Attempt): Cancellation {
  return new Cancellation({ milliseconds: timeout, reason: 'timeout' }, cancellation);
}
