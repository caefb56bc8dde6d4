/** The retries and time limits of a call. Options of a client and of one call. */
export interface RetryOptions {
  /**
   * How many times a request may be sent again after it failed, a whole number from 0 to 100. Every attempt is signed again. The client
   * retries throttling, errors with other `retry` advice and, if the operation is idempotent, outages and failures of the network. Between
   * attempts it waits a random time that grows exponentially, or as long as the server asks. Use 0 if your program retries itself.
   * Default: 2.
   *
   * @example 5
   */
  readonly maxRetries?: number | undefined;
  /**
   * The time limit of one attempt in milliseconds, credentials provider included, waits for the limiter and for `maxConcurrency` excluded:
   * more than 0, at most 2,147,483,647 (24.8 days). Default: the vendor's limit for the operation plus 2,000, otherwise 30,000.
   *
   * @example 5_000
   */
  readonly timeout?: number | undefined;
  /**
   * The time limit of a whole call in milliseconds, all attempts and waits included: more than 0, at most 2,147,483,647. Use it where
   * somebody waits for the result: when it passes, the call throws a `TransportError` with the reason `deadline`. A retry that it would not
   * leave time for is not waited for: the call throws the error immediately. Default: none.
   *
   * @example 10_000
   */
  readonly deadline?: number | undefined;
}

/** The default of `maxRetries`. */
export const defaultMaxRetries = 2;
