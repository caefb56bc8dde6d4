import type { Issue } from '../schema/issue.ts';
import { PolyfaceError, type CallInfo } from './polyface-error.ts';

/** The options of a client or of a call are not valid. Nothing was sent. */
export class InvalidOptionsError extends PolyfaceError {
  protected static override readonly errorName = 'InvalidOptionsError';
  override readonly name = 'InvalidOptionsError';
  /** Every error of the options. `path` is a JSON pointer: `/credentials/secret`. Contains no secret. */
  readonly issues: readonly Issue[];

  /** `caller` is the function that creates a client, for errors that belong to no operation. Default: `createClient`. */
  constructor(info: CallInfo & { readonly issues: readonly Issue[]; readonly caller?: string }) {
    const caller = info.operation
      ? `${info.operation}: invalid options, nothing was sent`
      : (info.caller ?? 'createClient');
    const listed = info.issues.slice(0, maxListedIssues);
    const issues = listed.map(({ path, message }) => (path === '' ? message : `${formatPath(path)} ${message}`));
    const more = info.issues.length - listed.length;
    super(`${caller}: ${issues.join('; ')}${more > 0 ? `; and ${more} more` : ''}`, info);
    this.issues = info.issues;
  }
}

/** The most issues that a message shows. */
const maxListedIssues = 10;

/** Formats the path of an option as it is written in code: `credentials.secret`. */
function formatPath(path: string): string {
  return path.slice(1).replaceAll('/', '.');
}
