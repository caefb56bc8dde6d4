import { decodeEnvelope } from '../../operation/decode.ts';
import { encodeRequest } from '../../operation/encode.ts';
import type { ClientProtocol, DecodedResponse } from '../../operation/protocol.ts';
import { createMegviiSigner, type MegviiSigning } from './signer.ts';

export type { MegviiSigning };

/** The client's half of Megvii's form protocol. */
export const megvii: ClientProtocol<MegviiSigning> = {
  id: 'megvii',
  signer: (signing) => createMegviiSigner(signing),
  encode: encodeRequest,
  decode: (operation, response) => withoutDetail(decodeEnvelope(operation, response)),
};

/** `error` is a code, sometimes with a detail behind a colon: `MISSING_ARGUMENTS: group_id`. */
function withoutDetail(outcome: DecodedResponse): DecodedResponse {
  if (outcome.ok !== false) return outcome;
  const [code] = /^[A-Z0-9_]+/.exec(outcome.code) ?? [outcome.code];
  return { ...outcome, code };
}
