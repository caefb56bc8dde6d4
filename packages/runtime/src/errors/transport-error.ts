import { PolyfaceError, type CallInfo } from './polyface-error.ts';
import type { ResponseInfo } from './response-info.ts';

/**
 * Why there is no response: the attempt timed out, the deadline of the call passed, the caller aborted the call, the network failed, or the
 * `fetch` function itself failed (`fetch`: a bug in the function of the option `fetch`, or a platform without `fetch`). Nothing was sent if too
 * many requests wait for the limiter (`queue-full`), or a limiter of your own failed (`limiter`).
 */
export type TransportFailure = 'timeout' | 'deadline' | 'aborted' | 'network' | 'fetch' | 'queue-full' | 'limiter';

/** The data of a {@link TransportError}. */
export interface TransportErrorInfo extends CallInfo {
  readonly reason: TransportFailure;
  readonly detail: string;
  readonly cause?: unknown;
  /** The head of the response, if only the body is missing. */
  readonly response?: ResponseInfo | undefined;
}

/**
 * There is no response, or only a part of one. It is unknown whether the vendor executed the operation. `cause` is the reason of the abort,
 * or the error of `fetch`.
 */
export class TransportError extends PolyfaceError {
  protected static override readonly errorName = 'TransportError';
  override readonly name = 'TransportError';
  /** Why there is no response. */
  readonly reason: TransportFailure;
  /** The HTTP status, if only the body of the response is missing. */
  readonly status: number | undefined;
  /** The headers that are safe to log, if only the body of the response is missing. */
  readonly headers: Headers | undefined;
  /** How long the server asks to wait before the next request, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The time of the server. */
  readonly serverDate: Date | undefined;

  constructor(info: TransportErrorInfo) {
    const { operation, service, reason, detail, response } = info;
    const failure = response
      ? `the response of ${service} (HTTP ${response.status}) is incomplete`
      : `no response from ${service}`;
    super(`${operation}: ${failure} (${reason}): ${detail}`, info);
    this.reason = reason;
    this.status = response?.status;
    this.headers = response?.headers;
    this.retryAfter = response?.retryAfter;
    this.serverDate = response?.serverDate;
  }
}
