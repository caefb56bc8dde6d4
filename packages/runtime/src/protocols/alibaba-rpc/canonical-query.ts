import { compareByNameAndValue, formatPairs, type Pair } from '../../wire/form.ts';

/**
 * Builds the canonical query: the decoded parameters, sorted by name (case-sensitive), percent-encoded by RFC 3986; an empty value keeps its
 * `=`. The signature covers this form, not the query as sent.
 */
export function canonicalQuery(pairs: readonly Pair[]): string {
  return formatPairs(pairs.toSorted(compareByNameAndValue));
}
