import { byNameAndValue, formatPairs, type Pair } from '../../wire/form.ts';

/**
 * The canonical form of parameters: sorted by name, case-sensitive, before they are encoded; percent-encoded by RFC 3986; an empty value
 * keeps its `=`. Signed is this form, and not the text as it was sent.
 */
export function canonicalQuery(pairs: readonly Pair[]): string {
  return formatPairs(pairs.toSorted(byNameAndValue));
}
