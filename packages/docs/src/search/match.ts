import { groups, type SearchEntry } from './entry.ts';
import { alternativesOf } from './synonyms.ts';

/** The words of a query in lower case, each with its synonyms. */
export function termsOf(query: string): readonly (readonly string[])[] {
  const text = query.normalize('NFKC').toLowerCase().trim();
  // A synonym of several words, such as "rate limit", is one term.
  const whole = alternativesOf(text);
  if (text.includes(' ') && whole.length > 1) return [whole];
  return text.split(/\s+/).filter(Boolean).map(alternativesOf);
}

/** The entries that contain every word of a query, best first. */
export function findEntries(entries: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  return entries
    .flatMap((entry) => {
      const scores = terms.map((term) => scoreOf(entry, term));
      return scores.includes(0) ? [] : [{ entry, score: scores.reduce((sum, score) => sum + score, 0) }];
    })
    .sort((left, right) => right.score - left.score || groupOf(left.entry) - groupOf(right.entry))
    .map(({ entry }) => entry);
}

/** Whether a text contains every word of a query. */
export function containsTerms(text: string, query: string): boolean {
  const plain = text.toLowerCase();
  const dense = plain.replaceAll(/\s+/g, '');
  return termsOf(query).every((term) => term.some((one) => plain.includes(one) || dense.includes(one)));
}

function groupOf({ g }: SearchEntry): number {
  return groups.indexOf(g);
}

function scoreOf(entry: SearchEntry, term: readonly string[]): number {
  return Math.max(...term.map((word, index) => wordScore(entry, word) * (index === 0 ? 1 : 0.8)));
}

function wordScore({ t, o = '', c = '', v = '', d = '', k = '' }: SearchEntry, word: string): number {
  const names = [c, t, o].map((name) => name.toLowerCase());
  const parts = names.flatMap((name) => name.split(/[\s./:_-]+/));
  if (names.includes(word) || c.toLowerCase().split(' ').includes(word)) return 100;
  if (parts.includes(word)) return 70;
  if (names.some((name) => name.startsWith(word))) return 60;
  if (parts.some((part) => part.startsWith(word))) return 50;
  if (names.some((name) => name.includes(word))) return 40;
  if (v.toLowerCase().includes(word)) return 20;
  if (d.toLowerCase().includes(word)) return 15;
  return k.toLowerCase().includes(word) ? 10 : 0;
}
