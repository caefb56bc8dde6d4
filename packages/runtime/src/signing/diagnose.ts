import { fromBase64, fromHex, toBase64, toHex } from '../wire/bytes.ts';
import type { CommonMistake, VerifyingSigner } from './common-mistake.ts';
import { otherHost } from './request-variants.ts';
import type { Claim, CanonicalForm } from './signer.ts';
import type { WireRequest } from '../wire/message.ts';

/** What a client whose signature was refused did. */
export interface Diagnosis {
  readonly detail: string;
  /** What it signed; absent where that was right. */
  readonly received?: CanonicalForm;
}

/** Whose signature was refused, and by what. */
export interface Refused {
  readonly claim: Claim;
  readonly stamped: WireRequest;
  /** What should have been signed. */
  readonly right: CanonicalForm;
  readonly secret: string;
  /** The secrets of other key ids. */
  readonly otherSecrets: readonly string[];
  /** The vendor's own hosts. */
  readonly hosts: readonly string[];
}

/** Tells what a refused client did, where that is one known misstep and all else is right. */
export async function diagnose(signer: VerifyingSigner, refused: Refused): Promise<Diagnosis | undefined> {
  const { claim, stamped, right, secret } = refused;
  const { commonMistakes = {} } = signer;
  const gives = async (text: string, key: string) => (await signer.signature(text, key)) === claim.signature;

  for (const [detail, key] of secretsInstead(refused)) if (await gives(right.stringToSign, key)) return { detail };
  const made = await signer.signature(right.stringToSign, secret);
  const signatures = (await commonMistakes.signatures?.(right.stringToSign, secret)) ?? [];
  for (const [detail, one] of [...printings(made), ...signatures]) if (one === claim.signature) return { detail };
  for (const [detail, request] of [
    ...otherHost(stamped, refused.hosts),
    ...(commonMistakes.requests?.(stamped) ?? []),
  ]) {
    const received = await signer.canonicalize(request);
    if (await gives(received.stringToSign, secret)) return { detail, received };
  }
  for (const [detail, received] of (await commonMistakes.canonicalForms?.(stamped, right)) ?? []) {
    if (await gives(received.stringToSign, secret)) return { detail, received };
  }
  return undefined;
}

function secretsInstead({ claim, secret, otherSecrets }: Refused): CommonMistake<string>[] {
  return [
    ...['\n', '\r\n', ' '].map((end): CommonMistake<string> => [
      'The secret was used with a space or a line break behind it: trim what is read from a file or a form.',
      secret + end,
    ]),
    ['The secret was used with a space before it: trim what is read from a file or a form.', ` ${secret}`],
    ['The key id was used in the place of the secret.', claim.keyId],
    ...otherSecrets.map((other): CommonMistake<string> => [
      'The secret that was used belongs to another key id.',
      other,
    ]),
  ];
}

/** A right signature, printed otherwise. */
function printings(signature: string): CommonMistake<string>[] {
  const hex = /^(?:[0-9a-f]{2})+$/.test(signature) ? fromHex(signature) : undefined;
  if (hex) {
    return [
      ['The signature is printed in capitals; its hexadecimal digits are small ones.', signature.toUpperCase()],
      ['The signature is printed as Base64; it is printed as hexadecimal digits.', toBase64(hex)],
    ];
  }
  const bytes = fromBase64(signature);
  if (!bytes) return [];
  const urlSafe = signature.replaceAll('+', '-').replaceAll('/', '_');
  return [
    ['The signature is printed as hexadecimal digits; it is printed as Base64.', toHex(bytes)],
    [
      'The signature came with spaces for its + signs: percent-encode it where it travels.',
      signature.replaceAll('+', ' '),
    ],
    ['The signature is printed as Base64 for addresses; it is printed as plain Base64.', urlSafe],
    ['The signature is printed as Base64 without its = at the end.', signature.replaceAll('=', '')],
    ['The signature is printed as Base64 for addresses; it is printed as plain Base64.', urlSafe.replaceAll('=', '')],
  ];
}
