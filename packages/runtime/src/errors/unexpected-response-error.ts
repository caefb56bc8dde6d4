import type { Issue } from '../schema/issue.ts';
import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** The response is not one that the vendor documents: it may come from a proxy, or the API changed. */
export class UnexpectedResponseError extends PolyfaceError {
  override readonly name = 'UnexpectedResponseError';
  /** The HTTP status. */
  readonly status: number;
  /** The first 200 characters of the body, with secrets and sensitive values of the input masked. */
  readonly bodyStart: string;
  /** What was expected where, if the data is not as documented: at most 100 issues. Contains no value of the response. */
  readonly issues: readonly Issue[];
  /** The number of all issues. */
  readonly issueCount: number;

  constructor(
    info: CallInfo & {
      readonly status: number;
      readonly bodyStart: string;
      readonly detail: string;
      readonly issues?: readonly Issue[];
      readonly issueCount?: number;
    },
  ) {
    super(`${info.operation}: unexpected response from ${info.service} (HTTP ${info.status}): ${info.detail}`, info);
    this.status = info.status;
    this.bodyStart = info.bodyStart;
    this.issues = info.issues ?? [];
    this.issueCount = info.issueCount ?? this.issues.length;
  }
}
