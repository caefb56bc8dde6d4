/** A documented limit on the number of requests per period (`x-rate-limit`). */
export interface RateLimit {
  /** The number of requests in the period. */
  readonly requests: number;
  readonly per: 'second' | 'minute' | 'day';
  /** What the limit counts: all requests of an account, or those of one operation. */
  readonly scope: 'account' | 'operation';
}
