import type { WireRequest } from '../wire/message.ts';
import type { CanonicalForm, Signer } from './signer.ts';

/**
 * A mistake that clients make when they sign, and the value that results from it. `detail` says what the client did and what to do instead;
 * it contains no secret and no value of the input.
 */
export type CommonMistake<Value> = readonly [detail: string, value: Value];

/** The common mistakes of a signature scheme, by the step in which clients make them. All other steps are assumed to be right. */
export interface CommonMistakes {
  /** Requests that a client signed in place of the stamped request. */
  requests?(stamped: WireRequest): readonly CommonMistake<WireRequest>[];
  /** Canonical forms that a client derived from the stamped request in place of the `expected` one. */
  canonicalForms?(
    stamped: WireRequest,
    expected: CanonicalForm,
  ): readonly CommonMistake<CanonicalForm>[] | Promise<readonly CommonMistake<CanonicalForm>[]>;
  /** Signatures that a client computed from the right string to sign and the right secret. */
  signatures?(
    stringToSign: string,
    secret: string,
  ): readonly CommonMistake<string>[] | Promise<readonly CommonMistake<string>[]>;
}

/** A signer with the common mistakes that explain a signature it rejects. */
export interface VerifyingSigner extends Signer {
  /** Mistakes that explain a rejected signature. Default: none. */
  readonly commonMistakes?: CommonMistakes;
}
