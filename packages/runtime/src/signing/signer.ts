import { chain } from '../wire/chain.ts';
import type { WireRequest } from '../wire/message.ts';
import type { Credentials } from './credentials.ts';
import { keyCacheOf, type KeyCache } from './key-cache.ts';

/** What a signature depends on, beside the request and the secret. */
export interface SigningContext {
  readonly keyId: string;
  /** Only for temporary credentials. */
  readonly sessionToken?: string;
  /** The time of signing in milliseconds since 1970. */
  readonly now: number;
  /** A new UUID. A scheme whose nonce has another format derives it from this. */
  readonly nonce: string;
}

/** The texts from which a signature is computed. */
export interface CanonicalForm {
  /** Only in schemes that have a canonical request. The string to sign contains its digest. */
  readonly canonicalRequest?: string;
  /** The text from which the signature is computed. */
  readonly stringToSign: string;
}

/** A key that is derived from the secret. It must be kept as secret as the secret itself. */
export interface DerivedKey {
  /** The name in the vendor's documentation: `secretDate`. */
  readonly name: string;
  /** How the key is derived, without the value of the secret: `HMAC-SHA256("TC3" + secret, "2026-01-30")`. */
  readonly formula: string;
  /** The key in hexadecimal. */
  readonly hex: string;
}

/** What a signed request states about its signature. */
export interface Claim {
  /** The key id that the request names. */
  readonly keyId: string;
  /** The signature that the request carries. */
  readonly signature: string;
  /** The session token, with temporary credentials. */
  readonly sessionToken?: string;
  /** When the request was signed, in milliseconds since 1970. */
  readonly issuedAt?: number;
  /** When the signature expires, in milliseconds since 1970. */
  readonly expiresAt?: number;
  /** A value that may be used only once. */
  readonly nonce?: string;
}

/**
 * The result of {@link Signer.detach}. `absent`: the request is not signed by this scheme. `malformed`: it is, but the signature cannot be
 * read; `detail` is one sentence that says why. `present`: the claim, and the stamped request from which the signature was computed.
 */
export type DetachedSignature =
  | { readonly state: 'absent' }
  | { readonly state: 'malformed'; readonly detail: string; readonly keyId?: string }
  | { readonly state: 'present'; readonly claim: Claim; readonly stamped: WireRequest };

/**
 * The part of a signature scheme that signs, as small pure functions over the wire request: stamp → canonicalize → computeSignature → attach.
 * A client has no other part.
 */
export interface ClientSigner {
  /** The vendor's name of the scheme: `TC3-HMAC-SHA256`. */
  readonly scheme: string;
  /** Whether the signature covers a nonce. Default: true. */
  readonly hasNonce?: boolean;
  /** Adds everything that the signature covers: key id, time, nonce, content digest, list of signed headers. */
  stamp(request: WireRequest, context: SigningContext): WireRequest | Promise<WireRequest>;
  /** Derives the texts to sign from the stamped request and nothing else. Throws a `TypeError` if the request is not stamped. */
  canonicalize(stamped: WireRequest): CanonicalForm | Promise<CanonicalForm>;
  /** Computes the signature in the encoding in which it is sent. `keys` keeps what is computed from the secret; default: nothing is kept. */
  computeSignature(stringToSign: string, secret: string, keys?: KeyCache): string | Promise<string>;
  /** Returns the keys between the secret and the signature, in the order of derivation. Absent if the secret is used directly. */
  derivedKeys?(stringToSign: string, secret: string): readonly DerivedKey[] | Promise<readonly DerivedKey[]>;
  /**
   * Stamps and signs a request in one step, with the same result as the steps one after the other. Absent if that would cost as much.
   */
  signDirectly?(
    request: WireRequest,
    context: SigningContext,
    secret: string,
    keys: KeyCache,
  ): SignedRequest | Promise<SignedRequest>;
  /** Adds the signature to the stamped request. */
  attach(stamped: WireRequest, signature: string): WireRequest;
}

/** A signature scheme: signs, and reads signatures back. `verify` is detach → canonicalize → computeSignature → compare. */
export interface Signer extends ClientSigner {
  /** The accepted difference between the time of a request and the server's clock, in milliseconds. */
  readonly tolerance: number;
  /** Separates the signature from a request: the inverse of `attach`. */
  detach(request: WireRequest): DetachedSignature;
  /** Whether the content digest in the request is that of its body. Absent if the scheme has no such digest. */
  contentDigestMatches?(stamped: WireRequest): boolean | Promise<boolean>;
  /** Other forms of the stamped request that the vendor's own SDKs sign. `verify` accepts a signature of any of them. */
  variants?(stamped: WireRequest): readonly WireRequest[];
}

/** The time and the UUID of a signature. `now` is in milliseconds since 1970, `nonce` is a new UUID. */
export type Moment = Pick<SigningContext, 'now' | 'nonce'>;

/** A signed request and its signature. */
export interface SignedRequest {
  /** The request that is sent. */
  readonly request: WireRequest;
  /** In the encoding in which it is sent. */
  readonly signature: string;
  /** The request without the signature. Absent if it was stamped and signed in one step. */
  readonly stamped?: WireRequest;
}

/** Signs a request. The result must be sent byte for byte. `now` is in milliseconds since 1970, `nonce` is a new UUID. */
export async function sign(
  signer: ClientSigner,
  request: WireRequest,
  credentials: Credentials,
  moment: Moment,
): Promise<WireRequest> {
  return (await signNow(signer, request, credentials, moment)).request;
}

/** As {@link sign}, with the signature. Synchronous where the platform's digests are: then it throws at once. */
export function signNow(
  signer: ClientSigner,
  request: WireRequest,
  credentials: Credentials,
  { now, nonce }: Moment,
): SignedRequest | Promise<SignedRequest> {
  const { keyId, sessionToken, secret } = credentials;
  const context: SigningContext = sessionToken ? { keyId, sessionToken, now, nonce } : { keyId, now, nonce };
  if (signer.signDirectly) return signer.signDirectly(request, context, secret, keyCacheOf(credentials));
  return chain(signer.stamp(request, context), (stamped) =>
    chain(signer.canonicalize(stamped), ({ stringToSign }) =>
      chain(signer.computeSignature(stringToSign, secret, keyCacheOf(credentials)), (signature) => ({
        request: signer.attach(stamped, signature),
        stamped,
        signature,
      })),
    ),
  );
}
