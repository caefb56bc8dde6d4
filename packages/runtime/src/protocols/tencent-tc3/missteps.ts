import { digest } from '#digest';
import { toBase64, toHex, utf8 } from '../../bytes.ts';
import { printPairs } from '../../form.ts';
import type { Misstep, Missteps } from '../../misstep.ts';
import { otherHeaders, otherLines, transcripts } from '../../other-canonical.ts';
import { otherBody, otherContentType, otherMethod } from '../../other-reading.ts';
import { parametersOf } from '../../parameters.ts';
import { header } from '../../wire.ts';
import { stringToSignOf } from './signer.ts';
import type { V1Method } from './signer-v1.ts';

/** What clients of TC3-HMAC-SHA256 are known to do otherwise. */
export const tc3Missteps: Missteps = {
  requests: (stamped) => [
    ...otherContentType(stamped),
    ...otherBody(stamped),
    ...otherMethod(stamped),
    ['The query was left out of what was signed.', { ...stamped, query: '' }],
  ],
  transcripts(stamped, { canonicalRequest = '' }) {
    const asItIs = (line: string) => {
      const name = line.slice(0, line.indexOf(':'));
      return `${name}:${header(stamped, name)?.trim() ?? ''}`;
    };
    const canonicals: Misstep<string>[] = [
      [
        'The values of the headers were signed as they are; they are signed in small letters.',
        otherHeaders(canonicalRequest, asItIs),
      ],
      ...otherLines(canonicalRequest),
    ];
    return transcripts(canonicals, (canonical) => stringToSignOf(canonical, stamped, digest));
  },
  async signatures(text, secret) {
    const [date = '', service = ''] = (text.split('\n')[2] ?? '').split('/');
    const bare = await digest.hmacSha256(utf8(secret), utf8(date));
    const key = await digest.hmacSha256(await digest.hmacSha256(bare, utf8(service)), utf8('tc3_request'));
    const direct = await digest.hmacSha256(utf8(secret), utf8(text));
    return [
      [
        'The first key was derived from the secret alone; TC3 stands before it.',
        toHex(await digest.hmacSha256(key, utf8(text))),
      ],
      ['The secret itself was the key; three keys are derived from it first.', toHex(direct)],
    ];
  },
};

/** What clients of version 1 are known to do otherwise. */
export function v1Missteps(method: V1Method): Missteps {
  const other = method === 'HmacSHA256' ? 'HmacSHA1' : 'HmacSHA256';
  return {
    requests: otherMethod,
    transcripts(stamped) {
      const pairs = parametersOf(stamped);
      const sorted = pairs.toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
      const text = (parameters: string) => ({
        stringToSign: `${stamped.method}${header(stamped, 'host') ?? ''}${stamped.path || '/'}?${parameters}`,
      });
      return [
        ['The values were signed percent-encoded; they are signed as they are.', text(printPairs(sorted))],
        [
          'The parameters were not sorted by their names.',
          text(pairs.map(([name, value]) => `${name}=${value}`).join('&')),
        ],
      ];
    },
    async signatures(text, secret) {
      const hmac = other === 'HmacSHA256' ? digest.hmacSha256.bind(digest) : digest.hmacSha1.bind(digest);
      const made = toBase64(await hmac(utf8(secret), utf8(text)));
      return [[`The signature is one by ${other}; SignatureMethod says ${method}.`, made]];
    },
  };
}
