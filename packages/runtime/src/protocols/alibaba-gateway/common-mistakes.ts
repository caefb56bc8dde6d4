import type { CommonMistake, CommonMistakes } from '../../signing/common-mistake.ts';
import { contentTypeVariants, methodVariants } from '../../signing/request-variants.ts';
import type { CanonicalForm } from '../../signing/signer.ts';
import { decodeUtf8 } from '../../wire/bytes.ts';
import { parsePairs } from '../../wire/form.ts';
import { header, withHeader, type WireRequest } from '../../wire/message.ts';
import { formatParameters, isForm, joinPathAndParameters } from './parameters.ts';

/** The common mistakes of clients that sign by the gateway's x-ca-* scheme. */
export const gatewayCommonMistakes: CommonMistakes = {
  requests: (stamped) => [
    ...acceptVariants(stamped),
    ...contentTypeVariants(stamped),
    ...methodVariants(stamped),
    ['The client did not sign the Date header. Sign the headers that are sent.', withHeader(stamped, 'date', '')],
    [
      'The client did not sign the Content-MD5 header. Sign the headers that are sent.',
      withHeader(stamped, 'content-md5', ''),
    ],
  ],
  canonicalForms(stamped, { stringToSign }) {
    const lines = stringToSign.split('\n');
    const withLastLine = (line: string) => [...lines.slice(0, -1), line].join('\n');
    const { path, query } = stamped;
    const parameters = [query, ...(isForm(stamped) ? [decodeUtf8(stamped.body)] : [])].filter(Boolean).join('&');
    const variants: CommonMistake<string>[] = [
      [
        'The client signed percent-encoded parameters. Sign the parameters without encoding them.',
        withLastLine(joinPathAndParameters(path, parameters)),
      ],
      [
        'The client did not sort the parameters. Sort them by name.',
        withLastLine(joinPathAndParameters(path, formatParameters(parsePairs(parameters)))),
      ],
      ['The client did not sign the parameters. Append them to the path in the last line.', withLastLine(path)],
      [
        'The client left out empty lines. Keep each of the first five lines, even if it is empty.',
        lines.filter(Boolean).join('\n'),
      ],
      [
        'The client signed a space after the colons of the headers. Write name:value.',
        lines.map((line) => line.replace(/^(x-ca-[^:]*):/, '$1: ')).join('\n'),
      ],
      ['The client signed a line break at the end of the string to sign. Remove it.', `${stringToSign}\n`],
    ];
    return variants.map(([detail, one]): CommonMistake<CanonicalForm> => [detail, { stringToSign: one }]);
  },
};

/** Variants of a request for clients that sign another Accept header than their HTTP library sends. */
function acceptVariants(stamped: WireRequest): CommonMistake<WireRequest>[] {
  const sent = header(stamped, 'accept') ?? '';
  return ['', '*/*', 'application/json', 'application/json; charset=utf-8']
    .filter((other) => other !== sent)
    .map((other) => [
      `The client signed Accept as "${other}" but sent "${sent}". Set the header yourself: HTTP libraries add one.`,
      withHeader(stamped, 'accept', other),
    ]);
}
