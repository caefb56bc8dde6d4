import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** The response is not one that the vendor documents: it may come from a proxy, or the API changed. */
export class UnexpectedResponseError extends PolyfaceError {
  override readonly name = 'UnexpectedResponseError';
  /** The HTTP status. */
  readonly status: number;
  /** The first 200 characters of the body, with secrets and sensitive values of the input masked. */
  readonly bodyStart: string;

  constructor(info: CallInfo & { readonly status: number; readonly bodyStart: string; readonly detail: string }) {
    super(`${info.operation}: unexpected response from ${info.service} (HTTP ${info.status}): ${info.detail}`, info);
    this.status = info.status;
    this.bodyStart = info.bodyStart;
  }
}
