import type { Hooks } from '../hooks/hooks.ts';
import type { HeaderOptions } from './own-headers.ts';
import type { ResponseValidationOptions } from './response-validation.ts';
import type { RetryOptions } from './retry-options.ts';

/** Options of one call. They replace those of the client. */
export interface CallOptions extends ResponseValidationOptions, RetryOptions, Hooks, HeaderOptions {
  /**
   * Ends the call when it is aborted: it throws a `TransportError` with the reason `aborted`, and the signal's reason as `cause`. Default:
   * none.
   *
   * @example { signal: AbortSignal.any([request.signal, shutdown.signal]) }
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Values for the service's own client options, such as `region`, for this call only. They replace those of the client. Default: those of the client.
   *
   * @example { options: { region: 'ap-shanghai' } }
   */
  readonly options?: { readonly [name: string]: unknown } | undefined;
}
