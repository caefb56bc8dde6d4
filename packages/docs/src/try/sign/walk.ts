import { systemEnvironment, type Operation } from '@polyface/runtime';
import { urlOf, type DerivedKey, type CanonicalForm, type WireRequest } from '@polyface/runtime/server';
import { bodyText, type ShownRequest } from '../call/exchange.ts';

/** What a request is signed with. */
export interface Pen {
  readonly keyId: string;
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nonce: string;
  /** The client's `signing` option. */
  readonly signing?: unknown;
}

/** Every step from an input to a signed request. */
export interface Walk extends CanonicalForm {
  readonly scheme: string;
  readonly keys: readonly DerivedKey[];
  readonly signature: string;
  /** Before anything of the signature was put in. */
  readonly plain: ShownRequest;
  readonly signed: ShownRequest;
}

/** Signs a request as the client does, and keeps each step. */
export async function walk(operation: Operation, input: unknown, pen: Pen): Promise<Walk> {
  const { keyId, secret, now, nonce, signing } = pen;
  const { protocol, endpoint } = operation.service;
  const environment = { ...systemEnvironment, now: () => now, uuid: () => nonce };
  const signer = protocol.signer(signing);
  const plain = await protocol.encode(
    { operation, input: input as Record<string, unknown>, endpoint: new URL(endpoint), options: {}, environment },
    signing,
  );
  const stamped = await signer.stamp(plain, { keyId, now, nonce });
  const canonicalForm = await signer.canonicalize(stamped);
  const signature = await signer.signature(canonicalForm.stringToSign, secret);
  return {
    ...canonicalForm,
    scheme: signer.scheme,
    keys: (await signer.keys?.(canonicalForm.stringToSign, secret)) ?? [],
    signature,
    plain: shown(plain),
    signed: shown(signer.attach(stamped, signature)),
  };
}

function shown(request: WireRequest): ShownRequest {
  return { method: request.method, url: urlOf(request), headers: request.headers, body: bodyText(request.body) };
}
