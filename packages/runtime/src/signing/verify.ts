import { chain } from '../wire/chain.ts';
import type { WireRequest } from '../wire/message.ts';
import { hasFormBody } from '../wire/request-parameters.ts';
import type { VerifyingSigner } from './common-mistake.ts';
import type { Credentials } from './credentials.ts';
import { diagnose } from './diagnose.ts';
import { keyCacheOf } from './key-cache.ts';
import type { CanonicalForm, Claim } from './signer.ts';

/** Why a signature is not accepted. */
export type Fault =
  | 'missing'
  | 'malformed'
  | 'unknown-key'
  | 'wrong-token'
  | 'expired'
  | 'content'
  | 'signature'
  | 'replayed';

/** The result of verifying a request's signature. */
export type Verdict =
  | {
      readonly ok: true;
      /** The vendor's name of the signature scheme. */
      readonly scheme: string;
      /** What the request says about its signature. */
      readonly claim: Claim;
    }
  | {
      readonly ok: false;
      /** The kind of mistake. */
      readonly fault: Fault;
      /** What is wrong and how to fix it. Contains no secret. */
      readonly detail: string;
      /** The vendor's name of the signature scheme. */
      readonly scheme?: string;
      /** What the request says about its signature. */
      readonly claim?: Claim;
      /** What the server computed its signature from; absent if the request was rejected before that step. */
      readonly canonicalForm?: CanonicalForm;
      /** What the client computed its signature from, if a common mistake explains the signature and changed this. */
      readonly received?: CanonicalForm;
    };

/** A store of used nonces. */
export interface Nonces {
  /** Whether `nonce` is new. Stores it until `until`, in milliseconds since 1970. */
  add(nonce: string, until: number): boolean;
}

/** What a request is verified against. */
export interface Verifier {
  /** The accepted schemes. The first whose signature a request has decides. */
  readonly signers: readonly VerifyingSigner[];
  /** Credentials whose signatures are accepted. */
  readonly credentials: readonly Credentials[];
  /** The server's time in milliseconds since 1970. */
  readonly now: number;
  /** The vendor's own hosts, to recognize clients that sign one of them and send the request elsewhere. Default: none. */
  readonly hosts?: readonly string[];
  /** The request as received, if a prefix was removed from its path. A signature of it is accepted too. */
  readonly received?: WireRequest | undefined;
  /** If omitted, requests may be replayed. */
  readonly nonces?: Nonces | undefined;
}

/** A signature that is being verified. */
interface SignatureCheck {
  readonly signer: VerifyingSigner;
  readonly claim: Claim;
  readonly stamped: WireRequest;
  readonly verifier: Verifier;
}

/** Verifies the signature of a request, with the same functions that `sign` uses. */
export async function verify(request: WireRequest, verifier: Verifier): Promise<Verdict> {
  return verifyNow(request, verifier);
}

/** As {@link verify}, but synchronous where the platform's digests are, unless the signature does not match at once. */
export function verifyNow(request: WireRequest, verifier: Verifier): Verdict | Promise<Verdict> {
  for (const signer of verifier.signers) {
    const detached = signer.detach(request);
    if (detached.state === 'absent') continue;
    if (detached.state === 'malformed') {
      return { ok: false, fault: 'malformed', detail: detached.detail, scheme: signer.scheme };
    }
    const { claim, stamped } = detached;
    return verifyClaim({ signer, claim, stamped, verifier });
  }
  return { ok: false, fault: 'missing', detail: 'The request has no signature.' };
}

function verifyClaim(check: SignatureCheck): Verdict | Promise<Verdict> {
  const { signer, claim, verifier } = check;
  const known = verifier.credentials.find(({ keyId }) => keyId === claim.keyId);
  if (!known) {
    return refuse(check, 'unknown-key', 'The server has no credentials with this key id. Check the key id.');
  }
  if ((known.sessionToken ?? '') !== (claim.sessionToken ?? '')) {
    return refuse(
      check,
      'wrong-token',
      'The session token does not belong to this key id. Send the token that was issued with the key, and none with a permanent key.',
    );
  }
  const clockDetail = checkClock(claim, verifier.now, signer.tolerance);
  return clockDetail ? refuse(check, 'expired', clockDetail) : verifySignature(check, known);
}

