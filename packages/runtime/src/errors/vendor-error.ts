import type { ErrorKind, RetryAdvice } from '../operation/error-kind.ts';
import { PolyfaceError, type CallInfo } from './polyface-error.ts';
import type { ResponseInfo } from './response-info.ts';

/** The data of a {@link VendorError}. */
export interface VendorErrorInfo<Code extends string = string> extends CallInfo, ResponseInfo {
  readonly code: Code;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;
  readonly requestId: string | undefined;
  readonly vendorMessage: string;
  readonly serverStringToSign?: string;
  readonly diagnosis?: string | undefined;
}

/** The vendor returned an error. `isVendorError(error, operation)` narrows `code` to the documented ones. */
export class VendorError<Code extends string = string> extends PolyfaceError {
  protected static override readonly errorName = 'VendorError';
  override readonly name = 'VendorError';
  /** The vendor's error code, always as a string. */
  readonly code: Code;
  /** The meaning of the code; `unknown` if the code is not documented. */
  readonly kind: ErrorKind;
  /** Whether to retry the same call. */
  readonly retry: RetryAdvice;
  /** The HTTP status. Some vendors return errors at 200. */
  readonly status: number;
  /** The headers that are safe to log. */
  readonly headers: Headers;
  /** How long the server asks to wait before the next request, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The time of the server, for the correction of a clock. */
  readonly serverDate: Date | undefined;
  /** The request id, for the vendor's support. */
  readonly requestId: string | undefined;
  /** The vendor's message. It may change at any time and depends on the language: compare `code` or `kind` instead. */
  readonly vendorMessage: string;
  /**
   * The string to sign that the vendor computed, if it rejected the signature and returned it, with secrets and sensitive values masked: at
   * most 2,000 characters. It is not enumerable, so it is not logged with the error.
   */
  declare readonly serverStringToSign: string | undefined;
  /** What a comparison of `serverStringToSign` with the client's own string to sign shows. It is part of `message`. */
  readonly diagnosis: string | undefined;

  constructor(info: VendorErrorInfo<Code>) {
    const { operation, service, code, status, requestId, vendorMessage } = info;
    const request = requestId === undefined ? '' : `, request ${requestId}`;
    const diagnosis = info.diagnosis === undefined ? '' : ` ${info.diagnosis}`;
    super(`${operation}: ${service} returned ${code} (HTTP ${status}${request}): ${vendorMessage}${diagnosis}`, info);
    this.code = code;
    this.kind = info.kind;
    this.retry = info.retry;
    this.status = status;
    this.headers = info.headers;
    this.retryAfter = info.retryAfter;
    this.serverDate = info.serverDate;
    this.requestId = requestId;
    this.vendorMessage = vendorMessage;
    this.diagnosis = info.diagnosis;
    Object.defineProperty(this, 'serverStringToSign', { value: info.serverStringToSign, enumerable: false });
  }
}
