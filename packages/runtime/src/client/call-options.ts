/** What one call may say for itself. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal;
  /** Milliseconds one attempt may take. */
  readonly timeout?: number;
}
