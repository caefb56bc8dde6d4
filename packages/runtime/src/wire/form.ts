import { percentDecode, percentEncode } from './percent-encoding.ts';

/** A name and its value, both decoded. */
export type Pair = readonly [name: string, value: string];

/** Sorts pairs by their names: by UTF-16 code units, as the vendors' clients for Java and Node do. */
export function byName([left]: Pair, [right]: Pair): number {
  return compare(left, right);
}

/** Sorts pairs by their names, those of one name by their values. */
export function byNameAndValue(left: Pair, right: Pair): number {
  return byName(left, right) || compare(left[1], right[1]);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

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
export function formatPairs(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
}

/** Prints pairs in their order as they are, not encoded. */
export function formatUnencoded(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

function decode(piece: string): string {
  return percentDecode(piece, { plusAsSpace: true });
}
