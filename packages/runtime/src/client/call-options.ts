/** Options of one call. */
export interface CallOptions {
  /** Aborts the call: it throws a `TransportError` with the reason `aborted`. */
  readonly signal?: AbortSignal;
  /** The time limit of one attempt in milliseconds. Default: the client's. */
  readonly timeout?: number;
  /** Values for the service's own client options (`x-set-by: option.<name>`), for this call only. */
  readonly options?: { readonly [name: string]: unknown };
}
