import { decodeEnvelope } from '../../operation/decode.ts';
import { encodeRequest } from '../../operation/encode.ts';
import type { ClientProtocol } from '../../operation/operation.ts';
import { inventedSigner } from './signer.ts';

/** The signing options of the invented protocol: none. */
export type InventedSigning = Readonly<Record<string, never>>;

/** The client side of the invented protocol. */
export const invented: ClientProtocol<InventedSigning> = {
  id: 'invented',
  signer: () => inventedSigner,
  encode: (call) => encodeRequest(call),
  decode: decodeEnvelope,
};
