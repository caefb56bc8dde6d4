/** What an error code means, in the same terms for all vendors (`x-errors`: `kind`). */
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
 * Whether to retry the same call (`x-errors`: `retry`): `never`; `backoff`, later, with exponential backoff; `clock`, once, after the clock
 * is corrected; `nonce`, immediately, with a new nonce; `credentials`, once, with new credentials.
 */
export type RetryAdvice = 'never' | 'backoff' | 'clock' | 'nonce' | 'credentials';
