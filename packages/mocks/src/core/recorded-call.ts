import type { ErrorResponse, Verdict } from '@polyface/runtime/server';

/** What became of one request to a mock. Holds no secret and no signature. */
export interface RecordedCall<Input = unknown> {
  /** The operationId; `undefined` where none was found. */
  readonly operation: string | undefined;
  /** What was asked, parsed and typed; `undefined` where it did not come to that. */
  readonly input: Input;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What came of verifying the signature; `undefined` where it was not verified. */
  readonly verdict: Verdict | undefined;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The error that was answered. */
  readonly error: ErrorResponse | undefined;
}
