import { platformDigest, platformMd5Base64 } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { DetachedSignature, Signer, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import { header, withHeader, withHeaders, withoutHeader, type Header, type WireRequest } from '../../wire/message.ts';
import { RequestCache } from '../../wire/request-cache.ts';
import { isForm, pathAndParameters } from './parameters.ts';

/** The signature methods that the gateway accepts. */
export type GatewayMethod = 'HmacSHA256' | 'HmacSHA1';

const defaultAccept = 'application/json; charset=utf-8';
/** The headers with a line of their own in the string to sign. */
const lineHeaders = ['accept', 'content-md5', 'content-type', 'date'];

/**
 * Creates a signer of the API gateway's x-ca-* scheme: https://help.aliyun.com/zh/linkvisual/signing-mechanism. The tolerance is
 * 15 minutes. Default method: HmacSHA256.
 */
export function createGatewaySigner(method: GatewayMethod = 'HmacSHA256', digest: Digest = platformDigest): Signer {
  return {
    scheme: method,
    tolerance: 15 * 60_000,
    stamp: (request, context) => stamp(request, context, method),
    canonicalize: (stamped) => ({ stringToSign: stringToSign(stamped) }),
    computeSignature: (text, secret, keys = noKeyCache) =>
      chain(
        keys.get(digest, method, () => digest.importKey(method === 'HmacSHA1' ? 'sha1' : 'sha256', encodeUtf8(secret))),
        (key) => digest.hmacText(key, text, 'base64'),
      ),
    attach: (stamped, signature) => withHeader(stamped, 'x-ca-signature', signature),
    detach: (request) => detach(request, method),
    contentDigestMatches: (stamped) => (header(stamped, 'content-md5') ?? '') === contentMd5(stamped),
  };
}

/** The headers that every request of our client has and signs, sorted. */
const ownHeaders = ['x-ca-key', 'x-ca-nonce', 'x-ca-signature-method', 'x-ca-stage', 'x-ca-timestamp'];

function stamp(request: WireRequest, { keyId, now, nonce }: SigningContext, method: GatewayMethod): WireRequest {
  const digest = contentMd5(request);
  const signed = [...ownHeaders];
  for (const [name] of request.headers) if (name.startsWith('x-ca-')) addName(signed, name);
  const added: Header[] = [['accept', header(request, 'accept') ?? defaultAccept]];
  if (digest) added.push(['content-md5', digest]);
  added.push(
    ['x-ca-key', keyId],
    ['x-ca-nonce', nonce],
    ['x-ca-signature-method', method],
    ['x-ca-stage', header(request, 'x-ca-stage') ?? 'RELEASE'],
    ['x-ca-timestamp', String(now)],
    ['x-ca-signature-headers', signed.join(',')],
  );
  return signedNames.copyWith(withHeaders(request, added), signed);
}

/** The names of the signed headers of requests that were stamped here, so that they are not parsed again. */
const signedNames = new RequestCache<readonly string[]>();

function parseNames(list: string): readonly string[] {
  const names: string[] = [];
  for (const name of list.split(',')) addName(names, name.trim().toLowerCase());
  return names;
}

/** Adds a name to the sorted names of the headers that are signed, unless it is one of them or has a line of its own. */
function addName(names: string[], name: string): void {
  if (name === '' || lineHeaders.includes(name)) return;
  let at = names.length;
  while (at > 0 && names[at - 1]! > name) at--;
  if (names[at - 1] === name) return;
  if (at === names.length) names.push(name);
  else names.splice(at, 0, name);
}

/** Returns the Base64 of the MD5 of the body; `''` if there is no body or it is a form. */
function contentMd5(request: WireRequest): string {
  return request.body.length === 0 || isForm(request) ? '' : platformMd5Base64(request.body);
}

function stringToSign(stamped: WireRequest): string {
  const value = (name: string) => (header(stamped, name) ?? '').trim();
  const signed = signedNames.get(stamped) ?? parseNames(value('x-ca-signature-headers'));
  let text = `${stamped.method}\n`;
  for (const name of lineHeaders) text += `${value(name)}\n`;
  for (const name of signed) text += `${name}:${value(name)}\n`;
  return text + pathAndParameters(stamped);
}

function detach(request: WireRequest, method: GatewayMethod): DetachedSignature {
  const signature = header(request, 'x-ca-signature');
  const requestedMethod = header(request, 'x-ca-signature-method') || 'HmacSHA256';
  if (!signature) return { state: 'absent' };
  if (requestedMethod !== method)
    return isGatewayMethod(requestedMethod)
      ? { state: 'absent' }
      : malformed('x-ca-signature-method must be HmacSHA256 or HmacSHA1.');
  const keyId = header(request, 'x-ca-key');
  if (!keyId) return malformed('The header x-ca-key is missing.');
  const timestamp = header(request, 'x-ca-timestamp');
  if (timestamp !== undefined && !/^\d{1,15}$/.test(timestamp))
    return malformed('x-ca-timestamp must be a number of milliseconds since 1970.');
  const nonce = header(request, 'x-ca-nonce');
  return {
    state: 'present',
    claim: {
      keyId,
      signature,
      ...(timestamp !== undefined && { issuedAt: Number(timestamp) }),
      ...(nonce && { nonce }),
    },
    stamped: withoutHeader(request, 'x-ca-signature'),
  };
}

function isGatewayMethod(method: string): boolean {
  return method === 'HmacSHA256' || method === 'HmacSHA1';
}

function malformed(detail: string): DetachedSignature {
  return { state: 'malformed', detail };
}
