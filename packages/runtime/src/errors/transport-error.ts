import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** Why nobody answered: the time was up, the caller gave up, or the network failed. */
export type TransportFailure = 'timeout' | 'aborted' | 'network';

/** Nobody answered. Whether the vendor carried the call out is not known. */
export class TransportError extends PolyfaceError {
  override readonly name = 'TransportError';
  readonly reason: TransportFailure;

  constructor(
    facts: CallInfo & { readonly reason: TransportFailure; readonly detail: string; readonly cause?: unknown },
  ) {
    super(`${facts.operation}: no answer from ${facts.service} (${facts.reason}): ${facts.detail}`, facts, {
      cause: facts.cause,
    });
    this.reason = facts.reason;
  }
}
