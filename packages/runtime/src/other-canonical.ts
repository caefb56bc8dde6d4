import type { Misstep } from './misstep.ts';
import type { Transcript } from './signer.ts';

/** Canonical requests as clients put them together that take the lines otherwise. */
export function otherLines(canonicalRequest: string): Misstep<string>[] {
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

/** The transcripts of canonical requests of which a digest is signed. */
export function transcripts(
  canonicals: readonly Misstep<string>[],
  toSign: (canonicalRequest: string) => Promise<string>,
): Promise<Misstep<Transcript>[]> {
  return Promise.all(
    canonicals.map(async ([detail, canonicalRequest]): Promise<Misstep<Transcript>> => [
      detail,
      { canonicalRequest, stringToSign: await toSign(canonicalRequest) },
    ]),
  );
}

/** Method, path and query come first, then the headers up to an empty line. */
function endOfHeaders(lines: readonly string[]): number {
  return lines.indexOf('', 3);
}
