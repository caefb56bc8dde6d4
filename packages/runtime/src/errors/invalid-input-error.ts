import type { Issue } from '../schema/issue.ts';
import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** The input is not valid for the operation. Nothing was sent. */
export class InvalidInputError extends PolyfaceError {
  protected static override readonly errorName = 'InvalidInputError';
  override readonly name = 'InvalidInputError';
  /** Every error of the input. Contains no value of the input. */
  readonly issues: readonly Issue[];

  constructor(info: CallInfo & { readonly issues: readonly Issue[] }) {
    const issues = info.issues.map(({ path, message }) => `${path || 'the input'} ${message}`).join('; ');
    super(`${info.operation}: invalid input, nothing was sent: ${issues}`, info);
    this.issues = info.issues;
  }
}
