import { formatIssues, type Issue } from '../schema/issue.ts';
import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** The input is not valid for the operation. Nothing was sent. */
export class InvalidInputError extends PolyfaceError {
  protected static override readonly errorName = 'InvalidInputError';
  override readonly name = 'InvalidInputError';
  /** The errors of the input, at most 100. Contains no value of the input. */
  readonly issues: readonly Issue[];
  /** The number of all errors of the input. */
  readonly issueCount: number;

  constructor(info: CallInfo & { readonly issues: readonly Issue[]; readonly issueCount?: number }) {
    const { issues, issueCount = issues.length } = info;
    super(`${info.operation}: invalid input, nothing was sent: ${formatIssues(issues, issueCount, 'the input')}`, info);
    this.issues = issues;
    this.issueCount = issueCount;
  }
}
