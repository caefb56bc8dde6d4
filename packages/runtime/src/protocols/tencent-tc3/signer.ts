import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import type { DetachedSignature, Signer } from '../../signing/signer.ts';
import { header, type Header, type WireRequest } from '../../wire/message.ts';
import { RequestCache } from '../../wire/request-cache.ts';
import { detachAuthorization, parseAuthorization } from './parse-authorization.ts';
import type { Authorization } from './authorization.ts';
import { canonicalForm, createTc3ClientSigner, serviceOf, utcDate } from './client-signer.ts';
import { variantsWithoutPort } from './host-variants.ts';
import { invalidAuthorization, missingParameter } from './messages.ts';

/** The headers that every client must sign. */
const mandatoryHeaders = ['content-type', 'host'];

/** Creates a signer of TC3-HMAC-SHA256, see {@link createTc3ClientSigner}. The tolerance is 5 minutes. */
export function createTc3Signer(digest: Digest = platformDigest): Signer {
  return {
    ...createTc3ClientSigner(digest),
    tolerance: 5 * 60_000,
    canonicalize: (stamped) => canonicalForm(stamped, authorizationOf(stamped), digest),
    detach,
    variants: variantsWithoutPort,
  };
}

/** The authorizations of detached requests, so that they are not parsed again. */
const authorizations = new RequestCache<Authorization>();

function authorizationOf(stamped: WireRequest): Authorization {
  const authorization = authorizations.get(stamped) ?? parseAuthorization(header(stamped, 'authorization') ?? '');
  if (!authorization) throw new TypeError('canonicalize needs a stamped request.');
  return authorization;
}

function detach(request: WireRequest): DetachedSignature {
  const value = header(request, 'authorization');
  if (!value?.startsWith('TC3-')) return { state: 'absent' };
  const authorization = detachAuthorization(value);
  if (!authorization) return { state: 'malformed', detail: invalidAuthorization };
  const { unsigned, formatted, signature } = authorization;
  const { keyId } = unsigned;
  const timestamp = header(request, 'x-tc-timestamp');
  const detail = timestamp === undefined ? missingParameter('Timestamp') : findMistake(unsigned, timestamp, request);
  if (detail !== undefined) return { state: 'malformed', detail, keyId };
  const sessionToken = header(request, 'x-tc-token');
  const stamped = authorizations.copyWith(request, unsigned, withUnsigned(request.headers, formatted));
  const issuedAt = Number(timestamp) * 1000;
  const claim = sessionToken ? { keyId, signature, issuedAt, sessionToken } : { keyId, signature, issuedAt };
  return { state: 'present', claim, stamped };
}

/** Returns the headers with another authorization in the place of the received one. */
function withUnsigned(headers: readonly Header[], unsigned: string): Header[] {
  const changed = [...headers];
  for (let at = 0; at < changed.length; at++) {
    if (changed[at]![0] === 'authorization') changed[at] = ['authorization', unsigned];
  }
  return changed;
}

function findMistake(authorization: Authorization, timestamp: string, request: WireRequest): string | undefined {
  if (!/^\d{1,11}$/.test(timestamp)) return 'X-TC-Timestamp must be a number of seconds since 1970.';
  if (authorization.date !== utcDate(Number(timestamp) * 1000)) {
    return 'The date of the credential scope must be the UTC date of X-TC-Timestamp.';
  }
  const missing = mandatoryHeaders.find((name) => !authorization.signedHeaders.includes(name));
  if (missing !== undefined) return `SignedHeaders must contain ${missing}.`;
  // At another host, such as that of a proxy, the scope may name the vendor's service or that host's first label.
  if (authorization.service !== serviceOf(request) && isVendorHost(request)) {
    return 'The service of the credential scope must be the first label of the host.';
  }
  return undefined;
}

function isVendorHost(request: WireRequest): boolean {
  return /\.tencentcloudapi\.com(:\d+)?$/i.test(header(request, 'host') ?? '');
}
