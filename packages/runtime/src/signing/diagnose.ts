import { fromBase64, fromHex, toBase64, toHex } from '../wire/bytes.ts';
import type { WireRequest } from '../wire/message.ts';
import type { CommonMistake, VerifyingSigner } from './common-mistake.ts';
import { hostVariants } from './request-variants.ts';
import type { CanonicalForm, Claim } from './signer.ts';

/** The mistake that explains a rejected signature. */
export interface Diagnosis {
  /** What the client did and what to do instead. Contains no secret. */
  readonly detail: string;
  /** What the client signed; absent if it signed the right text. */
  readonly received?: CanonicalForm;
}

/** A request whose signature does not match. */
export interface RejectedRequest {
  readonly claim: Claim;
  readonly stamped: WireRequest;
  /** The canonical form that the client should have signed. */
  readonly expected: CanonicalForm;
  readonly secret: string;
  /** The secrets of other key ids. */
  readonly otherSecrets: readonly string[];
  /** The vendor's own hosts. */
  readonly hosts: readonly string[];
}

/**
 * Finds the common mistake that produces exactly the received signature, everything else being right. Returns `undefined` if there is none:
 * it never guesses.
 */
export async function diagnose(signer: VerifyingSigner, rejected: RejectedRequest): Promise<Diagnosis | undefined> {
  const { claim, stamped, expected, secret, hosts } = rejected;
  const { commonMistakes = {} } = signer;
  const matches = async (stringToSign: string, key: string) =>
    (await signer.computeSignature(stringToSign, key)) === claim.signature;

  for (const [detail, key] of wrongSecrets(rejected)) {
    if (await matches(expected.stringToSign, key)) return { detail };
  }
  const signature = await signer.computeSignature(expected.stringToSign, secret);
  const signatures = (await commonMistakes.signatures?.(expected.stringToSign, secret)) ?? [];
  for (const [detail, one] of [...wrongEncodings(signature), ...signatures]) {
    if (one === claim.signature) return { detail };
  }
  for (const [detail, request] of [...hostVariants(stamped, hosts), ...(commonMistakes.requests?.(stamped) ?? [])]) {
    const received = await signer.canonicalize(request);
    if (await matches(received.stringToSign, secret)) return { detail, received };
  }
  for (const [detail, received] of (await commonMistakes.canonicalForms?.(stamped, expected)) ?? []) {
    if (await matches(received.stringToSign, secret)) return { detail, received };
  }
  return undefined;
}

function wrongSecrets({ claim, secret, otherSecrets }: RejectedRequest): CommonMistake<string>[] {
  return [
    ...['\n', '\r\n', ' '].map((end): CommonMistake<string> => [
      'The client used the secret with a space or a line break after it. Trim a secret that is read from a file or a form.',
      secret + end,
    ]),
    [
      'The client used the secret with a space before it. Trim a secret that is read from a file or a form.',
      ` ${secret}`,
    ],
    ['The client used the key id in place of the secret. Use the secret of this key id.', claim.keyId],
    ...otherSecrets.map((other): CommonMistake<string> => [
      'The client used the secret of another key id. Use the secret of this key id.',
      other,
    ]),
  ];
}

/** The right signature in encodings that the scheme does not use. */
function wrongEncodings(signature: string): CommonMistake<string>[] {
  const hex = /^(?:[0-9a-f]{2})+$/.test(signature) ? fromHex(signature) : undefined;
  if (hex) {
    return [
      [
        'The client sent the signature in upper-case hexadecimal digits. Send lower-case digits.',
        signature.toUpperCase(),
      ],
      ['The client sent the signature as Base64. Send it as hexadecimal digits.', toBase64(hex)],
    ];
  }
  const bytes = fromBase64(signature);
  if (!bytes) return [];
  const urlSafe = signature.replaceAll('+', '-').replaceAll('/', '_');
  const urlSafeDetail = 'The client sent the signature as URL-safe Base64. Send it as standard Base64 with padding.';
  return [
    ['The client sent the signature as hexadecimal digits. Send it as Base64.', toHex(bytes)],
    [
      'The signature arrived with spaces in place of its + signs. Percent-encode the signature.',
      signature.replaceAll('+', ' '),
    ],
    [urlSafeDetail, urlSafe],
    ['The client sent the signature as Base64 without padding. Keep the = at its end.', signature.replaceAll('=', '')],
    [urlSafeDetail, urlSafe.replaceAll('=', '')],
  ];
}
