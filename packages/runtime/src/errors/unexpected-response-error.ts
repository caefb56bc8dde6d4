import type { ErrorKind, RetryAdvice } from '../operation/error-kind.ts';
import type { Issue } from '../schema/issue.ts';
import { PolyfaceError, type CallInfo } from './polyface-error.ts';
import type { ResponseInfo } from './response-info.ts';

/** The data of an {@link UnexpectedResponseError}. */
export interface UnexpectedResponseErrorInfo extends CallInfo, ResponseInfo {
  readonly reason: UnexpectedResponseError['reason'];
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;
  readonly bodyStart: string;
  readonly detail: string;
  readonly issues?: readonly Issue[];
  readonly issueCount?: number;
  readonly cause?: unknown;
}

/** The response is not one that the vendor documents: it may come from a proxy or a gateway, or the API changed. */
export class UnexpectedResponseError extends PolyfaceError {
  protected static override readonly errorName = 'UnexpectedResponseError';
  override readonly name = 'UnexpectedResponseError';
  /** `undocumented`: the vendor documents no such response. `too-large`: the body is larger than the client's `maxResponseBytes`. */
  readonly reason: 'undocumented' | 'too-large';
  /** What the HTTP status means: `throttled` for 429, `unavailable` for 502, 503 and 504, `internal` for 500, otherwise `unknown`. */
  readonly kind: ErrorKind;
  /** Whether to retry the same call, as far as the HTTP status shows it. */
  readonly retry: RetryAdvice;
  /** The HTTP status. */
  readonly status: number;
  /** The headers that are safe to log. */
  readonly headers: Headers;
  /** How long the server asks to wait before the next request, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The time of the server. */
  readonly serverDate: Date | undefined;
  /** The first 200 characters of the body, with secrets and sensitive values of the input masked. */
  readonly bodyStart: string;
  /** What was expected where, if the data is not as documented: at most 100 issues. Contains no value of the response. */
  readonly issues: readonly Issue[];
  /** The number of all issues. */
  readonly issueCount: number;

  constructor(info: UnexpectedResponseErrorInfo) {
    super(`${info.operation}: unexpected response from ${info.service} (HTTP ${info.status}): ${info.detail}`, info);
    this.reason = info.reason;
    this.kind = info.kind;
    this.retry = info.retry;
    this.status = info.status;
    this.headers = info.headers;
    this.retryAfter = info.retryAfter;
    this.serverDate = info.serverDate;
    this.bodyStart = info.bodyStart;
    this.issues = info.issues ?? [];
    this.issueCount = info.issueCount ?? this.issues.length;
  }
}
