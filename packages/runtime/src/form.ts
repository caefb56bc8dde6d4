import { percentDecode, percentEncode } from './percent.ts';

/** A name and its value, both decoded. */
export type Pair = readonly [name: string, value: string];

/**
 * The pairs of a query or of a form (`application/x-www-form-urlencoded`), in the order in which they stand there. `+` is a space, a name
 * without `=` has an empty value, empty pieces are passed over. Never throws.
 */
export function parsePairs(source: string): [name: string, value: string][] {
  return source
    .split('&')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const at = piece.indexOf('=');
      return at < 0 ? [decode(piece), ''] : [decode(piece.slice(0, at)), decode(piece.slice(at + 1))];
    });
}

/** Prints pairs as a query or a form, in their order, percent-encoded by RFC 3986: a space is `%20`, an empty value keeps its `=`. */
export function printPairs(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
}

function decode(piece: string): string {
  return percentDecode(piece, { plusAsSpace: true });
}
