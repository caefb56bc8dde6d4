import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/**
 * The request could not be built or signed, although input and options are valid: a file that could not be read, a function that the
 * platform lacks, a bug. Nothing was sent. `cause` is the original error.
 */
export class RequestError extends PolyfaceError {
  protected static override readonly errorName = 'RequestError';
  override readonly name = 'RequestError';

  constructor(info: CallInfo & { readonly detail: string; readonly cause: unknown }) {
    super(`${info.operation}: the request could not be built, nothing was sent: ${info.detail}`, info);
  }
}
