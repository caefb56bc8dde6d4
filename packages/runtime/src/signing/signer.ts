import type { Credentials } from './credentials.ts';
import type { WireRequest } from '../wire/message.ts';

/** What a signature is made with, beside the request and the secret. */
export interface Stamp {
  readonly keyId: string;
  readonly sessionToken?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A fresh UUID. Schemes that want another form of nonce derive it from this. */
  readonly nonce: string;
}

/** The texts a signature is computed from, in the order in which they arise. */
export interface CanonicalForm {
  /** Where the scheme has one. */
  readonly canonicalRequest?: string;
  readonly stringToSign: string;
}

/** A key that arises between the secret and the signature. As secret as the secret. */
export interface DerivedKey {
  /** As the vendor's page calls it: `secretDate`. */
  readonly name: string;
  /** How it is made, without the secret: `HMAC-SHA256("TC3" + secret, "2026-01-30")`. */
  readonly from: string;
  readonly hex: string;
}

/** What a signed request says of its own signature. */
export interface Claim {
  readonly keyId: string;
  readonly signature: string;
  readonly sessionToken?: string;
  /** When it says it was signed: milliseconds since 1970. */
  readonly issuedAt?: number;
  /** After when it says it is dead: milliseconds since 1970. */
  readonly expiresAt?: number;
  /** What may be seen only once. */
  readonly nonce?: string;
}

/** What `detach` finds: nothing to do with this scheme, something that cannot be read, or a claim and the request as it was stamped. */
export type Detached =
  | { readonly found: 'nothing' }
  | { readonly found: 'malformed'; readonly detail: string; readonly keyId?: string }
  | { readonly found: 'claim'; readonly claim: Claim; readonly stamped: WireRequest };

/**
 * One way of signing, as small pure functions over the request as it goes on the wire:
 * `sign` is stamp → transcribe → signature → attach, `verify` is detach → transcribe → signature → compare.
 */
export interface Signer {
  /** The vendor's name for it: `TC3-HMAC-SHA256`. */
  readonly scheme: string;
  /** How far the clock of a request may be off, in milliseconds, by the vendor's documents. */
  readonly tolerance: number;
  /** Puts in everything the signature covers: key id, time, nonce, digest of the content, list of signed headers. */
  stamp(request: WireRequest, stamp: Stamp): WireRequest | Promise<WireRequest>;
  /** The texts to sign, read off the stamped request and nothing else. */
  canonicalize(stamped: WireRequest): CanonicalForm | Promise<CanonicalForm>;
  signature(stringToSign: string, secret: string): string | Promise<string>;
  /** The keys between the secret and the signature, in the order in which they arise, to be shown. Absent where there are none. */
  keys?(stringToSign: string, secret: string): readonly DerivedKey[] | Promise<readonly DerivedKey[]>;
  attach(stamped: WireRequest, signature: string): WireRequest;
  /** The opposite of `attach`. */
  detach(request: WireRequest): Detached;
  /** Whether the digest of the content that the request carries is that of its content. Absent where it carries none. */
  contentMatches?(stamped: WireRequest): boolean | Promise<boolean>;
  /** Other readings of the stamped request that the vendor's own clients make necessary: tried when the first does not match. */
  readings?(stamped: WireRequest): readonly WireRequest[];
}

/** Signs a request. The result is what must be sent, byte for byte. */
export async function sign(
  signer: Signer,
  request: WireRequest,
  credentials: Credentials,
  moment: { readonly now: number; readonly nonce: string },
): Promise<WireRequest> {
  const { keyId, sessionToken, secret } = credentials;
  const stamped = await signer.stamp(request, { keyId, ...(sessionToken && { sessionToken }), ...moment });
  const { stringToSign } = await signer.canonicalize(stamped);
  return signer.attach(stamped, await signer.signature(stringToSign, secret));
}
