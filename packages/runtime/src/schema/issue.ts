/** One error of an input or of a response. Contains no value of it. */
export interface Issue {
  /** The place: a JSON pointer into the input or into the response body, `''` for the whole. Long member names are cut. */
  readonly path: string;
  /** The rule that the value breaks. */
  readonly rule: 'required' | 'unknown' | 'type' | 'enum' | 'pattern' | 'length' | 'range' | 'items' | 'union';
  /** What is wrong and how to fix it. Reads as a sentence after the path: `must have at most 50 items`. */
  readonly message: string;
}

/** The most issues of one value that are kept. Further ones are only counted. */
const maxIssues = 100;

/** The issues that are found while a value is checked. */
export class IssueCollector {
  readonly issues: { path: string; rule: Issue['rule']; message: string }[] = [];
  /** The number of issues found, more than `issues` has if there are more than it keeps. */
  issueCount = 0;
  /** Whether it only counts issues, to find out whether a value has some. */
  readonly isCounting: boolean;
  readonly #room: number;

  /** Keeps the first 100 issues; none if it only counts them. */
  constructor({ isCounting = false }: { readonly isCounting?: boolean } = {}) {
    this.isCounting = isCounting;
    this.#room = isCounting ? 0 : maxIssues;
  }

  /** Adds an issue of the value that is being checked. A message that is a function is created only if the issue is kept. */
  add(rule: Issue['rule'], message: string | (() => string), path = ''): void {
    this.issueCount++;
    if (this.issues.length >= this.#room) return;
    this.issues.push({ path, rule, message: typeof message === 'string' ? message : message() });
  }

  /** Adds the issue of a member that is missing. */
  addMissing(name: string): void {
    const start = this.issues.length;
    this.add('required', 'is required');
    this.moveInto(name, start);
  }

  /** Adds all issues of another collector. */
  addAll({ issues, issueCount }: { readonly issues: readonly Issue[]; readonly issueCount: number }): void {
    const room = this.#room - this.issues.length;
    for (const { path, rule, message } of issues.slice(0, room)) this.issues.push({ path, rule, message });
    this.issueCount += issueCount;
  }

  /** Moves the issues from the index `start` on into a member of the value that is being checked. */
  moveInto(member: string | number, start: number): void {
    if (start === this.issues.length) return;
    const step = `/${escapePointer(String(member))}`;
    for (let index = start; index < this.issues.length; index++) {
      this.issues[index]!.path = step + this.issues[index]!.path;
    }
  }
}

/** The longest member name in a path, in UTF-16 code units. */
const maxStepLength = 100;

function escapePointer(name: string): string {
  const short = name.length > maxStepLength ? `${name.slice(0, maxStepLength)}…` : name;
  return short.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The most issues that a message shows. */
const maxListedIssues = 10;

/** Formats issues for a message: the first ten, and how many more there are. `whole` names the value itself. */
export function formatIssues(issues: readonly Issue[], issueCount: number, whole: string): string {
  const listed = issues.slice(0, maxListedIssues).map(({ path, message }) => `${path || whole} ${message}`);
  const more = issueCount - listed.length;
  return listed.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
