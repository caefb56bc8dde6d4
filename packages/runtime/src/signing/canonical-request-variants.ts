import { platformDigest as digest } from '../platform/current.ts';
import { encodeUtf8, toHex } from '../wire/bytes.ts';
import type { CommonMistake } from './common-mistake.ts';
import type { CanonicalForm } from './signer.ts';

/** Variants of a canonical request for clients that get one of its lines wrong. */
export function lineVariants(canonicalRequest: string): CommonMistake<string>[] {
  const lines = canonicalRequest.split('\n');
  return [
    [
      'The client left out the empty line after the headers of the canonical request. Add it.',
      lines.toSpliced(endOfHeaders(lines), 1).join('\n'),
    ],
    ['The client signed a line break at the end of the canonical request. Remove it.', `${canonicalRequest}\n`],
    ['The client signed an empty path. Sign / for it.', lines.with(1, '').join('\n')],
  ];
}

/** Returns a canonical request with each of its header lines changed. */
export function mapHeaderLines(canonicalRequest: string, change: (line: string) => string): string {
  const lines = canonicalRequest.split('\n');
  const end = endOfHeaders(lines);
  return lines.map((line, index) => (index > 2 && index < end ? change(line) : line)).join('\n');
}

/**
 * Turns variants of a canonical request into canonical forms, for schemes whose string to sign ends with the hexadecimal SHA-256 of the
 * canonical request.
 */
export function toCanonicalForms(
  { stringToSign }: CanonicalForm,
  canonicalRequests: readonly CommonMistake<string>[],
): Promise<CommonMistake<CanonicalForm>[]> {
  const prefix = stringToSign.slice(0, stringToSign.lastIndexOf('\n') + 1);
  return Promise.all(
    canonicalRequests.map(async ([detail, canonicalRequest]): Promise<CommonMistake<CanonicalForm>> => {
      const hash = toHex(await digest.sha256(encodeUtf8(canonicalRequest)));
      return [detail, { canonicalRequest, stringToSign: prefix + hash }];
    }),
  );
}

/** Method, path and query come first, then the headers up to an empty line. */
function endOfHeaders(lines: readonly string[]): number {
  return lines.indexOf('', 3);
}
