import { digest } from '#digest';
import { toHex, utf8 } from '../../bytes.ts';
import type { Signer } from '../../signer.ts';
import { header, withHeader, withoutHeader } from '../../wire.ts';

/** A scheme that nobody has: the digest of method, path, key, time and body. */
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
  signature: async (text, secret) => toHex(await digest.hmacSha256(utf8(secret), utf8(text))),
  attach: (stamped, signature) => withHeader(stamped, 'x-signature', signature),
  detach(request) {
    const [keyId, signature] = [header(request, 'x-key'), header(request, 'x-signature')];
    if (!keyId || !signature) return { found: 'nothing' };
    const claim = { keyId, signature, issuedAt: Number(header(request, 'x-time')) };
    return { found: 'claim', claim, stamped: withoutHeader(request, 'x-signature') };
  },
};
