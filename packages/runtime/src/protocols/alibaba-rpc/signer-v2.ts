import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import type { DetachedSignature, Signer, SigningContext } from '../../signing/signer.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';
import type { Pair } from '../../wire/form.ts';
import type { WireRequest } from '../../wire/message.ts';
import { parametersOf, withoutParameters, withParameters } from '../../wire/parameters.ts';
import { percentEncode } from '../../wire/percent-encoding.ts';
import { canonicalQuery } from './canonical-query.ts';
import { malformedTimestamp, missingParameter } from './messages.ts';
import { formatTimestamp, parseTimestamp, tolerance } from './timestamp.ts';

/**
 * Creates a signer of version 2 of Alibaba Cloud's RPC signature, HMAC-SHA1 over parameters:
 * https://help.aliyun.com/document_detail/25490.html
 */
export function createV2Signer(digest: Digest = platformDigest): Signer {
  return {
    scheme: 'HMAC-SHA1',
    tolerance,
    stamp,
    canonicalize: (stamped) => ({ stringToSign: stringToSign(stamped.method, parametersOf(stamped)) }),
    computeSignature: (text, secret, keys = noKeyCache) =>
      chain(
        keys.get(digest, 'HMAC-SHA1', () => digest.importKey('sha1', encodeUtf8(`${secret}&`))),
        (key) => digest.hmacText(key, text, 'base64'),
      ),
    attach: (stamped, signature) => withParameters(stamped, [['Signature', signature]]),
    detach,
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

function detach(request: WireRequest): DetachedSignature {
  const parameters = new Map(parametersOf(request).toReversed());
  const signature = parameters.get('Signature');
  if (signature === undefined) return { state: 'absent' };
  const detail = findMistake(parameters);
  const keyId = parameters.get('AccessKeyId') ?? '';
  if (detail !== undefined) return { state: 'malformed', detail, ...(keyId && { keyId }) };
  const sessionToken = parameters.get('SecurityToken');
  return {
    state: 'present',
    claim: {
      keyId,
      signature,
      issuedAt: parseTimestamp(parameters.get('Timestamp')!)!,
      nonce: parameters.get('SignatureNonce')!,
      ...(sessionToken && { sessionToken }),
    },
    stamped: withoutParameters(request, ['Signature']),
  };
}

function findMistake(parameters: ReadonlyMap<string, string>): string | undefined {
  const required = ['AccessKeyId', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce', 'Timestamp'];
  const missing = required.find((name) => !parameters.get(name));
  if (missing !== undefined) return missingParameter(missing);
  if (parameters.get('SignatureMethod') !== 'HMAC-SHA1') return 'SignatureMethod must be HMAC-SHA1.';
  if (parameters.get('SignatureVersion') !== '1.0') return 'SignatureVersion must be 1.0.';
  return parseTimestamp(parameters.get('Timestamp')!) === undefined ? malformedTimestamp : undefined;
}
