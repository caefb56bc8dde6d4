import { findSimilarName } from '@polyface/runtime';

/** Returns ` Did you mean …?` with the name that is most similar to a misspelled one; `''` if none is similar. */
export function suggest(misspelled: string, names: readonly string[]): string {
  const similar = findSimilarName(misspelled, names);
  return similar === undefined ? '' : ` Did you mean ${similar}?`;
}
