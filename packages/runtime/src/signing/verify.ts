import type { Credentials } from './credentials.ts';
import { diagnose } from './diagnose.ts';
import type { VerifyingSigner } from './common-mistake.ts';
import type { Claim, CanonicalForm } from './signer.ts';
import type { WireRequest } from '../wire/message.ts';

/** Why a signature was not accepted. */
export type Fault =
  'missing' | 'malformed' | 'unknown-key' | 'wrong-token' | 'expired' | 'content' | 'signature' | 'replayed';

/** What came of verifying a request. */
export type Verdict =
  | { readonly ok: true; readonly scheme: string; readonly claim: Claim }
  | {
      readonly ok: false;
      readonly fault: Fault;
      /** One sentence that holds no secret. */
      readonly detail: string;
      readonly scheme?: string;
      readonly claim?: Claim;
      /** What the verifying side computed its signature from, when it came to that. */
      readonly canonicalForm?: CanonicalForm;
      /** What the client computed its signature from, where that could be found out and is something else. */
      readonly received?: CanonicalForm;
    };

/** Remembers what may be seen only once. */
export interface Nonces {
  /** Whether `nonce` is new; it is remembered until `until` (milliseconds since 1970). */
  add(nonce: string, until: number): boolean;
}

/** What a request is verified against. */
export interface Verifier {
  /** The schemes the server takes: the first whose marks a request bears decides. */
  readonly signers: readonly VerifyingSigner[];
  readonly credentials: readonly Credentials[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The vendor's own hosts: a client may have signed one of them, and sent the request elsewhere. Default: none. */
  readonly hosts?: readonly string[];
  /** The request as it was received, where a prefix was taken off its path: its client may have signed that. */
  readonly received?: WireRequest | undefined;
  /** Without it a request may come again. */
  readonly nonces?: Nonces;
}

/** Verifies a request: the walk of `sign` backwards, with the very functions that signed it. */
export async function verify(request: WireRequest, verifier: Verifier): Promise<Verdict> {
  for (const signer of verifier.signers) {
    const detached = signer.detach(request);
    if (detached.found === 'nothing') continue;
    if (detached.found === 'malformed') {
      return { ok: false, fault: 'malformed', detail: detached.detail, scheme: signer.scheme };
    }
    const received = verifier.received && signer.detach(verifier.received);
    return judge(signer, detached, received?.found === 'claim' ? [received.stamped] : [], verifier);
  }
  return { ok: false, fault: 'missing', detail: 'The request carries no signature.' };
}

async function judge(
  signer: VerifyingSigner,
  { claim, stamped }: { readonly claim: Claim; readonly stamped: WireRequest },
  others: readonly WireRequest[],
  verifier: Verifier,
): Promise<Verdict> {
  const { scheme } = signer;
  const refuse = (fault: Fault, detail: string, canonicalForm?: CanonicalForm, received?: CanonicalForm): Verdict => ({
    ok: false,
    fault,
    detail,
    scheme,
    claim,
    ...(canonicalForm && { canonicalForm }),
    ...(received && { received }),
  });

  const known = verifier.credentials.find(({ keyId }) => keyId === claim.keyId);
  if (!known) return refuse('unknown-key', 'No credentials with this key id.');
  if ((known.sessionToken ?? '') !== (claim.sessionToken ?? '')) {
    return refuse('wrong-token', 'The session token does not belong to this key id.');
  }

  const late = clockError(claim, verifier.now, signer.tolerance);
  if (late) return refuse('expired', late);

  const canonicalForm = await signer.canonicalize(stamped);
  if (signer.contentMatches && !(await signer.contentMatches(stamped))) {
    return refuse('content', 'The digest of the content is not that of the content received.', canonicalForm);
  }

  const readings = [stamped, ...others].flatMap((one) => [one, ...(signer.readings?.(one) ?? [])]);
  for (const reading of readings) {
    const { stringToSign } = reading === stamped ? canonicalForm : await signer.canonicalize(reading);
    if (!equal(await signer.signature(stringToSign, known.secret), claim.signature)) continue;
    const until = claim.expiresAt ?? (claim.issuedAt ?? verifier.now) + signer.tolerance;
    const fresh =
      claim.nonce === undefined ||
      !verifier.nonces ||
      verifier.nonces.add(`${scheme} ${claim.keyId} ${claim.nonce}`, until);
    return fresh ? { ok: true, scheme, claim } : refuse('replayed', 'The nonce was seen before.', canonicalForm);
  }
  const { credentials, hosts = [] } = verifier;
  const otherSecrets = credentials.filter((one) => one !== known).map(({ secret }) => secret);
  const refused = { claim, stamped, right: canonicalForm, secret: known.secret, otherSecrets, hosts };
  const found = await diagnose(signer, refused);
  return refuse('signature', found?.detail ?? signatureMismatch, canonicalForm, found?.received);
}

/** What is said of a signature that does not match where nothing tells why. */
export const signatureMismatch = 'The signature is not that of the string to sign with the secret of this key id.';

function clockError(claim: Claim, now: number, tolerance: number): string | undefined {
  const seconds = (from: number, to: number) => `${Math.round(Math.abs(to - from) / 1000)} s`;
  if (claim.expiresAt !== undefined && now > claim.expiresAt) {
    return `The signature expired ${seconds(claim.expiresAt, now)} ago.`;
  }
  if (claim.issuedAt === undefined || Math.abs(now - claim.issuedAt) <= tolerance) return undefined;
  const direction = claim.issuedAt < now ? 'behind' : 'ahead of';
  return `The clock of the request is ${seconds(claim.issuedAt, now)} ${direction} the server's.`;
}

/** Compares without telling by its duration where two texts differ. */
function equal(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index++) {
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index % Math.max(right.length, 1));
  }
  return difference === 0;
}
