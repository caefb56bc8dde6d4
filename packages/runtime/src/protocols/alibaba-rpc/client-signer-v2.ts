import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { ClientSigner, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import type { Pair } from '../../wire/form.ts';
import type { WireRequest } from '../../wire/message.ts';
import { readParameters, withoutParameters, withParameters } from '../../wire/request-parameters.ts';
import { percentEncode } from '../../wire/percent-encoding.ts';
import { canonicalQuery } from './canonical-query.ts';
import { formatTimestamp } from './timestamp.ts';

/**
 * Creates the signing part of version 2 of Alibaba Cloud's RPC signature, HMAC-SHA1 over parameters:
 * https://help.aliyun.com/document_detail/25490.html
 */
export function createV2ClientSigner(digest: Digest = platformDigest): ClientSigner {
  return {
    scheme: 'HMAC-SHA1',
    stamp,
    canonicalize: (stamped) => ({ stringToSign: stringToSign(stamped.method, readParameters(stamped)) }),
    computeSignature: (text, secret, keys = noKeyCache) =>
      chain(
        keys.get(digest, 'HMAC-SHA1', () => digest.importKey('sha1', encodeUtf8(`${secret}&`))),
        (key) => digest.hmacText(key, text, 'base64'),
      ),
    attach: (stamped, signature) => withParameters(stamped, [['Signature', signature]]),
  };
}

/** Returns the string to sign of a method and all parameters but `Signature`. The canonical query is encoded a second time. */
export function stringToSign(method: string, pairs: readonly Pair[]): string {
  return `${method}&%2F&${percentEncode(canonicalQuery(pairs))}`;
}

function stamp(request: WireRequest, { keyId, sessionToken, now, nonce }: SigningContext): WireRequest {
  const pairs: Pair[] = [
    ['AccessKeyId', keyId],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureNonce', nonce],
    ['SignatureVersion', '1.0'],
    ['Timestamp', formatTimestamp(now)],
  ];
  if (sessionToken !== undefined) pairs.push(['SecurityToken', sessionToken]);
  return withParameters(withoutParameters(request, [...pairs.map(([name]) => name), 'Signature']), pairs);
}
