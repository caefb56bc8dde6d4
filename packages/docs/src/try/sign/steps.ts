import { systemEnvironment, type Operation } from '@polyface/runtime';
import { serviceOf, urlOf, type DerivedKey, type CanonicalForm, type WireRequest } from '@polyface/runtime/server';
import { bodyText, type RequestView } from '../call/exchange.ts';

/** The values a request is signed with. */
export interface SigningInput {
  readonly keyId: string;
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nonce: string;
  /** The client's `signing` option. */
  readonly signing?: unknown;
  /** The client's other options that the operation needs. Default: none. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Every step from an input to a signed request. */
export interface SigningSteps extends CanonicalForm {
  readonly scheme: string;
  readonly keys: readonly DerivedKey[];
  readonly signature: string;
  /** The request before signing. */
  readonly plain: RequestView;
  readonly signed: RequestView;
}

/** Signs a request as the client does and returns each step. */
export async function signingSteps(operation: Operation, input: unknown, values: SigningInput): Promise<SigningSteps> {
  const { keyId, secret, now, nonce, signing } = values;
  const service = serviceOf(operation);
  const signer = service.protocol.signer(signing, service);
  const plain = await unsignedRequest(operation, input, values);
  const stamped = await signer.stamp(plain, { keyId, now, nonce });
  const canonicalForm = await signer.canonicalize(stamped);
  const signature = await signer.computeSignature(canonicalForm.stringToSign, secret);
  return {
    ...canonicalForm,
    scheme: signer.scheme,
    keys: (await signer.derivedKeys?.(canonicalForm.stringToSign, secret)) ?? [],
    signature,
    plain: viewOf(plain),
    signed: viewOf(signer.attach(stamped, signature)),
  };
}

/** The request of an input before signing. */
export async function unsignedRequest(
  operation: Operation,
  input: unknown,
  values: SigningInput,
): Promise<WireRequest> {
  const { protocol, endpoint } = serviceOf(operation);
  const { now, nonce, signing, options = {} } = values;
  const environment = { ...systemEnvironment, now: () => now, uuid: () => nonce };
  const members = input as Record<string, unknown>;
  return protocol.encode({ operation, input: members, endpoint: new URL(endpoint), options, environment }, signing);
}

function viewOf(request: WireRequest): RequestView {
  return { method: request.method, url: urlOf(request), headers: request.headers, body: bodyText(request.body) };
}