function verifySignature(check: SignatureCheck, known: Credentials): Verdict | Promise<Verdict> {
  const { signer, claim, stamped } = check;
  return chain(signer.canonicalize(stamped), (expected) =>
    chain(signer.contentDigestMatches?.(stamped) ?? true, (hasDigest) => {
      if (!hasDigest) return refuse(check, 'content', wrongDigest, { canonicalForm: expected });
      return chain(signer.computeSignature(expected.stringToSign, known.secret, keyCacheOf(known)), (signature) =>
        equal(signature, claim.signature) ? accept(check, expected) : verifyVariants(check, known, expected),
      );
    }),
  );
}

const wrongDigest =
  'The content digest of the request is not that of the received body. Compute it from the bytes that are sent.';

/** Verifies a signature that is not that of the canonical request: that of another accepted request, or a wrong one. */
async function verifyVariants(check: SignatureCheck, known: Credentials, expected: CanonicalForm): Promise<Verdict> {
  const { signer, claim, stamped, verifier } = check;
  const { secret } = known;
  const received = verifier.received && signer.detach(verifier.received);
  const others = received?.state === 'present' ? [received.stamped] : [];
  const variantsOf = (request: WireRequest) => signer.variants?.(request) ?? [];
  for (const one of [...variantsOf(stamped), ...others.flatMap((other) => [other, ...variantsOf(other)])]) {
    const { stringToSign } = await signer.canonicalize(one);
    const signature = await signer.computeSignature(stringToSign, secret, keyCacheOf(known));
    if (equal(signature, claim.signature)) return accept(check, expected);
  }
  if (stamped.body.length > maxDiagnosedBytes(stamped)) {
    return refuse(check, 'signature', signatureMismatch, { canonicalForm: expected });
  }
  const otherSecrets = verifier.credentials.filter((one) => one !== known).map((one) => one.secret);
  const rejected = { claim, stamped, expected, secret, otherSecrets, hosts: verifier.hosts ?? [] };
  const diagnosis = await diagnose(signer, rejected);
  return refuse(check, 'signature', diagnosis?.detail ?? signatureMismatch, {
    canonicalForm: expected,
    ...(diagnosis?.received && { received: diagnosis.received }),
  });
}

/** Accepts a signature that matches, unless its nonce was used before. */
function accept(check: SignatureCheck, canonicalForm: CanonicalForm): Verdict {
  const { signer, claim, verifier } = check;
  return isReplayed(signer, claim, verifier)
    ? refuse(check, 'replayed', 'The nonce was used before. Send a new nonce with each request.', { canonicalForm })
    : { ok: true, scheme: signer.scheme, claim };
}

function refuse(
  { signer, claim }: SignatureCheck,
  fault: Fault,
  detail: string,
  forms: { readonly canonicalForm?: CanonicalForm; readonly received?: CanonicalForm } = {},
): Verdict {
  return { ok: false, fault, detail, scheme: signer.scheme, claim, ...forms };
}

/** Largest body of a request whose mistake is looked for: each common mistake signs the request again, and a form is encoded again. */
function maxDiagnosedBytes(request: WireRequest): number {
  return hasFormBody(request) ? 128 * 1024 : 2 * 1024 * 1024;
}

/** The detail of a verdict whose signature does not match and which no common mistake explains. */
export const signatureMismatch = 'The signature does not match.';

function isReplayed({ scheme, tolerance }: VerifyingSigner, claim: Claim, { nonces, now }: Verifier): boolean {
  if (claim.nonce === undefined || !nonces) return false;
  const until = claim.expiresAt ?? (claim.issuedAt ?? now) + tolerance;
  return !nonces.add(`${scheme} ${claim.keyId} ${claim.nonce}`, until);
}

/** Returns what is wrong with the time of a claim; `undefined` if nothing is. */
function checkClock(claim: Claim, now: number, tolerance: number): string | undefined {
  const seconds = (from: number, to: number) => `${Math.round(Math.abs(to - from) / 1000)} s`;
  if (claim.expiresAt !== undefined && now > claim.expiresAt) {
    return `The signature expired ${seconds(claim.expiresAt, now)} ago. Sign the request again.`;
  }
  if (claim.issuedAt === undefined || Math.abs(now - claim.issuedAt) <= tolerance) return undefined;
  const direction = claim.issuedAt < now ? 'behind' : 'ahead of';
  return `The time of the request is ${seconds(claim.issuedAt, now)} ${direction} the server's clock. Set the client's clock.`;
}

/** Compares two texts in constant time. */
function equal(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index++) {
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index % Math.max(right.length, 1));
  }
  return difference === 0;
}
