/** A mistake in the arguments or files of `polyface-mock`. The message is one line without any value from a file. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
