import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** Somebody answered something that the vendor does not document: a proxy, a portal, a changed API. */
export class UnexpectedResponseError extends PolyfaceError {
  override readonly name = 'UnexpectedResponseError';
  readonly status: number;
  /** The first characters of the body, without what was sensitive in the request. */
  readonly bodyStart: string;

  constructor(facts: CallInfo & { readonly status: number; readonly bodyStart: string; readonly detail: string }) {
    super(`${facts.operation}: unexpected answer from ${facts.service} (HTTP ${facts.status}): ${facts.detail}`, facts);
    this.status = facts.status;
    this.bodyStart = facts.bodyStart;
  }
}
