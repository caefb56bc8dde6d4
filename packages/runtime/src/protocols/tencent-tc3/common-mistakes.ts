import { digest } from '#digest';
import { toHex, utf8 } from '../../wire/bytes.ts';
import { byName, formatPairs, formatUnencoded } from '../../wire/form.ts';
import type { CommonMistake, CommonMistakes } from '../../signing/common-mistake.ts';
import { otherHeaders, otherLines, canonicalFormsOf } from '../../signing/canonical-request-variants.ts';
import { otherBody, otherContentType, otherMethod } from '../../signing/request-variants.ts';
import { parametersOf } from '../../wire/parameters.ts';
import { header } from '../../wire/message.ts';
import { deriveKey } from './derived-keys.ts';
import { scopeIn } from './signer.ts';
import { createV1Signer, v1StringToSign, type V1Method } from './signer-v1.ts';

/** What clients of TC3-HMAC-SHA256 are known to do otherwise. */
export const tc3CommonMistakes: CommonMistakes = {
  requests: (stamped) => [
    ...otherContentType(stamped),
    ...otherBody(stamped),
    ...otherMethod(stamped),
    ['The query was left out of what was signed.', { ...stamped, query: '' }],
  ],
  canonicalForms(stamped, right) {
    const { canonicalRequest = '' } = right;
    const asItIs = (line: string) => {
      const name = line.slice(0, line.indexOf(':'));
      return `${name}:${header(stamped, name)?.trim() ?? ''}`;
    };
    const canonicals: CommonMistake<string>[] = [
      [
        'The values of the headers were signed as they are; they are signed in small letters.',
        otherHeaders(canonicalRequest, asItIs),
      ],
      ...otherLines(canonicalRequest),
    ];
    return canonicalFormsOf(right, canonicals);
  },
  async signatures(text, secret) {
    const { date, service } = scopeIn(text);
    const { signing } = await deriveKey(digest, secret, date, service, '');
    const direct = await digest.hmacSha256(utf8(secret), utf8(text));
    return [
      [
        'The first key was derived from the secret alone; TC3 stands before it.',
        toHex(await digest.hmacSha256(signing, utf8(text))),
      ],
      ['The secret itself was the key; three keys are derived from it first.', toHex(direct)],
    ];
  },
};

/** What clients of version 1 are known to do otherwise. */
export function v1CommonMistakes(method: V1Method): CommonMistakes {
  const other = method === 'HmacSHA256' ? 'HmacSHA1' : 'HmacSHA256';
  return {
    requests: otherMethod,
    canonicalForms(stamped) {
      const pairs = parametersOf(stamped);
      const text = (parameters: string) => ({ stringToSign: v1StringToSign(stamped, parameters) });
      return [
        [
          'The values were signed percent-encoded; they are signed as they are.',
          text(formatPairs(pairs.toSorted(byName))),
        ],
        ['The parameters were not sorted by their names.', text(formatUnencoded(pairs))],
      ];
    },
    async signatures(text, secret) {
      const made = await createV1Signer(other).signature(text, secret);
      return [[`The signature is one by ${other}; SignatureMethod says ${method}.`, made]];
    },
  };
}
