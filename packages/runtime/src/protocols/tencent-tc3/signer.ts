import { digest as platformDigest } from '#digest';
import type { Digest } from '../../signing/digest/digest.ts';
import type { DetachedSignature, Signer, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8, toHex } from '../../wire/bytes.ts';
import { header, withHeader, type WireRequest } from '../../wire/message.ts';
import {
  credentialScope,
  formatAuthorization,
  parseAuthorization,
  scheme,
  type Authorization,
} from './authorization.ts';
import { canonicalRequest } from './canonical-request.ts';
import { createSigningKeyCache, deriveKeys } from './derived-keys.ts';
import { variantsWithoutPort } from './host-variants.ts';
import { invalidAuthorization, missingParameter } from './messages.ts';

/** The headers that our client signs: those of the example in Tencent's documentation. */
const clientSignedHeaders = ['content-type', 'host', 'x-tc-action'];

/** The headers that every client must sign. */
const mandatoryHeaders = ['content-type', 'host'];

/**
 * Creates a signer of TC3-HMAC-SHA256, the scheme of Tencent Cloud API 3.0: https://cloud.tencent.com/document/api/213/30654. The
 * tolerance is 5 minutes. `serviceName` is the service of the credential
 * scope; default: the first label of the request's host.
 */
export function createTc3Signer(digest: Digest = platformDigest, serviceName?: string): Signer {
  const signingKey = createSigningKeyCache(digest);
  return {
    scheme,
    tolerance: 5 * 60_000,
    stamp: (request, context) => stamp(request, context, serviceName ?? serviceOf(request)),
    async canonicalize(stamped) {
      const authorization = parseAuthorization(header(stamped, 'authorization') ?? '');
      if (!authorization) throw new TypeError('canonicalize needs a stamped request.');
      const { method, path, query, headers } = stamped;
      const payloadHash = toHex(await digest.sha256(stamped.body));
      const { signedHeaders } = authorization;
      const canonical = canonicalRequest({ method, path, query, headers, signedHeaders, payloadHash });
      const hash = toHex(await digest.sha256(encodeUtf8(canonical)));
      const timestamp = header(stamped, 'x-tc-timestamp') ?? '';
      const stringToSign = [scheme, timestamp, credentialScope(authorization), hash].join('\n');
      return { canonicalRequest: canonical, stringToSign };
    },
    async computeSignature(stringToSign, secret) {
      const { date, service } = parseScope(stringToSign);
      const key = await signingKey(secret, date, service);
      return toHex(await digest.hmacSha256(key, encodeUtf8(stringToSign)));
    },
    async derivedKeys(stringToSign, secret) {
      const { date, service } = parseScope(stringToSign);
      const keys = await deriveKeys(digest, secret, date, service);
      return [
        { name: 'secretDate', formula: `HMAC-SHA256("TC3" + secret, "${date}")`, hex: toHex(keys.date) },
        { name: 'secretService', formula: `HMAC-SHA256(secretDate, "${service}")`, hex: toHex(keys.service) },
        { name: 'secretSigning', formula: 'HMAC-SHA256(secretService, "tc3_request")', hex: toHex(keys.signing) },
      ];
    },
    attach(stamped, signature) {
      return withHeader(stamped, 'authorization', `${header(stamped, 'authorization')}, Signature=${signature}`);
    },
    detach,
    variants: variantsWithoutPort,
  };
}

/** Parses the date and the service of the credential scope, the third line of a string to sign. */
export function parseScope(stringToSign: string): { readonly date: string; readonly service: string } {
  const [date = '', service = ''] = (stringToSign.split('\n')[2] ?? '').split('/');
  return { date, service };
}

function stamp(request: WireRequest, { keyId, sessionToken, now }: SigningContext, service: string): WireRequest {
  let stamped = withHeader(request, 'x-tc-timestamp', String(Math.floor(now / 1000)));
  if (sessionToken !== undefined) stamped = withHeader(stamped, 'x-tc-token', sessionToken);
  // A request without a body needs a content type too, because it is a mandatory signed header.
  if (header(stamped, 'content-type') === undefined) {
    const type = stamped.method === 'GET' ? 'application/x-www-form-urlencoded' : 'application/json';
    stamped = withHeader(stamped, 'content-type', type);
  }
  const signedHeaders = clientSignedHeaders.filter((name) => header(stamped, name) !== undefined);
  const authorization = formatAuthorization({ keyId, date: utcDate(now), service, signedHeaders });
  return withHeader(stamped, 'authorization', authorization);
}

function utcDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Returns the first label of the host: `faceid`. */
function serviceOf(request: WireRequest): string {
  return (header(request, 'host') ?? '').split(/[.:]/, 1)[0]!.toLowerCase();
}

function detach(request: WireRequest): DetachedSignature {
  const value = header(request, 'authorization');
  if (!value?.startsWith('TC3-')) return { state: 'absent' };
  const authorization = parseAuthorization(value);
  if (!authorization?.signature) return { state: 'malformed', detail: invalidAuthorization };
  const { signature, ...unsigned } = authorization;
  const { keyId } = authorization;
  const timestamp = header(request, 'x-tc-timestamp');
  const detail =
    timestamp === undefined ? missingParameter('Timestamp') : findMistake(authorization, timestamp, request);
  if (detail !== undefined) return { state: 'malformed', detail, keyId };
  const sessionToken = header(request, 'x-tc-token');
  return {
    state: 'present',
    claim: { keyId, signature, issuedAt: Number(timestamp) * 1000, ...(sessionToken && { sessionToken }) },
    stamped: withHeader(request, 'authorization', formatAuthorization(unsigned)),
  };
}

function findMistake(authorization: Authorization, timestamp: string, request: WireRequest): string | undefined {
  if (!/^\d{1,11}$/.test(timestamp)) return 'X-TC-Timestamp must be a number of seconds since 1970.';
  if (authorization.date !== utcDate(Number(timestamp) * 1000)) {
    return 'The date of the credential scope must be the UTC date of X-TC-Timestamp.';
  }
  const missing = mandatoryHeaders.find((name) => !authorization.signedHeaders.includes(name));
  if (missing !== undefined) return `SignedHeaders must contain ${missing}.`;
  // At another host, such as that of a proxy, the scope may name the vendor's service or that host's first label.
  if (isVendorHost(request) && authorization.service !== serviceOf(request)) {
    return 'The service of the credential scope must be the first label of the host.';
  }
  return undefined;
}

function isVendorHost(request: WireRequest): boolean {
  return /\.tencentcloudapi\.com(:\d+)?$/i.test(header(request, 'host') ?? '');
}
