import type { ResponseValidationOptions } from './response-validation.ts';

/** Options of one call. They replace those of the client. */
export interface CallOptions extends ResponseValidationOptions {
  /** Aborts the call: it throws a `TransportError` with the reason `aborted`. */
  readonly signal?: AbortSignal;
  /** The time limit of one attempt in milliseconds. Default: the client's. */
  readonly timeout?: number;
}
