import { platformDigest } from '../../platform/current.ts';
import type { Digest, HmacKey } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { CanonicalForm, ClientSigner, SigningContext } from '../../signing/signer.ts';
import { toHex, type Bytes } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import { header, withHeader, withHeaders, type Header, type WireRequest } from '../../wire/message.ts';
import { credentialScope, formatAuthorization, scheme, type Authorization } from './authorization.ts';
import { canonicalRequest } from './canonical-request.ts';
import { createSigningKeyCache, deriveKeys } from './derived-keys.ts';

/** The headers that our client signs: those of the example in Tencent's documentation. */
const clientSignedHeaders = ['content-type', 'host', 'x-tc-action'];

/**
 * Creates the signing part of TC3-HMAC-SHA256, the scheme of Tencent Cloud API 3.0: https://cloud.tencent.com/document/api/213/30654.
 * `serviceName` is the service of the credential scope; default: the first label of the request's host.
 */
export function createTc3ClientSigner(digest: Digest = platformDigest, serviceName?: string): ClientSigner {
  return {
    scheme,
    hasNonce: false,
    stamp: (request, context) => stamp(request, context, serviceName ?? serviceOf(request)),
    canonicalize(stamped) {
      const timestamp = header(stamped, 'x-tc-timestamp');
      if (timestamp === undefined) throw new TypeError('canonicalize needs a stamped request.');
      const scope = { date: utcDate(Number(timestamp) * 1000), service: serviceName ?? serviceOf(stamped) };
      return canonicalForm(stamped, { ...scope, signedHeaders: signedHeadersOf(stamped) }, digest);
    },
    computeSignature(stringToSign, secret, keys = noKeyCache) {
      const { date, service } = parseScope(stringToSign);
      const signingKey = keys.get(digest, scheme, () => createSigningKeyCache(digest));
      return chain(signingKey(secret, date, service), (key) =>
        chain(importOnce(digest, key), (imported) => digest.hmacText(imported, stringToSign, 'hex')),
      );
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
  };
}

/** Derives the texts to sign from a stamped request. */
export function canonicalForm(
  { method, path, query, headers, body }: WireRequest,
  authorization: Pick<Authorization, 'date' | 'service' | 'signedHeaders'>,
  digest: Digest,
): CanonicalForm | Promise<CanonicalForm> {
  const { signedHeaders } = authorization;
  return chain(digest.sha256Hex(body), (payloadHash) => {
    const canonical = canonicalRequest({ method, path, query, headers, signedHeaders, payloadHash });
    return chain(digest.sha256Hex(canonical), (hash) => {
      const timestamp = header({ headers }, 'x-tc-timestamp') ?? '';
      const stringToSign = `${scheme}\n${timestamp}\n${credentialScope(authorization)}\n${hash}`;
      return { canonicalRequest: canonical, stringToSign };
    });
  });
}

/** Parses the date and the service of the credential scope, the third line of a string to sign. */
export function parseScope(stringToSign: string): { readonly date: string; readonly service: string } {
  const scope = stringToSign.split('\n', 3)[2] ?? '';
  if (scope === latestScope.scope) return latestScope;
  const [date = '', service = ''] = scope.split('/', 2);
  latestScope = { scope, date, service };
  return latestScope;
}

/** The latest credential scope. It rarely changes from one request to the next. */
let latestScope = { scope: '', date: '', service: '' };

function stamp(request: WireRequest, { keyId, sessionToken, now }: SigningContext, service: string): WireRequest {
  const added: Header[] = [['x-tc-timestamp', String(Math.floor(now / 1000))]];
  if (sessionToken !== undefined) added.push(['x-tc-token', sessionToken]);
  // A request without a body needs a content type too, because it is a mandatory signed header.
  if (header(request, 'content-type') === undefined) {
    const type = request.method === 'GET' ? 'application/x-www-form-urlencoded' : 'application/json';
    added.push(['content-type', type]);
  }
  const authorization = { keyId, date: utcDate(now), service, signedHeaders: signedHeadersOf(request) };
  added.push(['authorization', formatAuthorization(authorization)]);
  return withHeaders(request, added);
}

/** The headers that our client signs, without those that the request does not have. A content type is always added. */
function signedHeadersOf(request: WireRequest): readonly string[] {
  const isPresent = (name: string) => name === 'content-type' || header(request, name) !== undefined;
  return clientSignedHeaders.every(isPresent) ? clientSignedHeaders : clientSignedHeaders.filter(isPresent);
}

/** The imported signing keys. They live as long as the bytes that they were imported from. */
const importedKeys = new WeakMap<Bytes, HmacKey>();

function importOnce(digest: Digest, key: Bytes): HmacKey | Promise<HmacKey> {
  const known = importedKeys.get(key);
  if (known) return known;
  return chain(digest.importKey('sha256', key), (imported) => {
    importedKeys.set(key, imported);
    return imported;
  });
}

/** The latest date. It rarely changes from one request to the next. */
let latest = { day: Number.NaN, date: '' };

/** The UTC date of a time in milliseconds since 1970: `2026-01-30`. */
export function utcDate(milliseconds: number): string {
  const day = Math.floor(milliseconds / 86_400_000);
  if (day !== latest.day) latest = { day, date: new Date(milliseconds).toISOString().slice(0, 10) };
  return latest.date;
}

/** Returns the first label of the host: `faceid`. */
export function serviceOf(request: WireRequest): string {
  const host = header(request, 'host') ?? '';
  const end = host.search(/[.:]/);
  return (end < 0 ? host : host.slice(0, end)).toLowerCase();
}
