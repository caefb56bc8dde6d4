import type { ErrorResponse, Verdict } from '@polyface/runtime/server';

/** The record of one request to a mock. Contains no secret and no signature. */
export interface RecordedCall<Input = unknown> {
  /** The operationId; `undefined` if the request matches no operation. */
  readonly operation: string | undefined;
  /** The parsed request parameters; `undefined` if the request was refused before they were parsed. */
  readonly input: Input;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The result of verifying the signature; `undefined` if it was not verified. */
  readonly verdict: Verdict | undefined;
  /** The HTTP status of the response; 0 if there was none. */
  readonly status: number;
  /** The error in the response, if it is one. */
  readonly error: ErrorResponse | undefined;
}
