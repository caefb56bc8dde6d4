import { digest as platformDigest } from '#digest';
import type { Digest } from '../../signing/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { ClientSigner } from '../../signing/signer.ts';
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
  return {
    scheme: 'hmac_sha1',
    stamp(request, { keyId, now, nonce }) {
      const issued = Math.floor(now / 1000);
      const expires = singleUse ? 0 : issued + validFor;
      const stringToSign = formatStringToSign({ keyId, expires, issued, random: randomDigits(nonce) });
      return withSignField(request, btoa(toBinaryString(stringToSign)), withForm);
    },
    canonicalize(stamped) {
      const sign = formOf(stamped)?.fields[0];
      if (sign?.name !== 'sign') throw new TypeError('canonicalize needs a stamped request.');
      return { stringToSign: decodeBinaryString(atob(sign.value as string)) };
    },
    computeSignature: (stringToSign, secret, keys = noKeyCache) =>
      chain(
        keys.get(digest, 'hmac_sha1', () => digest.importKey('sha1', encodeUtf8(secret))),
        (key) =>
          chain(digest.hmacText(key, stringToSign, 'binary'), (hmac) => btoa(hmac + toBinaryString(stringToSign))),
      ),
    attach: (stamped, signature) => withSignField(stamped, signature, withEncodedForm),
  };
}
