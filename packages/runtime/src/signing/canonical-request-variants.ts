import { digest } from '#digest';
import { toHex, utf8 } from '../wire/bytes.ts';
import type { CommonMistake } from './common-mistake.ts';
import type { CanonicalForm } from './signer.ts';

/** Canonical requests as clients put them together that take the lines otherwise. */
export function otherLines(canonicalRequest: string): CommonMistake<string>[] {
  const lines = canonicalRequest.split('\n');
  return [
    ['The empty line behind the headers was left out.', lines.toSpliced(endOfHeaders(lines), 1).join('\n')],
    ['The canonical request was signed with a line break at its end.', `${canonicalRequest}\n`],
    ['The path was signed as nothing; it is signed as /.', lines.with(1, '').join('\n')],
  ];
}

/** A canonical request whose headers are other lines. */
export function otherHeaders(canonicalRequest: string, change: (line: string) => string): string {
  const lines = canonicalRequest.split('\n');
  const end = endOfHeaders(lines);
  return lines.map((line, index) => (index > 2 && index < end ? change(line) : line)).join('\n');
}

/** Transcripts with other canonical requests: the string to sign ends with the digest of one, in hexadecimal. */
export function canonicalFormsOf(
  { stringToSign }: CanonicalForm,
  canonicals: readonly CommonMistake<string>[],
): Promise<CommonMistake<CanonicalForm>[]> {
  const beginning = stringToSign.slice(0, stringToSign.lastIndexOf('\n') + 1);
  return Promise.all(
    canonicals.map(async ([detail, canonicalRequest]): Promise<CommonMistake<CanonicalForm>> => {
      const hash = toHex(await digest.sha256(utf8(canonicalRequest)));
      return [detail, { canonicalRequest, stringToSign: beginning + hash }];
    }),
  );
}

/** Method, path and query come first, then the headers up to an empty line. */
function endOfHeaders(lines: readonly string[]): number {
  return lines.indexOf('', 3);
}
