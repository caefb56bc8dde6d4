/** Why a pasted text could not be read. */
export type UnreadableReason = 'empty' | 'variables' | 'file' | 'noUrl' | 'unknown' | 'shortened';

/** Thrown if a pasted text cannot be read. */
export class UnreadablePaste extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(`The pasted text cannot be read: ${reason}.`);
    this.reason = reason;
  }
}
