import type { PolyfaceError } from '../../errors/polyface-error.ts';
import { TransportError } from '../../errors/transport-error.ts';
import { UnexpectedResponseError } from '../../errors/unexpected-response-error.ts';
import { VendorError } from '../../errors/vendor-error.ts';
import type { Attempt } from '../attempt.ts';
import type { RetryReason } from '../hooks/retry-reason.ts';
import { connectFailed, isPermanentFailure } from '../failure/failure.ts';

/** A retry that is safe and may succeed. */
export interface Retry {
  readonly reason: RetryReason;
  /** How long to wait before, in milliseconds. */
  readonly delay: number;
}

/** The upper limits of the first wait, in milliseconds. They double with each attempt. */
const firstDelay = { throttled: 500, other: 100 };
/** The upper limit of every wait that the server does not ask for, in milliseconds. */
const longestDelay = 20_000;
/** The longest wait that a server may ask for, in milliseconds. Beyond it the caller decides. */
const longestRetryAfter = 60_000;
/** The clocks agree if they differ by less, in milliseconds: `Date` has whole seconds. */
const clockResolution = 2_000;

/**
 * Decides whether an attempt that failed is followed by another. Returns `undefined` if a retry is not safe or cannot succeed. `previous` are
 * the reasons of the call's earlier retries. Corrects the client's clock if the vendor says that it is wrong, and
 * removes credentials from the cache that have expired.
 */
export function planRetry(attempt: Attempt, error: PolyfaceError, previous: readonly RetryReason[]): Retry | undefined {
  const reason = reasonOf(attempt, error, previous);
  if (!reason || previous.length >= attempt.maxRetries) return undefined;
  const delay = delayOf(attempt, error, reason);
  return delay === undefined || delay >= attempt.timeLeft() ? undefined : { reason, delay };
}

function reasonOf(attempt: Attempt, error: PolyfaceError, previous: readonly RetryReason[]): RetryReason | undefined {
  if (error instanceof TransportError) return isRetriedWithoutResponse(attempt, error) ? 'network' : undefined;
  if (!(error instanceof VendorError || error instanceof UnexpectedResponseError)) return undefined;
  switch (error.retry) {
    case 'never':
      return undefined;
    case 'backoff':
      // A throttled request was refused before it was executed.
      return attempt.operation.idempotent || error.kind === 'throttled' ? 'backoff' : undefined;
    case 'clock':
      return correctClock(attempt, error) && !previous.includes('clock') ? 'clock' : undefined;
    case 'nonce':
      return 'nonce';
    case 'credentials':
      attempt.sender.credentials.reject(attempt.credentials);
      return attempt.sender.credentials.hasProvider && !previous.includes('credentials') ? 'credentials' : undefined;
  }
}

/** Whether to retry after a failure without a response: always safe if no byte left, otherwise if the operation is idempotent. */
function isRetriedWithoutResponse(
  { operation, number }: Attempt,
  { reason, cause, attempts }: TransportError,
): boolean {
  if (attempts < number) return false;
  if (reason === 'timeout') return operation.idempotent === true;
  if (reason !== 'network' || isPermanentFailure(cause)) return false;
  return operation.idempotent === true || connectFailed(cause);
}

/** Returns whether the clock was wrong. Another attempt may have corrected it since this one was signed. */
function correctClock({ sender, signedAt }: Attempt, { serverDate }: VendorError | UnexpectedResponseError): boolean {
  if (!serverDate || signedAt === undefined) return false;
  const serverTime = serverDate.getTime();
  if (Math.abs(serverTime - sender.environment.now()) >= clockResolution) sender.environment.correct(serverTime);
  return Math.abs(serverTime - signedAt) >= clockResolution;
}

/** Full jitter: a random time up to a limit that grows exponentially. Added to what the server asks for, so that clients do not return at once. */
function delayOf({ sender, number }: Attempt, error: PolyfaceError, reason: RetryReason): number | undefined {
  if (reason !== 'backoff' && reason !== 'network') return 0;
  const { kind, retryAfter } = error as PolyfaceError & Partial<Pick<VendorError, 'kind' | 'retryAfter'>>;
  if (retryAfter !== undefined && retryAfter > longestRetryAfter) return undefined;
  const first = kind === 'throttled' ? firstDelay.throttled : firstDelay.other;
  const limit = retryAfter === undefined ? Math.min(longestDelay, first * 2 ** (number - 1)) : firstDelay.other;
  return Math.floor((retryAfter ?? 0) + sender.environment.random() * limit);
}
