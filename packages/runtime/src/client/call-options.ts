import type { ResponseValidationOptions } from './response-validation.ts';

/** Options of one call. They replace those of the client. */
export interface CallOptions extends ResponseValidationOptions {
  /**
   * Ends the call when it is aborted: it throws a `TransportError` with the reason `aborted`, and the signal's reason as `cause`. Default:
   * none.
   *
   * @example { signal: AbortSignal.any([request.signal, shutdown.signal]) }
   */
  readonly signal?: AbortSignal;
  /**
   * The time limit of one attempt in milliseconds, credentials provider included: more than 0, at most 2,147,483,647 (24.8 days). Default: the
   * client's.
   *
   * @example { timeout: 5_000 }
   */
  readonly timeout?: number;
  /** Values for the service's own client options (`x-set-by: option.<name>`), for this call only. */
  readonly options?: { readonly [name: string]: unknown };
}
