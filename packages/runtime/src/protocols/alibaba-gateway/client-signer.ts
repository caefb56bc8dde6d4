import { platformDigest, platformMd5Base64 } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { ClientSigner, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import { header, withHeader, withHeaders, type Header, type WireRequest } from '../../wire/message.ts';
import { isForm, pathAndParameters } from './parameters.ts';

/** The signature methods that the gateway accepts. */
export type GatewayMethod = 'HmacSHA256' | 'HmacSHA1';

const defaultAccept = 'application/json; charset=utf-8';
/** The headers with a line of their own in the string to sign. */
const lineHeaders = ['accept', 'content-md5', 'content-type', 'date'];

/**
 * Creates the signing part of the API gateway's x-ca-* scheme: https://help.aliyun.com/zh/linkvisual/signing-mechanism. Default method:
 * HmacSHA256.
 */
export function createGatewayClientSigner(
  method: GatewayMethod = 'HmacSHA256',
  digest: Digest = platformDigest,
): ClientSigner {
  return {
    scheme: method,
    stamp: (request, context) => stamp(request, context, method),
    canonicalize(stamped) {
      const names = header(stamped, 'x-ca-signature-headers');
      if (names === undefined) throw new TypeError('canonicalize needs a stamped request.');
      return { stringToSign: stringToSign(stamped, names.split(',')) };
    },
    computeSignature: (text, secret, keys = noKeyCache) =>
      chain(
        keys.get(digest, method, () => digest.importKey(method === 'HmacSHA1' ? 'sha1' : 'sha256', encodeUtf8(secret))),
        (key) => digest.hmacText(key, text, 'base64'),
      ),
    attach: (stamped, signature) => withHeader(stamped, 'x-ca-signature', signature),
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
  return withHeaders(request, added);
}

/** Adds a name to the sorted names of the headers that are signed, unless it is one of them or has a line of its own. */
export function addName(names: string[], name: string): void {
  if (name === '' || lineHeaders.includes(name)) return;
  let at = names.length;
  while (at > 0 && names[at - 1]! > name) at--;
  if (names[at - 1] === name) return;
  if (at === names.length) names.push(name);
  else names.splice(at, 0, name);
}

/** Returns the Base64 of the MD5 of the body; `''` if there is no body or it is a form. */
export function contentMd5(request: WireRequest): string {
  return request.body.length === 0 || isForm(request) ? '' : platformMd5Base64(request.body);
}

/** Returns the string to sign of a stamped request, given the sorted names of the signed headers. */
export function stringToSign(stamped: WireRequest, signed: readonly string[]): string {
  const value = (name: string) => (header(stamped, name) ?? '').trim();
  let text = `${stamped.method}\n`;
  for (const name of lineHeaders) text += `${value(name)}\n`;
  for (const name of signed) text += `${name}:${value(name)}\n`;
  return text + pathAndParameters(stamped);
}
