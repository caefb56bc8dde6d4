import { firstDifference } from './difference.ts';
import type { WireRequest } from '../wire/message.ts';
import type { ClientSigner } from './signer.ts';

/**
 * Compares the string to sign of a rejected request with the one that the vendor returned. Returns what follows, as a sentence that contains
 * no part of either.
 */
export async function compareStringsToSign(
  signer: ClientSigner,
  stamped: WireRequest,
  vendors: string,
): Promise<string> {
  const { stringToSign } = await signer.canonicalize(stamped);
  // Alibaba's API gateway returns `#` for line feeds.
  const difference = firstDifference(vendors.replaceAll('#', '\n').trim(), stringToSign.replaceAll('#', '\n').trim());
  if (!difference) {
    return 'The vendor signed the same string, so the secret is wrong: use the secret that belongs to this key id.';
  }
  const { line, column } = difference;
  return `The vendor signed another string: the first difference is at line ${line}, column ${column} of the string to sign. A proxy or gateway on the way changes the request, or the endpoint is wrong.`;
}
