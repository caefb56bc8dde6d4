import { digest as platform } from '#digest';
import { concatenate, fromBase64, text, toBase64, utf8 } from '../../wire/bytes.ts';
import type { Digest } from '../../signing/digest/digest.ts';
import type { Detached, Signer } from '../../signing/signer.ts';
import type { WireRequest } from '../../wire/message.ts';
import { parseRaw, formatRaw, randomOf } from './raw.ts';
import { signOf, withSign } from './sign-field.ts';

/** How a signature is to be made. */
export interface MegviiSigning {
  /** Seconds a signature is good for. Default: 100, as in the vendor's sample. */
  readonly validFor?: number;
  /** Whether it may be used once only (`b=0`); `validFor` does not count then. Default: false. */
  readonly singleUse?: boolean;
}

const digestLength = 20;

/**
 * hmac_sha1: `sign = Base64(HMAC-SHA1(secret, raw) + raw)`, as Megvii FaceID documents it
 * (https://faceid.com/faceid-open-doc/docs/sdkauth.html); for FinAuth the same two fields with the same fixed value are documented.
 * The tolerance for the clock is not documented: 15 minutes.
 */
export function createMegviiSigner(signing: MegviiSigning = {}, digest: Digest = platform): Signer {
  const { validFor = 100, singleUse = false } = signing;
  return {
    scheme: 'hmac_sha1',
    tolerance: 15 * 60_000,
    stamp(request, { keyId, now, nonce }) {
      const issued = Math.floor(now / 1000);
      const raw = formatRaw({ keyId, expires: singleUse ? 0 : issued + validFor, issued, random: randomOf(nonce) });
      return withSign(request, toBase64(utf8(raw)));
    },
    canonicalize: (stamped) => ({ stringToSign: text(fromBase64(signOf(stamped) ?? '') ?? utf8('')) }),
    async signature(stringToSign, secret) {
      const raw = utf8(stringToSign);
      return toBase64(concatenate(await digest.hmacSha1(utf8(secret), raw), raw));
    },
    attach: withSign,
    detach,
  };
}

function detach(request: WireRequest): Detached {
  const sign = signOf(request);
  if (sign === undefined) return { found: 'nothing' };
  const bytes = fromBase64(sign);
  const raw = bytes && bytes.length > digestLength ? parseRaw(text(bytes.subarray(digestLength))) : undefined;
  if (!bytes || !raw)
    return { found: 'malformed', detail: 'The field sign is not Base64 of a digest and a=…&b=…&c=…&d=….' };
  const { keyId, expires, issued } = raw;
  return {
    found: 'claim',
    claim: {
      keyId,
      signature: sign,
      issuedAt: issued * 1000,
      ...(expires === 0 ? { nonce: formatRaw(raw) } : { expiresAt: expires * 1000 }),
    },
    stamped: withSign(request, toBase64(bytes.subarray(digestLength))),
  };
}
