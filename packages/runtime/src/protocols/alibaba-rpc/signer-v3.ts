import { digest as platformDigest } from '#digest';
import type { Digest } from '../../signing/digest/digest.ts';
import type { DetachedSignature, Signer, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8, toHex, type Bytes } from '../../wire/bytes.ts';
import { parsePairs } from '../../wire/form.ts';
import { header, withHeader, type WireRequest } from '../../wire/message.ts';
import { formatAuthorization, parseAuthorization, scheme, type Authorization } from './authorization.ts';
import { canonicalRequest, headersToSign } from './canonical-request.ts';
import { malformedTimestamp } from './messages.ts';
import { formatTimestamp, parseTimestamp, tolerance } from './timestamp.ts';

/**
 * Creates a signer of version 3 of Alibaba Cloud's signature, ACS3-HMAC-SHA256 in headers:
 * https://help.aliyun.com/document_detail/2593177.html
 */
export function createV3Signer(digest: Digest = platformDigest): Signer {
  const hash = async (bytes: Bytes) => toHex(await digest.sha256(bytes));
  return {
    scheme,
    tolerance,
    stamp: async (request, context) => stamp(request, context, await hash(request.body)),
    async canonicalize(stamped) {
      const authorization = parseAuthorization(header(stamped, 'authorization') ?? '');
      if (!authorization) throw new TypeError('canonicalize needs a stamped request.');
      const canonical = canonicalRequest({
        method: stamped.method,
        path: stamped.path || '/',
        query: parsePairs(stamped.query),
        headers: stamped.headers,
        signedHeaders: authorization.signedHeaders,
        payloadHash: await hash(stamped.body),
      });
      return { canonicalRequest: canonical, stringToSign: await stringToSign(canonical, digest) };
    },
    computeSignature: async (text, secret) => toHex(await digest.hmacSha256(encodeUtf8(secret), encodeUtf8(text))),
    attach: (stamped, signature) =>
      withHeader(stamped, 'authorization', `${header(stamped, 'authorization')},Signature=${signature}`),
    detach,
    contentDigestMatches: async (stamped) =>
      header(stamped, 'x-acs-content-sha256')?.toLowerCase() === (await hash(stamped.body)),
  };
}

/** Returns the string to sign of a canonical request. */
export async function stringToSign(canonical: string, digest: Digest): Promise<string> {
  return `${scheme}\n${toHex(await digest.sha256(encodeUtf8(canonical)))}`;
}

function stamp(
  request: WireRequest,
  { keyId, sessionToken, now, nonce }: SigningContext,
  payloadHash: string,
): WireRequest {
  let stamped = withHeader(request, 'x-acs-date', formatTimestamp(now));
  stamped = withHeader(stamped, 'x-acs-signature-nonce', nonce);
  stamped = withHeader(stamped, 'x-acs-content-sha256', payloadHash);
  if (sessionToken !== undefined) {
    stamped = withHeader(stamped, 'x-acs-accesskey-id', keyId);
    stamped = withHeader(stamped, 'x-acs-security-token', sessionToken);
  }
  const signedHeaders = headersToSign(stamped.headers);
  return withHeader(stamped, 'authorization', formatAuthorization({ keyId, signedHeaders }));
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
