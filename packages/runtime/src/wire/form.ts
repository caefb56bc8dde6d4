import { percentDecode, percentEncode } from './percent-encoding.ts';

/** A decoded name and value of a query or a form. */
export type Pair = readonly [name: string, value: string];

/** Compares pairs by name, in the order of UTF-16 code units, as the vendors' Java and Node SDKs do. */
export function compareByName([left]: Pair, [right]: Pair): number {
  return compare(left, right);
}

/** Compares pairs by name, then by value. */
export function compareByNameAndValue(left: Pair, right: Pair): number {
  return compareByName(left, right) || compare(left[1], right[1]);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Parses a query or a form (`application/x-www-form-urlencoded`) into decoded pairs, in their order. `+` is a space, a name without `=` has
 * an empty value, empty pieces are skipped. Never throws.
 */
export function parsePairs(source: string): [name: string, value: string][] {
  const pairs: [name: string, value: string][] = [];
  if (source === '') return pairs;
  for (const piece of source.split('&')) {
    if (piece === '') continue;
    const at = piece.indexOf('=');
    pairs.push(at < 0 ? [decode(piece), ''] : [decode(piece.slice(0, at)), decode(piece.slice(at + 1))]);
  }
  return pairs;
}

/** Formats pairs as a query or a form, in their order, percent-encoded by RFC 3986: a space is `%20`, an empty value keeps its `=`. */
export function formatPairs(pairs: readonly Pair[]): string {
  let text = '';
  for (const [name, value] of pairs) {
    text += `${text === '' ? '' : '&'}${percentEncode(name)}=${percentEncode(value)}`;
  }
  return text;
}

/** Formats pairs in their order, without percent-encoding. */
export function formatPairsUnencoded(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

function decode(piece: string): string {
  return percentDecode(piece, { plusAsSpace: true });
}
