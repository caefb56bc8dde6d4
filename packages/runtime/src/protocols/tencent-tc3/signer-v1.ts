import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import type { DetachedSignature, Signer, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8, toBase64 } from '../../wire/bytes.ts';
import { compareByName, formatPairsUnencoded, type Pair } from '../../wire/form.ts';
import { header, type WireRequest } from '../../wire/message.ts';
import { parametersOf } from '../../wire/parameters.ts';
import { withoutParameters, withParameters } from '../../wire/request-parameters.ts';
import { variantsWithoutPort } from './host-variants.ts';
import { exceedingSizeLimit, maxV1Size, missingParameter } from './messages.ts';

/** A value of the parameter `SignatureMethod`. */
export type V1Method = 'HmacSHA1' | 'HmacSHA256';

/**
 * Creates a signer of version 1 of Tencent Cloud's signature, over parameters in the query or in a form:
 * https://cloud.tencent.com/document/api/213/30654. Servers need it because the vendor's SDKs can still use it; our client signs by TC3.
 * The values are signed without encoding, so that a `&` in a value and one between two parameters have the same signature. The tolerance is
 * 5 minutes.
 */
export function createV1Signer(method: V1Method, digest: Digest = platformDigest): Signer {
  const hmac = method === 'HmacSHA256' ? digest.hmacSha256.bind(digest) : digest.hmacSha1.bind(digest);
  return {
    scheme: method,
    tolerance: 5 * 60_000,
    stamp: (request, context) => stamp(request, context, method),
    canonicalize: (stamped) => ({
      stringToSign: v1StringToSign(stamped, formatPairsUnencoded(parametersOf(stamped).toSorted(compareByName))),
    }),
    computeSignature: async (stringToSign, secret) =>
      toBase64(await hmac(encodeUtf8(secret), encodeUtf8(stringToSign))),
    attach: (stamped, signature) => withParameters(stamped, [['Signature', signature]]),
    detach: (request) => detach(request, method),
    variants: variantsWithoutPort,
  };
}

/** Returns the string to sign of a request, given its formatted parameters. */
export function v1StringToSign(request: WireRequest, parameters: string): string {
  return `${request.method}${header(request, 'host') ?? ''}${request.path || '/'}?${parameters}`;
}

function stamp(
  request: WireRequest,
  { keyId, sessionToken, now, nonce }: SigningContext,
  method: V1Method,
): WireRequest {
  const pairs: Pair[] = [
    ['SecretId', keyId],
    ['SignatureMethod', method],
    ['Timestamp', String(Math.floor(now / 1000))],
    ['Nonce', String(Number.parseInt(nonce.replaceAll(/\D/g, '').slice(-9) || '1', 10))],
  ];
  if (sessionToken !== undefined) pairs.push(['Token', sessionToken]);
  return withParameters(withoutParameters(request, [...pairs.map(([name]) => name), 'Signature']), pairs);
}

/** The default of `SignatureMethod` is HmacSHA1. The signer of HmacSHA1 also reports methods that are neither of the two. */
function detach(request: WireRequest, method: V1Method): DetachedSignature {
  const parameters = new Map(parametersOf(request).toReversed());
  const requestedMethod = parameters.get('SignatureMethod') ?? 'HmacSHA1';
  const isResponsible = requestedMethod === method || (method === 'HmacSHA1' && requestedMethod !== 'HmacSHA256');
  const isSigned = parameters.has('Signature') || parameters.has('SecretId');
  if (!isResponsible || !isSigned) return { state: 'absent' };
  const isTooLarge = request.body.length + request.query.length > maxV1Size;
  const detail = isTooLarge ? exceedingSizeLimit : findMistake(parameters, requestedMethod, method);
  const keyId = parameters.get('SecretId') ?? '';
  if (detail !== undefined) return { state: 'malformed', detail, ...(keyId && { keyId }) };
  const sessionToken = parameters.get('Token');
  return {
    state: 'present',
    claim: {
      keyId,
      signature: parameters.get('Signature')!,
      issuedAt: Number(parameters.get('Timestamp')) * 1000,
      ...(sessionToken && { sessionToken }),
    },
    stamped: withoutParameters(request, ['Signature']),
  };
}

function findMistake(
  parameters: ReadonlyMap<string, string>,
  requestedMethod: string,
  method: V1Method,
): string | undefined {
  const missing = ['SecretId', 'Timestamp', 'Nonce', 'Signature'].find((name) => !parameters.get(name));
  if (missing !== undefined) return missingParameter(missing);
  if (requestedMethod !== method) return 'SignatureMethod must be HmacSHA1 or HmacSHA256.';
  if (!/^\d{1,11}$/.test(parameters.get('Timestamp')!)) return 'Timestamp must be a number of seconds since 1970.';
  return undefined;
}
