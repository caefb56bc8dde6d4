import type { ErrorKind, RetryAdvice } from '../operation/error-kind.ts';
import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** What a vendor said when it refused. */
export interface VendorErrorInfo<Code extends string = string> extends CallInfo {
  readonly code: Code;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;
  /** The HTTP status: 200 at some vendors. */
  readonly status: number;
  readonly requestId: string | undefined;
  /** The vendor's own words. They may change any time and depend on the language: switch on `code` or `kind`. */
  readonly vendorMessage: string;
  /** What the vendor says it computed the signature from, when it refused one. May hold personal data, never the secret. */
  readonly serverStringToSign?: string;
}

/** The vendor refused the call. `isVendorError(error, operation)` narrows `code` to the documented ones. */
export class VendorError<Code extends string = string> extends PolyfaceError {
  override readonly name = 'VendorError';
  /** The vendor's code, as text. */
  readonly code: Code;
  readonly kind: ErrorKind;
  /** Whether the same call may be made again. */
  readonly retry: RetryAdvice;
  /** The HTTP status: 200 at some vendors. */
  readonly status: number;
  /** Name it when you ask the vendor's support. */
  readonly requestId: string | undefined;
  /** The vendor's own words. */
  readonly vendorMessage: string;
  /** What the vendor says it computed the signature from; not shown when the error is printed. */
  declare readonly serverStringToSign: string | undefined;

  constructor(facts: VendorErrorInfo<Code>) {
    const { operation, service, code, status, requestId, vendorMessage } = facts;
    const asked = requestId === undefined ? '' : `, request ${requestId}`;
    super(`${operation}: ${service} refused with ${code} (HTTP ${status}${asked}): ${vendorMessage}`, facts);
    this.code = code;
    this.kind = facts.kind;
    this.retry = facts.retry;
    this.status = status;
    this.requestId = requestId;
    this.vendorMessage = vendorMessage;
    Object.defineProperty(this, 'serverStringToSign', { value: facts.serverStringToSign, enumerable: false });
  }
}
