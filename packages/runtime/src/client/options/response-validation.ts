import type { Issue } from '../../schema/issue.ts';

/** Members of a response that are missing or have another type than documented. */
export interface ResponseIssues {
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** The operationId: `getFaceIdToken`. */
  readonly operation: string;
  /** The vendor's request id, if the response has one. */
  readonly requestId: string | undefined;
  /** What was expected where, at most 100 issues. Contains no value of the response. */
  readonly issues: readonly Issue[];
  /** The number of all issues. */
  readonly issueCount: number;
}

/** How a client treats a success whose data is not as documented. Options of a client and of one call. */
export interface ResponseValidationOptions {
  /**
   * What happens if members of a success are missing or have another type than documented. `strict`: the call throws an
   * `UnexpectedResponseError`. `report`: the call returns the data as received and calls `onResponseIssues`; the types may then be wrong. A
   * response without the documented envelope, or whose data is of another kind, is an error in both cases. Use `report` if a change of the
   * vendor must not stop calls. Default: `strict`.
   *
   * @example 'report'
   */
  readonly responseValidation?: 'strict' | 'report' | undefined;
  /**
   * Called before a call returns data with issues, which happens with `responseValidation: 'report'`, so that you notice a change of the vendor.
   * What it throws is ignored. Default: none.
   *
   * @example ({ operation, issues }) => logger.warn({ operation, issues }, 'the response has changed')
   */
  readonly onResponseIssues?: ((report: ResponseIssues) => void) | undefined;
}

/** Calls a hook. A hook that throws must not turn a success into an error. */
export function reportIssues(hook: ResponseValidationOptions['onResponseIssues'], report: ResponseIssues): void {
  try {
    hook?.(report);
  } catch {
    // Documented: ignored.
  }
}
