import type { Signer, CanonicalForm } from './signer.ts';
import type { WireRequest } from '../wire/message.ts';

/** A step done otherwise than the vendor does it: one sentence without secret and without anything of the input, and what comes of it. */
export type CommonMistake<Value> = readonly [detail: string, value: Value];

/** What clients are known to do otherwise than the vendor, by the step of the signature at which they do it. */
export interface CommonMistakes {
  /** The request was read otherwise. */
  requests?(stamped: WireRequest): readonly CommonMistake<WireRequest>[];
  /** The texts were put together otherwise. */
  canonicalForms?(
    stamped: WireRequest,
    right: CanonicalForm,
  ): readonly CommonMistake<CanonicalForm>[] | Promise<readonly CommonMistake<CanonicalForm>[]>;
  /** The signature was computed otherwise. */
  signatures?(
    stringToSign: string,
    secret: string,
  ): readonly CommonMistake<string>[] | Promise<readonly CommonMistake<string>[]>;
}

/** A signer that can tell what a client did whose signature it refuses. */
export interface VerifyingSigner extends Signer {
  readonly commonMistakes?: CommonMistakes;
}
