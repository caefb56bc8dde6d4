import { digest as platform } from '#digest';
import { toHex, utf8 } from '../../wire/bytes.ts';
import type { Digest } from '../../signing/digest/digest.ts';
import type { Detached, Signer, Stamp } from '../../signing/signer.ts';
import { header, withHeader, type WireRequest } from '../../wire/message.ts';
import { parseAuthorization, formatAuthorization, scheme, scopeOf, type Authorization } from './authorization.ts';
import { canonicalRequest } from './canonical-request.ts';
import { createDailyKeys, deriveKey } from './derived-keys.ts';
import { withoutPort } from './host.ts';
import { notStandard, required } from './messages.ts';

/** The headers our client signs: those of the vendor's current page. */
const signedByUs = ['content-type', 'host', 'x-tc-action'];

/** The headers that must be signed. */
const mandatory = ['content-type', 'host'];

/** TC3-HMAC-SHA256, Tencent Cloud API 3.0: https://cloud.tencent.com/document/api/213/30654 */
export function createTc3Signer(digest: Digest = platform): Signer {
  const keyOf = createDailyKeys(digest);
  return {
    scheme,
    tolerance: 5 * 60_000,
    stamp,
    async canonicalize(stamped) {
      const claimed = parseAuthorization(header(stamped, 'authorization') ?? '');
      if (!claimed) throw new TypeError('Only a stamped request can be transcribed.');
      const { method, path, query, headers } = stamped;
      const payloadHash = toHex(await digest.sha256(stamped.body));
      const { signedHeaders } = claimed;
      const canonical = canonicalRequest({ method, path, query, headers, signedHeaders, payloadHash });
      const hash = toHex(await digest.sha256(utf8(canonical)));
      const timestamp = header(stamped, 'x-tc-timestamp') ?? '';
      return { canonicalRequest: canonical, stringToSign: [scheme, timestamp, scopeOf(claimed), hash].join('\n') };
    },
    async signature(stringToSign, secret) {
      const { date, service } = scopeIn(stringToSign);
      return toHex(await digest.hmacSha256(await keyOf(secret, date, service), utf8(stringToSign)));
    },
    async keys(stringToSign, secret) {
      const { date, service } = scopeIn(stringToSign);
      const keys = await deriveKey(digest, secret, date, service);
      return [
        { name: 'secretDate', from: `HMAC-SHA256("TC3" + secret, "${date}")`, hex: toHex(keys.date) },
        { name: 'secretService', from: `HMAC-SHA256(secretDate, "${service}")`, hex: toHex(keys.service) },
        { name: 'secretSigning', from: 'HMAC-SHA256(secretService, "tc3_request")', hex: toHex(keys.signing) },
      ];
    },
    attach(stamped, signature) {
      return withHeader(stamped, 'authorization', `${header(stamped, 'authorization')}, Signature=${signature}`);
    },
    detach,
    readings: withoutPort,
  };
}

/** The day and the service that a string to sign names in its third line. */
export function scopeIn(stringToSign: string): { readonly date: string; readonly service: string } {
  const [date = '', service = ''] = (stringToSign.split('\n')[2] ?? '').split('/');
  return { date, service };
}

function stamp(request: WireRequest, { keyId, sessionToken, now }: Stamp): WireRequest {
  const date = new Date(now).toISOString().slice(0, 10);
  let stamped = withHeader(request, 'x-tc-timestamp', String(Math.floor(now / 1000)));
  if (sessionToken !== undefined) stamped = withHeader(stamped, 'x-tc-token', sessionToken);
  // Also a request without a body has a content type: it is one of the headers that must be signed.
  if (header(stamped, 'content-type') === undefined) {
    const type = stamped.method === 'GET' ? 'application/x-www-form-urlencoded' : 'application/json';
    stamped = withHeader(stamped, 'content-type', type);
  }
  const signedHeaders = signedByUs.filter((name) => header(stamped, name) !== undefined);
  const authorization = formatAuthorization({ keyId, date, service: serviceOf(stamped), signedHeaders });
  return withHeader(stamped, 'authorization', authorization);
}

/** The first label of the host: `faceid`. */
function serviceOf(request: WireRequest): string {
  return (header(request, 'host') ?? '').split(/[.:]/, 1)[0]!.toLowerCase();
}

function detach(request: WireRequest): Detached {
  const value = header(request, 'authorization');
  if (!value?.startsWith('TC3-')) return { found: 'nothing' };
  const claimed = parseAuthorization(value);
  if (!claimed?.signature) return { found: 'malformed', detail: notStandard };
  const { signature, ...unsigned } = claimed;
  const timestamp = header(request, 'x-tc-timestamp');
  const detail = timestamp === undefined ? required('Timestamp') : mistakeIn(claimed, timestamp, request);
  if (detail !== undefined) return { found: 'malformed', detail, keyId: claimed.keyId };
  const sessionToken = header(request, 'x-tc-token');
  return {
    found: 'claim',
    claim: {
      keyId: claimed.keyId,
      signature,
      issuedAt: Number(timestamp) * 1000,
      ...(sessionToken && { sessionToken }),
    },
    stamped: withHeader(request, 'authorization', formatAuthorization(unsigned)),
  };
}

function mistakeIn(claimed: Authorization, timestamp: string, request: WireRequest): string | undefined {
  if (!/^\d{1,11}$/.test(timestamp)) return 'X-TC-Timestamp is not a number of seconds since 1970.';
  if (claimed.date !== new Date(Number(timestamp) * 1000).toISOString().slice(0, 10)) {
    return 'The date of the credential scope is not the UTC date of X-TC-Timestamp.';
  }
  const unsigned = mandatory.find((name) => !claimed.signedHeaders.includes(name));
  if (unsigned !== undefined) return `SignedHeaders leaves out ${unsigned}.`;
  // Clients pointed at another host put that host's first label there.
  if (isVendorHost(request) && claimed.service !== serviceOf(request)) {
    return 'The service of the credential scope is not the first label of the host.';
  }
  return undefined;
}

function isVendorHost(request: WireRequest): boolean {
  return /\.tencentcloudapi\.com(:\d+)?$/i.test(header(request, 'host') ?? '');
}
