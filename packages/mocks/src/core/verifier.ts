import { verifyNow, type Nonces, type Refusal, type Verdict, type WireRequest } from '@polyface/runtime/server';
import type { EngineOptions } from './engine-types.ts';

/** Verifies the signature of a request. Returns `undefined` if signatures are not checked. Synchronous where `verifyNow` is. */
export type VerifyRequest = (
  request: WireRequest,
  received: WireRequest | undefined,
) => Verdict | undefined | Promise<Verdict | undefined>;

/** Creates the signature check of a mock from its credentials, its clock and the vendor's hosts. */
export function createVerifier(
  { documented, credentials, environment, replays }: EngineOptions,
  nonces: Nonces,
): VerifyRequest {
  if (!credentials) return () => undefined;
  const { protocol, service } = documented;
  const hosts = [new URL(service.endpoint).host, ...documented.hosts.filter((host) => !host.includes('{'))];
  const own = { signers: protocol.signers, credentials, hosts, nonces: replays === 'refuse' ? nonces : undefined };
  return (request, received) => verifyNow(request, { ...own, received, now: environment.now() });
}

/** Returns the refusal of a request whose signature was not accepted. */
export function signatureRefusal({ fault, detail, canonicalForm }: Verdict & { ok: false }): Refusal {
  if (fault === 'missing') return { reason: 'unsigned' };
  const stringToSign = canonicalForm?.stringToSign.slice(0, maxStringToSign);
  return { reason: 'signature', fault, detail, ...(stringToSign !== undefined && { stringToSign }) };
}

/** Characters of the string to sign that an error repeats. */
const maxStringToSign = 64 * 1024;
