import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** Why there is no response: the attempt timed out, the caller aborted the call, or the network failed. */
export type TransportFailure = 'timeout' | 'aborted' | 'network';

/** There is no response. It is unknown whether the vendor executed the operation. */
export class TransportError extends PolyfaceError {
  override readonly name = 'TransportError';
  /** Why there is no response. */
  readonly reason: TransportFailure;

  constructor(
    info: CallInfo & { readonly reason: TransportFailure; readonly detail: string; readonly cause?: unknown },
  ) {
    super(`${info.operation}: no response from ${info.service} (${info.reason}): ${info.detail}`, info, {
      cause: info.cause,
    });
    this.reason = info.reason;
  }
}
