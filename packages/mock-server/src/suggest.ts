/** Returns ` Did you mean …?` with the name that is most similar to a misspelled one; `''` if none is similar. */
export function suggest(misspelled: string, names: readonly string[]): string {
  const wanted = misspelled.toLowerCase().slice(0, maxLength);
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of names) {
    const edits = distance(wanted, name.toLowerCase());
    if (edits <= Math.max(2, Math.floor(wanted.length / 3)) && (!best || edits < best.edits)) best = { name, edits };
  }
  return best ? ` Did you mean ${best.name}?` : '';
}

const maxLength = 100;

/** The number of insertions, deletions and replacements between two texts (Levenshtein distance). */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, replaced));
    }
    previous = current;
  }
  return previous[right.length]!;
}
