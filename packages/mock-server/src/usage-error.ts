/** A mistake of the person who started the server: one line, without anything the file holds. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
