import { text } from '../../wire/bytes.ts';
import { parsePairs } from '../../wire/form.ts';
import type { CommonMistake, CommonMistakes } from '../../signing/common-mistake.ts';
import { otherContentType, otherMethod } from '../../signing/request-variants.ts';
import type { CanonicalForm } from '../../signing/signer.ts';
import { header, withHeader, type WireRequest } from '../../wire/message.ts';
import { isForm, formatParameters, withParameters } from './parameters.ts';

/** What clients of the gateway's scheme are known to do otherwise. */
export const gatewayCommonMistakes: CommonMistakes = {
  requests: (stamped) => [
    ...otherAccept(stamped),
    ...otherContentType(stamped),
    ...otherMethod(stamped),
    ['The date was left out of what was signed.', withHeader(stamped, 'date', '')],
    ['The Content-MD5 was left out of what was signed.', withHeader(stamped, 'content-md5', '')],
  ],
  canonicalForms(stamped, { stringToSign }) {
    const lines = stringToSign.split('\n');
    const address = (last: string) => [...lines.slice(0, -1), last].join('\n');
    const sent = [stamped.query, ...(isForm(stamped) ? [text(stamped.body)] : [])].filter(Boolean).join('&');
    const texts: CommonMistake<string>[] = [
      [
        'The parameters were signed percent-encoded; they are signed as they are.',
        address(withParameters(stamped.path, sent)),
      ],
      [
        'The parameters were not sorted by their names.',
        address(withParameters(stamped.path, formatParameters(parsePairs(sent)))),
      ],
      ['The parameters were left out of what was signed.', address(stamped.path)],
      [
        'Empty lines were left out; each of the first five lines is there, if it is empty.',
        lines.filter(Boolean).join('\n'),
      ],
      [
        'A space was signed behind the colons of the headers.',
        lines.map((line) => line.replace(/^(x-ca-[^:]*):/, '$1: ')).join('\n'),
      ],
      ['The string to sign had a line break at its end.', `${stringToSign}\n`],
    ];
    return texts.map(([detail, one]): CommonMistake<CanonicalForm> => [detail, { stringToSign: one }]);
  },
};

/** The request as it is to a client that signed another Accept than its library sent. */
function otherAccept(stamped: WireRequest): CommonMistake<WireRequest>[] {
  const sent = header(stamped, 'accept') ?? '';
  return ['', '*/*', 'application/json', 'application/json; charset=utf-8']
    .filter((other) => other !== sent)
    .map((other) => [
      `Accept was signed as "${other}" and sent as "${sent}": set it yourself, libraries add one.`,
      withHeader(stamped, 'accept', other),
    ]);
}
