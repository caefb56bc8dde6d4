import type { Issue } from '../schema/issue.ts';
import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** The input does not fit the operation. Nothing was sent. */
export class InvalidInputError extends PolyfaceError {
  override readonly name = 'InvalidInputError';
  /** Everything that is wrong with it; no value of the input is told. */
  readonly issues: readonly Issue[];

  constructor(facts: CallInfo & { readonly issues: readonly Issue[] }) {
    const told = facts.issues.map(({ path, message }) => `${path || 'the input'} ${message}`).join('; ');
    super(`${facts.operation}: invalid input, nothing was sent: ${told}`, facts);
    this.issues = facts.issues;
  }
}
