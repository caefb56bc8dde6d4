import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import type { DetachedSignature, Signer } from '../../signing/signer.ts';
import { chain } from '../../wire/chain.ts';
import { header, withHeader, type WireRequest } from '../../wire/message.ts';
import { formatAuthorization, scheme, type Authorization } from './authorization.ts';
import { canonicalForm, createV3ClientSigner, hashOf } from './client-signer-v3.ts';
import { malformedTimestamp } from './messages.ts';
import { parseAuthorization } from './parse-authorization.ts';
import { parseTimestamp, tolerance } from './timestamp.ts';

/** Creates a signer of version 3 of Alibaba Cloud's signature, see {@link createV3ClientSigner}. */
export function createV3Signer(digest: Digest = platformDigest): Signer {
  return {
    ...createV3ClientSigner(digest),
    tolerance,
    canonicalize(stamped) {
      const authorization = parseAuthorization(header(stamped, 'authorization') ?? '');
      if (!authorization) throw new TypeError('canonicalize needs a stamped request.');
      return chain(hashOf(stamped.body, digest), (hash) =>
        canonicalForm(stamped, authorization.signedHeaders, hash, digest),
      );
    },
    detach,
    contentDigestMatches: (stamped) =>
      chain(hashOf(stamped.body, digest), (hash) => header(stamped, 'x-acs-content-sha256')?.toLowerCase() === hash),
  };
}

function detach(request: WireRequest): DetachedSignature {
  const value = header(request, 'authorization');
  if (!value?.startsWith('ACS3-')) return { state: 'absent' };
  const authorization = parseAuthorization(value);
  if (!authorization) return { state: 'malformed', detail: `The Authorization header is not valid for ${scheme}.` };
  const detail = findMistake(authorization, request);
  if (detail !== undefined) return { state: 'malformed', detail, keyId: authorization.keyId };
  const { signature, ...unsigned } = authorization;
  const sessionToken = header(request, 'x-acs-security-token');
  return {
    state: 'present',
    claim: {
      keyId: authorization.keyId,
      signature: signature!,
      issuedAt: parseTimestamp(header(request, 'x-acs-date')!)!,
      nonce: header(request, 'x-acs-signature-nonce')!,
      ...(sessionToken && { sessionToken }),
    },
    stamped: withHeader(request, 'authorization', formatAuthorization(unsigned)),
  };
}

function findMistake({ signature, signedHeaders }: Authorization, request: WireRequest): string | undefined {
  if (!signature) return 'The Authorization header has no signature.';
  const required = ['host', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'];
  const missing = required.find((name) => !header(request, name));
  if (missing !== undefined) return `The header ${missing} is missing.`;
  const present = request.headers.map(([name]) => name).filter((name) => name === 'host' || name.startsWith('x-acs-'));
  const unsigned = present.find((name) => !signedHeaders.includes(name));
  if (unsigned !== undefined) return `SignedHeaders must contain ${unsigned}.`;
  return parseTimestamp(header(request, 'x-acs-date')!) === undefined ? malformedTimestamp : undefined;
}
