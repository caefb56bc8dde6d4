import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { DetachedSignature, Signer, SigningContext } from '../../signing/signer.ts';
import { binaryFromBase64, decodeBinaryString, encodeUtf8, toBinaryString } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import type { WireRequest } from '../../wire/message.ts';
import { withEncodedMultipart } from '../../wire/multipart-of.ts';
import { readSignField, withSignField } from './sign-form-field.ts';
import { formatStringToSign, parseStringToSign, randomDigits } from './string-to-sign.ts';
import { RequestCache } from '../../wire/request-cache.ts';

/** Signing options. */
export interface MegviiSigning {
  /**
   * How long a signature is valid, in seconds: longer for clocks that differ more. Default: 100, as in Megvii's example.
   *
   * @example 600
   */
  readonly validFor?: number;
  /**
   * Whether a signature can be used only once (`b=0`), so that a request that somebody recorded cannot be sent again. It then ignores `validFor`.
   * Default: false.
   *
   * @example true
   */
  readonly singleUse?: boolean;
}

/** The length of an HMAC-SHA1 in bytes. */
const digestLength = 20;

/**
 * Creates a signer of hmac_sha1: `sign = Base64(HMAC-SHA1(secret, stringToSign) + stringToSign)`, as Megvii documents it for FaceID
 * (https://faceid.com/faceid-open-doc/docs/sdkauth.html). FinAuth's documentation has the same two fields with the same fixed value. The
 * tolerance is not documented: 15 minutes.
 */
export function createMegviiSigner(signing: MegviiSigning = {}, digest: Digest = platformDigest): Signer {
  const { validFor = 100, singleUse = false } = signing;
  const stringToSignOf = ({ keyId, now, nonce }: SigningContext) => {
    const issued = Math.floor(now / 1000);
    const expires = singleUse ? 0 : issued + validFor;
    return formatStringToSign({ keyId, expires, issued, random: randomDigits(nonce) });
  };
  const computeSignature: Signer['computeSignature'] = (stringToSign, secret, keys = noKeyCache) =>
    chain(
      keys.get(digest, 'hmac_sha1', () => digest.importKey('sha1', encodeUtf8(secret))),
      (key) => chain(digest.hmacText(key, stringToSign, 'binary'), (hmac) => btoa(hmac + toBinaryString(stringToSign))),
    );
  return {
    scheme: 'hmac_sha1',
    tolerance: 15 * 60_000,
    stamp: (request, context) => stampedWith(stringToSignOf(context), request),
    canonicalize: (stamped) => ({ stringToSign: stringsToSign.get(stamped) ?? stringToSignIn(stamped) }),
    computeSignature,
    // The form is encoded once, with the signature.
    signDirectly: (request, context, secret, keys) =>
      chain(computeSignature(stringToSignOf(context), secret, keys), (signature) =>
        withSignField(request, signature, withEncodedMultipart),
      ),
    attach: (stamped, signature) => withSignField(stamped, signature, withEncodedMultipart),
    detach,
  };
}

/** The strings to sign of requests that were stamped here, so that they are not decoded again. */
const stringsToSign = new RequestCache<string>();

/** Puts a string to sign into the field `sign`. A multipart form is encoded when it is read: to verify a signature, the string to sign is enough. */
function stampedWith(stringToSign: string, request: WireRequest): WireRequest {
  const stamped = withSignField(request, btoa(toBinaryString(stringToSign)));
  stringsToSign.set(stamped, stringToSign);
  return stamped;
}

/** Returns the string to sign in the field `sign`: all of it, or what follows the digest of a signed request. */
function stringToSignIn(request: WireRequest): string {
  const binary = binaryFromBase64(readSignField(request) ?? '') ?? '';
  const text = decodeBinaryString(binary);
  return parseStringToSign(text) ? text : decodeBinaryString(binary.slice(digestLength));
}

function detach(request: WireRequest): DetachedSignature {
  const sign = readSignField(request);
  if (sign === undefined) return { state: 'absent' };
  const binary = binaryFromBase64(sign) ?? '';
  const stringToSign = decodeBinaryString(binary.slice(digestLength));
  const fields = parseStringToSign(stringToSign);
  if (!fields) {
    return { state: 'malformed', detail: 'The field sign must be the Base64 of a digest followed by a=…&b=…&c=…&d=….' };
  }
  const { keyId, expires, issued } = fields;
  const issuedAt = issued * 1000;
  return {
    state: 'present',
    claim:
      expires === 0
        ? { keyId, signature: sign, issuedAt, nonce: formatStringToSign(fields) }
        : { keyId, signature: sign, issuedAt, expiresAt: expires * 1000 },
    // The field keeps the digest: the string to sign is all that the signature is computed from.
    stamped: stringsToSign.copyWith(request, stringToSign),
  };
}
