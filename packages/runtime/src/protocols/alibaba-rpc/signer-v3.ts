import { digest as platform } from '#digest';
import { toHex, utf8, type Bytes } from '../../wire/bytes.ts';
import type { Digest } from '../../signing/digest/digest.ts';
import { parsePairs } from '../../wire/form.ts';
import type { Detached, Signer, Stamp } from '../../signing/signer.ts';
import { header, withHeader, type WireRequest } from '../../wire/message.ts';
import { parseAuthorization, formatAuthorization, scheme, type Authorization } from './authorization.ts';
import { canonicalRequest, headersToSign } from './canonical-request.ts';
import { parseTimestamp, formatTimestamp, tolerance } from './timestamp.ts';
import { badTimestamp } from './messages.ts';

/** Version 3 of Alibaba Cloud's signature, ACS3-HMAC-SHA256: https://help.aliyun.com/document_detail/2593177.html */
export function createV3Signer(digest: Digest = platform): Signer {
  const hash = async (bytes: Bytes) => toHex(await digest.sha256(bytes));
  return {
    scheme,
    tolerance,
    stamp: async (request, moment) => stamp(request, moment, await hash(request.body)),
    async canonicalize(stamped) {
      const claimed = parseAuthorization(header(stamped, 'authorization') ?? '');
      if (!claimed) throw new TypeError('Only a stamped request can be transcribed.');
      const canonical = canonicalRequest({
        method: stamped.method,
        path: stamped.path || '/',
        query: parsePairs(stamped.query),
        headers: stamped.headers,
        signedHeaders: claimed.signedHeaders,
        payloadHash: await hash(stamped.body),
      });
      return { canonicalRequest: canonical, stringToSign: await stringToSign(canonical, digest) };
    },
    signature: async (text, secret) => toHex(await digest.hmacSha256(utf8(secret), utf8(text))),
    attach: (stamped, signature) =>
      withHeader(stamped, 'authorization', `${header(stamped, 'authorization')},Signature=${signature}`),
    detach,
    contentMatches: async (stamped) =>
      header(stamped, 'x-acs-content-sha256')?.toLowerCase() === (await hash(stamped.body)),
  };
}

/** The string to sign of a canonical request. */
export async function stringToSign(canonical: string, digest: Digest): Promise<string> {
  return `${scheme}\n${toHex(await digest.sha256(utf8(canonical)))}`;
}

function stamp(request: WireRequest, { keyId, sessionToken, now, nonce }: Stamp, payloadHash: string): WireRequest {
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

function detach(request: WireRequest): Detached {
  const value = header(request, 'authorization');
  if (!value?.startsWith('ACS3-')) return { found: 'nothing' };
  const claimed = parseAuthorization(value);
  if (!claimed) return { found: 'malformed', detail: `The Authorization header is not one of ${scheme}.` };
  const detail = mistakeIn(claimed, request);
  if (detail !== undefined) return { found: 'malformed', detail, keyId: claimed.keyId };
  const { signature, ...unsigned } = claimed;
  const sessionToken = header(request, 'x-acs-security-token');
  return {
    found: 'claim',
    claim: {
      keyId: claimed.keyId,
      signature: signature!,
      issuedAt: parseTimestamp(header(request, 'x-acs-date')!)!,
      nonce: header(request, 'x-acs-signature-nonce')!,
      ...(sessionToken && { sessionToken }),
    },
    stamped: withHeader(request, 'authorization', formatAuthorization(unsigned)),
  };
}

function mistakeIn({ signature, signedHeaders }: Authorization, request: WireRequest): string | undefined {
  if (!signature) return 'The Authorization header holds no signature.';
  const needed = ['host', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'];
  const missing = needed.find((name) => !header(request, name));
  if (missing !== undefined) return `The header ${missing} is missing.`;
  const present = request.headers.map(([name]) => name).filter((name) => name === 'host' || name.startsWith('x-acs-'));
  const unsigned = present.find((name) => !signedHeaders.includes(name));
  if (unsigned !== undefined) return `SignedHeaders leaves out ${unsigned}.`;
  return parseTimestamp(header(request, 'x-acs-date')!) === undefined ? badTimestamp : undefined;
}
