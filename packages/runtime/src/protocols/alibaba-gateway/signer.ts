import { platformDigest } from '../../platform/current.ts';
import type { Digest } from '../../platform/digest/digest.ts';
import type { DetachedSignature, Signer } from '../../signing/signer.ts';
import { header, withoutHeader, type WireRequest } from '../../wire/message.ts';
import { addName, contentMd5, createGatewayClientSigner, stringToSign, type GatewayMethod } from './client-signer.ts';

export type { GatewayMethod };

/** Creates a signer of the API gateway's x-ca-* scheme, see {@link createGatewayClientSigner}. The tolerance is 15 minutes. */
export function createGatewaySigner(method: GatewayMethod = 'HmacSHA256', digest: Digest = platformDigest): Signer {
  return {
    ...createGatewayClientSigner(method, digest),
    tolerance: 15 * 60_000,
    canonicalize: (stamped) => ({ stringToSign: stringToSign(stamped, signedNamesOf(stamped)) }),
    detach: (request) => detach(request, method),
    contentDigestMatches: (stamped) => (header(stamped, 'content-md5') ?? '') === contentMd5(stamped),
  };
}

function signedNamesOf(stamped: WireRequest): readonly string[] {
  const names: string[] = [];
  const list = header(stamped, 'x-ca-signature-headers') ?? '';
  for (const name of list.split(',')) addName(names, name.trim().toLowerCase());
  return names;
}

function detach(request: WireRequest, method: GatewayMethod): DetachedSignature {
  const signature = header(request, 'x-ca-signature');
  const requestedMethod = header(request, 'x-ca-signature-method') || 'HmacSHA256';
  if (!signature) return { state: 'absent' };
  if (requestedMethod !== method)
    return isGatewayMethod(requestedMethod)
      ? { state: 'absent' }
      : malformed('x-ca-signature-method must be HmacSHA256 or HmacSHA1.');
  const keyId = header(request, 'x-ca-key');
  if (!keyId) return malformed('The header x-ca-key is missing.');
  const timestamp = header(request, 'x-ca-timestamp');
  if (timestamp !== undefined && !/^\d{1,15}$/.test(timestamp))
    return malformed('x-ca-timestamp must be a number of milliseconds since 1970.');
  const nonce = header(request, 'x-ca-nonce');
  return {
    state: 'present',
    claim: {
      keyId,
      signature,
      ...(timestamp !== undefined && { issuedAt: Number(timestamp) }),
      ...(nonce && { nonce }),
    },
    stamped: withoutHeader(request, 'x-ca-signature'),
  };
}

function isGatewayMethod(method: string): boolean {
  return method === 'HmacSHA256' || method === 'HmacSHA1';
}

function malformed(detail: string): DetachedSignature {
  return { state: 'malformed', detail };
}
