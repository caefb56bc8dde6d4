import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { ClientSigner, SigningContext } from '../../signing/signer.ts';
import { decodeBinaryString, encodeUtf8, toBinaryString } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import { formOf, withEncodedForm, withForm } from '../../wire/form-request.ts';
import { withSignField } from './sign-form-field.ts';
import { formatStringToSign, randomDigits } from './string-to-sign.ts';

/**
 * Creates the signing part of hmac_sha1: `sign = Base64(HMAC-SHA1(secret, stringToSign) + stringToSign)`, as Megvii documents it for FaceID
 * (https://faceid.com/faceid-open-doc/docs/sdkauth.html). FinAuth's documentation has the same two fields with the same fixed value. A signature is
 * valid for `validFor` seconds, or once.
 */
export function createMegviiClientSigner(
  validFor = 100,
  singleUse = false,
  digest: Digest = platformDigest,
): ClientSigner {
  const stringToSignOf = ({ keyId, now, nonce }: SigningContext) => {
    const issued = Math.floor(now / 1000);
    const expires = singleUse ? 0 : issued + validFor;
    return formatStringToSign({ keyId, expires, issued, random: randomDigits(nonce) });
  };
  const computeSignature: ClientSigner['computeSignature'] = (stringToSign, secret, keys = noKeyCache) =>
    chain(
      keys.get(digest, 'hmac_sha1', () => digest.importKey('sha1', encodeUtf8(secret))),
      (key) => chain(digest.hmacText(key, stringToSign, 'binary'), (hmac) => btoa(hmac + toBinaryString(stringToSign))),
    );
  return {
    scheme: 'hmac_sha1',
    stamp: (request, context) => withSignField(request, btoa(toBinaryString(stringToSignOf(context))), withForm),
    canonicalize(stamped) {
      const sign = formOf(stamped)?.fields[0];
      if (sign?.name !== 'sign') throw new TypeError('canonicalize needs a stamped request.');
      return { stringToSign: decodeBinaryString(atob(sign.value as string)) };
    },
    computeSignature,
    // The form is encoded once, with the signature.
    signDirectly: (request, context, secret, keys) =>
      chain(computeSignature(stringToSignOf(context), secret, keys), (signature) => ({
        request: withSignField(request, signature, withEncodedForm),
        signature,
      })),
    attach: (stamped, signature) => withSignField(stamped, signature, withEncodedForm),
  };
}
