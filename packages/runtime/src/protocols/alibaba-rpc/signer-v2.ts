import { digest as platform } from '#digest';
import { toBase64, utf8 } from '../../wire/bytes.ts';
import type { Digest } from '../../signing/digest/digest.ts';
import type { Pair } from '../../wire/form.ts';
import { parametersOf, withoutParameters, withParameters } from '../../wire/parameters.ts';
import { percentEncode } from '../../wire/percent-encoding.ts';
import type { Detached, Signer, Stamp } from '../../signing/signer.ts';
import type { WireRequest } from '../../wire/message.ts';
import { canonicalQuery } from './canonical-query.ts';
import { parseTimestamp, formatTimestamp, tolerance } from './timestamp.ts';
import { badTimestamp, mandatory } from './messages.ts';

/** Version 2 of Alibaba Cloud's RPC signature, by HMAC-SHA1: https://help.aliyun.com/document_detail/25490.html */
export function createV2Signer(digest: Digest = platform): Signer {
  return {
    scheme: 'HMAC-SHA1',
    tolerance,
    stamp,
    canonicalize: (stamped) => ({ stringToSign: stringToSign(stamped.method, parametersOf(stamped)) }),
    signature: async (text, secret) => toBase64(await digest.hmacSha1(utf8(`${secret}&`), utf8(text))),
    attach: (stamped, signature) => withParameters(stamped, [['Signature', signature]]),
    detach,
  };
}

/** The string to sign of a method and all parameters but `Signature`. The canonical query is encoded a second time. */
export function stringToSign(method: string, pairs: readonly Pair[]): string {
  return `${method}&%2F&${percentEncode(canonicalQuery(pairs))}`;
}

function stamp(request: WireRequest, { keyId, sessionToken, now, nonce }: Stamp): WireRequest {
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

function detach(request: WireRequest): Detached {
  const parameters = new Map(parametersOf(request).toReversed());
  const signature = parameters.get('Signature');
  if (signature === undefined) return { found: 'nothing' };
  const detail = mistakeIn(parameters);
  const keyId = parameters.get('AccessKeyId') ?? '';
  if (detail !== undefined) return { found: 'malformed', detail, ...(keyId && { keyId }) };
  const sessionToken = parameters.get('SecurityToken');
  return {
    found: 'claim',
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

function mistakeIn(parameters: ReadonlyMap<string, string>): string | undefined {
  const needed = ['AccessKeyId', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce', 'Timestamp'];
  const missing = needed.find((name) => !parameters.get(name));
  if (missing !== undefined) return mandatory(missing);
  if (parameters.get('SignatureMethod') !== 'HMAC-SHA1') return 'SignatureMethod is not HMAC-SHA1.';
  if (parameters.get('SignatureVersion') !== '1.0') return 'SignatureVersion is not 1.0.';
  return parseTimestamp(parameters.get('Timestamp')!) === undefined ? badTimestamp : undefined;
}
