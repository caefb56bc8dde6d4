import { systemEnvironment, type Operation } from "@polyface/runtime";
import {
  urlOf,
  type DerivedKey,
  type CanonicalForm,
  type WireRequest,
} from "@polyface/runtime/server";
import { bodyText, type RequestView } from "../call/exchange.ts";

/** The values a request is signed with. */
export interface SigningInput {
  readonly keyId: string;
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nonce: string;
  /** The client's `signing` option. */
  readonly signing?: unknown;
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
export async function signingSteps(
  operation: Operation,
  input: unknown,
  values: SigningInput,
): Promise<SigningSteps> {
  const { keyId, secret, now, nonce, signing } = values;
  const signer = operation.service.protocol.signer(signing);
  const plain = await unsignedRequest(operation, input, values);
  const stamped = await signer.stamp(plain, { keyId, now, nonce });
  const canonicalForm = await signer.canonicalize(stamped);
  const signature = await signer.computeSignature(
    canonicalForm.stringToSign,
    secret,
  );
  return {
    ...canonicalForm,
    scheme: signer.scheme,
    keys:
      (await signer.derivedKeys?.(canonicalForm.stringToSign, secret)) ?? [],
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
  const { protocol, endpoint } = operation.service;
  const environment = {
    ...systemEnvironment,
    now: () => values.now,
    uuid: () => values.nonce,
  };
  const own = {
    operation,
    input: input as Record<string, unknown>,
    endpoint: new URL(endpoint),
    options: {},
    environment,
  };
  return protocol.encode(own, values.signing);
}

function viewOf(request: WireRequest): RequestView {
  return {
    method: request.method,
    url: urlOf(request),
    headers: request.headers,
    body: bodyText(request.body),
  };
}
