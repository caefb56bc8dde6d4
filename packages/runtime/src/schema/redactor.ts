import { decodeSpellings, searchTerms, type Spelling } from './spellings.ts';

/** Masks secrets in a text by `***`. With `maxLength`, returns at most so many UTF-16 code units of the masked text. */
export type Redactor = (text: string, maxLength?: number) => string;

/** The longest term that is searched as a whole. Of longer ones every part of about 30 characters is found. */
const maxWholeLength = 64;
/** The length of the pieces in which longer terms are searched. */
const pieceLength = 16;
/** The longest secret that is searched, in code units or bytes. */
const maxSecretLength = 4 * 1024 * 1024;
/** The text that is searched beyond `maxLength`, so that a secret that begins before the cut is found. */
const lookahead = 16_384;
/** The end of a searched part that is not shown: a secret may continue after it. */
const margin = 2_048;

/**
 * Creates a function that masks secrets in texts in every spelling that encoders and servers commonly produce: percent-encoding of any
 * characters in either case, `+` for a space, the escapes of JSON, character references of HTML, up to four of them around each other, and
 * Base64 and hexadecimal digits. Secrets are masked before a text is cut. Takes time linear in the text and in the secrets. Ignores secrets
 * of one ASCII character.
 */
export function createRedactor(secrets: readonly (string | Uint8Array)[]): Redactor {
  let terms: Terms | undefined;
  return (text, maxLength = Infinity) => {
    const part = text.slice(0, maxLength + lookahead);
    terms ??= compileTerms(secrets);
    const end = part.length < text.length ? part.length - margin : part.length;
    return replace(part, end, findSecrets(part, terms)).slice(0, maxLength);
  };
}

interface Terms {
  /** Terms of at least four characters, by their first four. */
  readonly byPrefix: ReadonlyMap<string, readonly string[]>;
  readonly short: readonly string[];
  readonly long: readonly string[];
}

type Range = readonly [start: number, end: number];

function compileTerms(secrets: readonly (string | Uint8Array)[]): Terms {
  const relevant = secrets.map((secret) => secret.slice(0, maxSecretLength));
  const all = new Set(relevant.flatMap((secret) => (secret.length === 0 ? [] : searchTerms(secret).map(fold))));
  const terms = [...all].filter((term) => term.length > 1 || term > '\u007f');
  const byPrefix = new Map<string, string[]>();
  for (const term of terms) {
    if (term.length < prefixLength || term.length > maxWholeLength) continue;
    const prefix = term.slice(0, prefixLength);
    const others = byPrefix.get(prefix);
    if (others) others.push(term);
    else byPrefix.set(prefix, [term]);
  }
  return {
    byPrefix,
    short: terms.filter(({ length }) => length < prefixLength),
    long: terms.filter(({ length }) => length > maxWholeLength),
  };
}

const prefixLength = 4;

/** In a form `+` is a space: the two are the same for a search. */
function fold(text: string): string {
  return text.replaceAll('+', ' ');
}

/** Finds secrets; the ranges are places of the text. */
function findSecrets(text: string, terms: Terms): Range[] {
  if (terms.byPrefix.size + terms.short.length + terms.long.length === 0) return [];
  return decodeSpellings(text).flatMap((spelling) => {
    const folded = fold(spelling.text);
    const found = [...findShort(folded, terms), ...findWhole(folded, terms), ...findPieces(folded, terms)];
    return found.map(([start, end]) => toSource(spelling, start, end));
  });
}

function toSource({ starts, ends }: Spelling, start: number, end: number): Range {
  return [starts[start]!, ends[end - 1]!];
}

function findShort(text: string, { short }: Terms): Range[] {
  return short.flatMap((term) => {
    const found: Range[] = [];
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      found.push([at, at + term.length]);
    }
    return found;
  });
}

function findWhole(text: string, { byPrefix }: Terms): Range[] {
  const found: Range[] = [];
  if (byPrefix.size === 0) return found;
  for (let at = 0; at + prefixLength <= text.length; at++) {
    for (const term of byPrefix.get(text.slice(at, at + prefixLength)) ?? []) {
      if (text.startsWith(term, at)) found.push([at, at + term.length]);
    }
  }
  return found;
}

/** Finds parts of long terms: every part that contains a piece at a multiple of the piece length. */
function findPieces(text: string, { long }: Terms): Range[] {
  if (long.length === 0) return [];
  const pieceAt = (source: string, at: number) => source.slice(at, at + pieceLength);
  const positions = Array.from({ length: Math.max(text.length - pieceLength + 1, 0) }, (_, at) => at);
  const pieces = new Set(positions.map((at) => pieceAt(text, at)));
  const found = new Set<string>();
  for (const term of long) {
    for (let at = 0; at + pieceLength <= term.length; at += pieceLength) {
      if (!pieces.has(pieceAt(term, at))) continue;
      const last = Math.min(at + pieceLength - 1, term.length - pieceLength);
      for (let near = Math.max(at - pieceLength + 1, 0); near <= last; near++) found.add(pieceAt(term, near));
    }
  }
  if (found.size === 0) return [];
  return positions.filter((at) => found.has(pieceAt(text, at))).map((at): Range => [at, at + pieceLength]);
}

/** Replaces ranges of the text up to `end` by `***`. Ranges that overlap or touch are one. */
function replace(text: string, end: number, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let shown = 0;
  let lastEnd = -1;
  for (const [from, to] of [...ranges].sort(([left], [right]) => left - right)) {
    if (from >= end) break;
    if (from > lastEnd) parts.push(text.slice(shown, from), '***');
    lastEnd = Math.max(lastEnd, to);
    shown = lastEnd;
  }
  if (shown < end) parts.push(text.slice(shown, end));
  return parts.join('');
}
