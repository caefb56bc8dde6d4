import { decodeEnvelope } from '../../operation/decode.ts';
import type { DecodedResponse } from '../../operation/decoded-response.ts';
import { encodeRequest } from '../../operation/encode.ts';
import type { ClientProtocol } from '../../operation/operation.ts';
import { compileNumber } from '../../schema/validate-number.ts';
import type { ClientSigner } from '../../signing/signer.ts';
import { createMegviiClientSigner } from './client-signer.ts';
import type { MegviiSigning } from './signer.ts';

export type { MegviiSigning };

const defaultSigner = createMegviiClientSigner();

const signers = new WeakMap<MegviiSigning, ClientSigner>();

function signerOf(signing: MegviiSigning): ClientSigner {
  const known = signers.get(signing) ?? createMegviiClientSigner(signing.validFor, signing.singleUse);
  signers.set(signing, known);
  return known;
}

/** The client side of Megvii's form protocol. */
export const megvii: ClientProtocol<MegviiSigning> = {
  id: 'megvii',
  signingOptions: {
    type: 'object',
    properties: { validFor: { type: 'integer', minimum: 1 }, singleUse: { type: 'boolean' } },
    additionalProperties: false,
  },
  features: { compileNumber },
  signer: (signing) => (signing ? signerOf(signing) : defaultSigner),
  encode: (call) => encodeRequest(call),
  decode: (operation, response) => withoutCodeDetail(decodeEnvelope(operation, response)),
};

/** The member `error` is a code, sometimes followed by a detail: `MISSING_ARGUMENTS: group_id`. A code in upper case may lack the colon. */
function withoutCodeDetail(decoded: DecodedResponse): DecodedResponse {
  if (decoded.ok !== false) return decoded;
  const [upperCase] = /^[A-Z0-9]+(?:_[A-Z0-9]+)+(?![\w.-])/.exec(decoded.code) ?? [];
  const beforeColon = decoded.code.split(':', 1)[0]!.trim();
  return { ...decoded, code: upperCase ?? (beforeColon || decoded.code) };
}
