import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import type { DetachedSignature, Signer } from '../../signing/signer.ts';
import type { WireRequest } from '../../wire/message.ts';
import { parametersOf } from '../../wire/parameters.ts';
import { withoutParameters } from '../../wire/request-parameters.ts';
import { createV2ClientSigner } from './client-signer-v2.ts';
import { malformedTimestamp, missingParameter } from './messages.ts';
import { parseTimestamp, tolerance } from './timestamp.ts';

/** Creates a signer of version 2 of Alibaba Cloud's RPC signature, see {@link createV2ClientSigner}. */
export function createV2Signer(digest: Digest = platformDigest): Signer {
  return { ...createV2ClientSigner(digest), tolerance, detach };
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
