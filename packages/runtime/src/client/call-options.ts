/** Options of one call. */
export interface CallOptions {
  /** Aborts the call: it throws a `TransportError` with the reason `aborted`. */
  readonly signal?: AbortSignal;
  /** The time limit of one attempt in milliseconds. Default: the client's. */
  readonly timeout?: number;
}
