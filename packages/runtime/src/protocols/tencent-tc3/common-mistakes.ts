import { platformDigest as digest } from '../../platform/current.ts';
import { mapHeaderLines, lineVariants, toCanonicalForms } from '../../signing/canonical-request-variants.ts';
import type { CommonMistake, CommonMistakes } from '../../signing/common-mistake.ts';
import { bodyVariants, contentTypeVariants, methodVariants } from '../../signing/request-variants.ts';
import { encodeUtf8, toHex } from '../../wire/bytes.ts';
import { compareByName, formatPairs, formatPairsUnencoded } from '../../wire/form.ts';
import { header } from '../../wire/message.ts';
import { parametersOf } from '../../wire/parameters.ts';
import { deriveKeys } from './derived-keys.ts';
import { createV1Signer, v1StringToSign, type V1Method } from './signer-v1.ts';
import { parseScope } from './client-signer.ts';

/** The common mistakes of clients that sign by TC3-HMAC-SHA256. */
export const tc3CommonMistakes: CommonMistakes = {
  requests: (stamped) => [
    ...contentTypeVariants(stamped),
    ...bodyVariants(stamped),
    ...methodVariants(stamped),
    ['The client left the query out of the canonical request. Sign the query that is sent.', { ...stamped, query: '' }],
  ],
  canonicalForms(stamped, expected) {
    const { canonicalRequest = '' } = expected;
    const withSentValue = (line: string) => {
      const name = line.slice(0, line.indexOf(':'));
      return `${name}:${header(stamped, name)?.trim() ?? ''}`;
    };
    const variants: CommonMistake<string>[] = [
      [
        'The client signed header values in their original case. Convert the values to lower case before signing.',
        mapHeaderLines(canonicalRequest, withSentValue),
      ],
      ...lineVariants(canonicalRequest),
    ];
    return toCanonicalForms(expected, variants);
  },
  async signatures(stringToSign, secret) {
    const { date, service } = parseScope(stringToSign);
    const { signing } = await deriveKeys(digest, secret, date, service, '');
    const withoutPrefix = await digest.hmacSha256(signing, encodeUtf8(stringToSign));
    const withSecret = await digest.hmacSha256(encodeUtf8(secret), encodeUtf8(stringToSign));
    return [
      [
        'The client derived the first key from the secret alone. Derive it from "TC3" followed by the secret.',
        toHex(withoutPrefix),
      ],
      [
        'The client signed with the secret itself. Derive secretDate, secretService and secretSigning, and sign with the last.',
        toHex(withSecret),
      ],
    ];
  },
};

/** The common mistakes of clients that sign by version 1. */
export function v1CommonMistakes(method: V1Method): CommonMistakes {
  const otherMethod = method === 'HmacSHA256' ? 'HmacSHA1' : 'HmacSHA256';
  return {
    requests: methodVariants,
    canonicalForms(stamped) {
      const pairs = parametersOf(stamped);
      const formOf = (parameters: string) => ({ stringToSign: v1StringToSign(stamped, parameters) });
      return [
        [
          'The client signed percent-encoded values. Sign the values without encoding them.',
          formOf(formatPairs(pairs.toSorted(compareByName))),
        ],
        ['The client did not sort the parameters. Sort them by name.', formOf(formatPairsUnencoded(pairs))],
      ];
    },
    async signatures(stringToSign, secret) {
      const signature = await createV1Signer(otherMethod).computeSignature(stringToSign, secret);
      return [
        [
          `The client signed by ${otherMethod} but sent the SignatureMethod ${method}. Use the same method for both.`,
          signature,
        ],
      ];
    },
  };
}
