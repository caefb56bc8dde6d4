import type { CanonicalForm, VerifyingSigner, WireRequest } from '@polyface/runtime/server';

/** What a pasted text is completed with: it has the signature's input, but not the whole request. */
export interface ReadContext {
  /** The request of the form, before signing. */
  readonly plain: WireRequest;
  /** The schemes that the mock accepts. */
  readonly signers: readonly VerifyingSigner[];
  readonly keyId: string;
  readonly secret: string;
  /** The clock of the panel, in milliseconds since 1970, for a text that contains no time. */
  readonly now: number;
  readonly nonce: string;
  /** The texts of the form's request at the clock of the panel, which an incomplete text is compared with. */
  readonly own?: CanonicalForm;
}

/** The request that a pasted text was computed from, signed with that text. */
export interface ReadRequest {
  readonly request: WireRequest;
  readonly kind: 'canonicalRequest' | 'stringToSign';
  /** Whether the text holds only a digest of the request, so that a difference cannot be located in it. */
  readonly isDigest?: boolean;
}

/** Reads a string to sign or a canonical request; `undefined` if the text is neither in this protocol. */
export type Reader = (text: string, context: ReadContext) => Promise<ReadRequest | undefined>;

/** The signer of a scheme. */
export function signerOf({ signers }: ReadContext, scheme: string): VerifyingSigner {
  const signer = signers.find((one) => one.scheme === scheme);
  if (!signer) throw new TypeError(`The protocol has no signature scheme ${scheme}.`);
  return signer;
}

/** A request with the signature of a pasted string to sign, whatever the request's own is. */
export async function signedBy(
  signer: VerifyingSigner,
  request: WireRequest,
  stringToSign: string,
  { secret }: ReadContext,
): Promise<WireRequest> {
  return signer.attach(request, await signer.computeSignature(stringToSign, secret));
}

/** The canonical form of a stamped request; `undefined` if its signature parameters cannot be read. */
async function canonicalFormOf(signer: VerifyingSigner, request: WireRequest): Promise<CanonicalForm | undefined> {
  try {
    return await signer.canonicalize(request);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The stamped request whose string to sign is `text`; the first one if there is none. */
export async function closest(
  signer: VerifyingSigner,
  stamped: readonly WireRequest[],
  text: string,
): Promise<WireRequest> {
  for (const request of stamped) {
    const form = await canonicalFormOf(signer, request);
    if (form && (form.stringToSign === text || form.canonicalRequest === text)) return request;
  }
  return stamped[0]!;
}
