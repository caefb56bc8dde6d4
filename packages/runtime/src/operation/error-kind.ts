/** What went wrong, in one vocabulary for all vendors (`x-errors`: `kind`). */
export type ErrorKind =
  | 'invalid-request'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'throttled'
  | 'quota'
  | 'billing'
  | 'unavailable'
  | 'internal'
  | 'unknown';

/**
 * Whether the same call may be made again (`x-errors`: `retry`): not at all, later with growing pauses, once after the clock was
 * corrected, at once with a fresh nonce, or once with fresh credentials.
 */
export type RetryAdvice = 'never' | 'backoff' | 'clock' | 'nonce' | 'credentials';
