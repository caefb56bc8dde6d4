import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { CanonicalForm, ClientSigner, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8, type Bytes } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import { parsePairs } from '../../wire/form.ts';
import { header, withHeader, withHeaders, type Header, type WireRequest } from '../../wire/message.ts';
import { formatAuthorization, scheme } from './authorization.ts';
import { canonicalRequest, headersToSign } from './canonical-request.ts';
import { formatTimestamp } from './timestamp.ts';

/**
 * Creates the signing part of version 3 of Alibaba Cloud's signature, ACS3-HMAC-SHA256 in headers:
 * https://help.aliyun.com/document_detail/2593177.html
 */
export function createV3ClientSigner(digest: Digest = platformDigest): ClientSigner {
  return {
    scheme,
    stamp: (request, context) => chain(hashOf(request.body, digest), (hash) => stamp(request, context, hash)),
    canonicalize(stamped) {
      const payloadHash = header(stamped, 'x-acs-content-sha256');
      if (payloadHash === undefined) throw new TypeError('canonicalize needs a stamped request.');
      return canonicalForm(stamped, headersToSign(stamped.headers), payloadHash, digest);
    },
    computeSignature: (text, secret, keys = noKeyCache) =>
      chain(
        keys.get(digest, scheme, () => digest.importKey('sha256', encodeUtf8(secret))),
        (key) => digest.hmacText(key, text, 'hex'),
      ),
    attach: (stamped, signature) =>
      withHeader(stamped, 'authorization', `${header(stamped, 'authorization')},Signature=${signature}`),
  };
}

/** Derives the texts to sign from a stamped request. */
export function canonicalForm(
  { method, path, query, headers }: WireRequest,
  signedHeaders: readonly string[],
  payloadHash: string,
  digest: Digest,
): CanonicalForm | Promise<CanonicalForm> {
  const parts = { method, path: path || '/', query: parsePairs(query), headers, signedHeaders, payloadHash };
  const canonical = canonicalRequest(parts);
  return chain(stringToSign(canonical, digest), (text) => ({ canonicalRequest: canonical, stringToSign: text }));
}

/** Returns the string to sign of a canonical request. */
export function stringToSign(canonical: string, digest: Digest): string | Promise<string> {
  return chain(digest.sha256Hex(canonical), (hash) => `${scheme}\n${hash}`);
}

/** Returns the SHA-256 of a body in hexadecimal. */
export function hashOf(body: Bytes, digest: Digest): string | Promise<string> {
  return body.length === 0 ? emptyHash : digest.sha256Hex(body);
}

/** The SHA-256 of an empty body. Most requests of the RPC style have none. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

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
  return withHeader(unsigned, 'authorization', formatAuthorization({ keyId, signedHeaders }));
}
