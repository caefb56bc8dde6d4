/** Finds the name that a misspelled name was probably meant to be; `undefined` if none is similar. */
export function findSimilarName(name: string, names: readonly string[]): string | undefined {
  const simplify = (one: string) => one.toLowerCase().replaceAll(/[_-]/g, '');
  const simple = simplify(name.slice(0, maxLength));
  const distances = names.map((one) => ({ one, distance: editDistance(simple, simplify(one)) }));
  const [best] = distances.sort((left, right) => left.distance - right.distance);
  return best && best.distance <= Math.max(1, Math.floor(simple.length / 3)) ? best.one : undefined;
}

/** The longest part of a name that is compared, in characters: the comparison takes time with the square of it. */
const maxLength = 100;

/** The number of inserted, deleted and replaced characters between two texts (Levenshtein). */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced));
    }
    row = next;
  }
  return row[right.length]!;
}
