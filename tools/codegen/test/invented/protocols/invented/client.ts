import { decodeEnvelope } from '../../decode.ts';
import { encodeRequest } from '../../encode.ts';
import type { ClientProtocol } from '../../protocol.ts';
import { inventedSigner } from './signer.ts';

/** It leaves no choice. */
export type InventedSigning = Readonly<Record<string, never>>;

/** The client's half. */
export const invented: ClientProtocol<InventedSigning> = {
  id: 'invented',
  signer: () => inventedSigner,
  encode: encodeRequest,
  decode: decodeEnvelope,
};
