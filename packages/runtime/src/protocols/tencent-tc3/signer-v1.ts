import { digest as platform } from '#digest';
import { toBase64, utf8 } from '../../wire/bytes.ts';
import type { Digest } from '../../signing/digest/digest.ts';
import { byName, formatUnencoded, type Pair } from '../../wire/form.ts';
import { parametersOf, withoutParameters, withParameters } from '../../wire/parameters.ts';
import type { Detached, Signer, Stamp } from '../../signing/signer.ts';
import { header, type WireRequest } from '../../wire/message.ts';
import { withoutPort } from './host.ts';
import { required } from './messages.ts';

/** What the parameter `SignatureMethod` may say. */
export type V1Method = 'HmacSHA1' | 'HmacSHA256';

/**
 * Version 1 of Tencent Cloud's signature, over parameters in the query or in a form: https://cloud.tencent.com/document/api/213/30654
 * Verified because the vendor's SDKs can still be told to use it; our client signs by TC3. The values are signed as they are, not encoded:
 * a `&` in a value and one between two parameters are the same to it.
 */
export function createV1Signer(method: V1Method, digest: Digest = platform): Signer {
  const hmac = method === 'HmacSHA256' ? digest.hmacSha256.bind(digest) : digest.hmacSha1.bind(digest);
  return {
    scheme: method,
    tolerance: 5 * 60_000,
    stamp: (request, stamp) => stamped(request, stamp, method),
    canonicalize: (request) => ({
      stringToSign: v1StringToSign(request, formatUnencoded(parametersOf(request).sort(byName))),
    }),
    signature: async (text, secret) => toBase64(await hmac(utf8(secret), utf8(text))),
    attach: (request, signature) => withParameters(request, [['Signature', signature]]),
    detach: (request) => detach(request, method),
    readings: withoutPort,
  };
}

/** The string to sign of a request with its parameters printed. */
export function v1StringToSign(request: WireRequest, parameters: string): string {
  return `${request.method}${header(request, 'host') ?? ''}${request.path || '/'}?${parameters}`;
}

function stamped(request: WireRequest, { keyId, sessionToken, now, nonce }: Stamp, method: V1Method): WireRequest {
  const pairs: Pair[] = [
    ['SecretId', keyId],
    ['SignatureMethod', method],
    ['Timestamp', String(Math.floor(now / 1000))],
    ['Nonce', String(Number.parseInt(nonce.replaceAll(/\D/g, '').slice(-9) || '1', 10))],
  ];
  if (sessionToken !== undefined) pairs.push(['Token', sessionToken]);
  return withParameters(withoutParameters(request, [...pairs.map(([name]) => name), 'Signature']), pairs);
}

/** A request without `SignatureMethod` is signed by HMAC-SHA1. Another method than the two is told of by that one. */
function detach(request: WireRequest, method: V1Method): Detached {
  const parameters = new Map(parametersOf(request).toReversed());
  const told = parameters.get('SignatureMethod') ?? 'HmacSHA1';
  const own = told === method || (method === 'HmacSHA1' && told !== 'HmacSHA256');
  if (!own || !(parameters.has('Signature') || parameters.has('SecretId'))) return { found: 'nothing' };
  const detail = mistakeIn(parameters, told, method);
  const keyId = parameters.get('SecretId') ?? '';
  if (detail !== undefined) return { found: 'malformed', detail, ...(keyId && { keyId }) };
  const sessionToken = parameters.get('Token');
  return {
    found: 'claim',
    claim: {
      keyId,
      signature: parameters.get('Signature')!,
      issuedAt: Number(parameters.get('Timestamp')) * 1000,
      ...(sessionToken && { sessionToken }),
    },
    stamped: withoutParameters(request, ['Signature']),
  };
}

function mistakeIn(parameters: ReadonlyMap<string, string>, told: string, method: V1Method): string | undefined {
  const missing = ['SecretId', 'Timestamp', 'Nonce', 'Signature'].find((name) => !parameters.get(name));
  if (missing !== undefined) return required(missing);
  if (told !== method) return 'SignatureMethod is neither HmacSHA1 nor HmacSHA256.';
  if (!/^\d{1,11}$/.test(parameters.get('Timestamp')!)) return 'Timestamp is not a number of seconds since 1970.';
  return undefined;
}
