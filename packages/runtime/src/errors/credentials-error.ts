import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** The credentials provider failed, or returned something else than credentials. Nothing was sent. `cause` is what the provider threw. */
export class CredentialsError extends PolyfaceError {
  protected static override readonly errorName = 'CredentialsError';
  override readonly name = 'CredentialsError';

  constructor(info: CallInfo & { readonly detail: string; readonly cause?: unknown }) {
    super(`${info.operation}: no credentials for ${info.service}, nothing was sent: ${info.detail}`, info);
  }
}
