import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { DetachedSignature, Signer, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8, type Bytes } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import { parsePairs } from '../../wire/form.ts';
import { header, withHeader, withHeaders, type Header, type WireRequest } from '../../wire/message.ts';
import { formatAuthorization, parseAuthorization, scheme, type Authorization } from './authorization.ts';
import { canonicalRequest, headersToSign } from './canonical-request.ts';
import { malformedTimestamp } from './messages.ts';
import { formatTimestamp, parseTimestamp, tolerance } from './timestamp.ts';
import { RequestCache } from '../../wire/request-cache.ts';

/**
 * Creates a signer of version 3 of Alibaba Cloud's signature, ACS3-HMAC-SHA256 in headers:
 * https://help.aliyun.com/document_detail/2593177.html
 */
export function createV3Signer(digest: Digest = platformDigest): Signer {
  const hashOf = (bytes: Bytes) => (bytes.length === 0 ? emptyHash : digest.sha256Hex(bytes));
  return {
    scheme,
    tolerance,
    stamp: (request, context) => chain(hashOf(request.body), (hash) => stamp(request, context, hash)),
    canonicalize(stamped) {
      const authorization = stampedAuthorization(stamped);
      if (!authorization) throw new TypeError('canonicalize needs a stamped request.');
      return chain(authorization.payloadHash ?? hashOf(stamped.body), (payloadHash) => {
        const canonical = canonicalRequest({
          method: stamped.method,
          path: stamped.path || '/',
          query: parsePairs(stamped.query),
          headers: stamped.headers,
          signedHeaders: authorization.signedHeaders,
          payloadHash,
        });
        return chain(stringToSign(canonical, digest), (text) => ({ canonicalRequest: canonical, stringToSign: text }));
      });
    },
    computeSignature: (text, secret, keys = noKeyCache) =>
      chain(
        keys.get(digest, scheme, () => digest.importKey('sha256', encodeUtf8(secret))),
        (key) => digest.hmacText(key, text, 'hex'),
      ),
    attach: (stamped, signature) =>
      withHeader(stamped, 'authorization', `${header(stamped, 'authorization')},Signature=${signature}`),
    detach,
    contentDigestMatches: (stamped) =>
      chain(hashOf(stamped.body), (hash) => header(stamped, 'x-acs-content-sha256')?.toLowerCase() === hash),
  };
}

/** Returns the string to sign of a canonical request. */
export function stringToSign(canonical: string, digest: Digest): string | Promise<string> {
  return chain(digest.sha256Hex(canonical), (hash) => `${scheme}\n${hash}`);
}

/** The SHA-256 of an empty body. Most requests of the RPC style have none. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** What is known of requests that were stamped here, so that it is not parsed and computed again. */
const authorizations = new RequestCache<Authorization & { readonly payloadHash?: string }>();

function stampedAuthorization(stamped: WireRequest): (Authorization & { readonly payloadHash?: string }) | undefined {
  return authorizations.get(stamped) ?? parseAuthorization(header(stamped, 'authorization') ?? '');
}

function stamp(
  request: WireRequest,
  { keyId, sessionToken, now, nonce }: SigningContext,
  payloadHash: string,
): WireRequest {
  const added: Header[] = [
    ['x-acs-date', formatTimestamp(now)],
    ['x-acs-signature-nonce', nonce],
    ['x-acs-content-sha256', payloadHash],
  ];
  if (sessionToken !== undefined) {
    added.push(['x-acs-accesskey-id', keyId], ['x-acs-security-token', sessionToken]);
  }
  const unsigned = withHeaders(request, added);
  const signedHeaders = headersToSign(unsigned.headers);
  const stamped = withHeader(unsigned, 'authorization', formatAuthorization({ keyId, signedHeaders }));
  return authorizations.copyWith(stamped, { keyId, signedHeaders, payloadHash });
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
