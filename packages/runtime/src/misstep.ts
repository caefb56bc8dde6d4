import type { Signer, Transcript } from './signer.ts';
import type { WireRequest } from './wire.ts';

/** A step done otherwise than the vendor does it: one sentence without secret and without anything of the input, and what comes of it. */
export type Misstep<Value> = readonly [detail: string, value: Value];

/** What clients are known to do otherwise than the vendor, by the step of the signature at which they do it. */
export interface Missteps {
  /** The request was read otherwise. */
  requests?(stamped: WireRequest): readonly Misstep<WireRequest>[];
  /** The texts were put together otherwise. */
  transcripts?(
    stamped: WireRequest,
    right: Transcript,
  ): readonly Misstep<Transcript>[] | Promise<readonly Misstep<Transcript>[]>;
  /** The signature was computed otherwise. */
  signatures?(stringToSign: string, secret: string): readonly Misstep<string>[] | Promise<readonly Misstep<string>[]>;
}

/** A signer that can tell what a client did whose signature it refuses. */
export interface VerifyingSigner extends Signer {
  readonly missteps?: Missteps;
}
