/** The body of a response is larger than the limit. */
export class ResponseTooLarge extends Error {
  override readonly name = 'ResponseTooLarge';
  /** In bytes. */
  readonly limit: number;

  constructor(limit: number) {
    super(`the body is larger than ${limit} bytes`);
    this.limit = limit;
  }
}

/** Whether an error is a {@link ResponseTooLarge}, also that of another copy of the class: a platform has its own. */
export function isResponseTooLarge(error: unknown): error is ResponseTooLarge {
  return error instanceof Error && error.name === 'ResponseTooLarge';
}
