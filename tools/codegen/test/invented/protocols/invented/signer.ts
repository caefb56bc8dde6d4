import { digest } from '#platform';
import type { Signer } from '../../signing/signer.ts';
import { encodeUtf8, toHex } from '../../wire/bytes.ts';
import { header, withHeader, withoutHeader } from '../../wire/message.ts';

/** An invented scheme: HMAC-SHA256 over method, path, key id, time and the digest of the body. */
export const inventedSigner: Signer = {
  scheme: 'INVENTED',
  tolerance: 60_000,
  stamp: (request, { keyId, now }) => withHeader(withHeader(request, 'x-key', keyId), 'x-time', String(now)),
  async canonicalize(stamped) {
    const body = toHex(await digest.sha256(stamped.body));
    return {
      stringToSign: [stamped.method, stamped.path, header(stamped, 'x-key'), header(stamped, 'x-time'), body].join(
        '\n',
      ),
    };
  },
  computeSignature: async (stringToSign, secret) =>
    toHex(await digest.hmacSha256(encodeUtf8(secret), encodeUtf8(stringToSign))),
  attach: (stamped, signature) => withHeader(stamped, 'x-signature', signature),
  detach(request) {
    const [keyId, signature] = [header(request, 'x-key'), header(request, 'x-signature')];
    if (!keyId || !signature) return { state: 'absent' };
    const claim = { keyId, signature, issuedAt: Number(header(request, 'x-time')) };
    return { state: 'present', claim, stamped: withoutHeader(request, 'x-signature') };
  },
};
