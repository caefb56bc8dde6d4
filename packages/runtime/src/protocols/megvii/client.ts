import { decodeEnvelope } from '../../operation/decode.ts';
import type { DecodedResponse } from '../../operation/decoded-response.ts';
import { encodeRequest } from '../../operation/encode.ts';
import type { ClientProtocol } from '../../operation/operation.ts';
import { createMegviiSigner, type MegviiSigning } from './signer.ts';

export type { MegviiSigning };

/** The client side of Megvii's form protocol. */
export const megvii: ClientProtocol<MegviiSigning> = {
  id: 'megvii',
  signingOptions: {
    type: 'object',
    properties: { validFor: { type: 'integer', minimum: 1 }, singleUse: { type: 'boolean' } },
    additionalProperties: false,
  },
  signer: (signing) => createMegviiSigner(signing),
  encode: encodeRequest,
  decode: (operation, response) => withoutCodeDetail(decodeEnvelope(operation, response)),
};

/** The member `error` is a code, sometimes followed by a colon and a detail: `MISSING_ARGUMENTS: group_id`. */
function withoutCodeDetail(decoded: DecodedResponse): DecodedResponse {
  if (decoded.ok !== false) return decoded;
  const [code] = /^[A-Z0-9_]+/.exec(decoded.code) ?? [decoded.code];
  return { ...decoded, code };
}
