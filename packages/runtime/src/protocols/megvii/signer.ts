import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import type { DetachedSignature, Signer } from '../../signing/signer.ts';
import { binaryFromBase64, decodeBinaryString } from '../../wire/bytes.ts';
import type { WireRequest } from '../../wire/message.ts';
import { RequestCache } from '../../wire/request-cache.ts';
import { createMegviiClientSigner } from './client-signer.ts';
import { readSignField, withParsedForm } from './parse-form.ts';
import { formatStringToSign, parseStringToSign } from './string-to-sign.ts';

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

/** Creates a signer of hmac_sha1, see {@link createMegviiClientSigner}. The tolerance is not documented: 15 minutes. */
export function createMegviiSigner(
  { validFor, singleUse }: MegviiSigning = {},
  digest: Digest = platformDigest,
): Signer {
  const client = createMegviiClientSigner(validFor, singleUse, digest);
  return {
    ...client,
    tolerance: 15 * 60_000,
    stamp: (request, context) => client.stamp(withParsedForm(request), context),
    signDirectly: (request, ...more) => client.signDirectly!(withParsedForm(request), ...more),
    canonicalize: (stamped) => ({ stringToSign: stringsToSign.get(stamped) ?? stringToSignIn(stamped) }),
    attach: (stamped, signature) => client.attach(withParsedForm(stamped), signature),
    detach,
  };
}

/** The strings to sign of detached requests, so that they are not decoded again. */
const stringsToSign = new RequestCache<string>();

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
