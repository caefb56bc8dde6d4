/** Where two texts first differ: line and column count from 1. */
export interface Difference {
  readonly line: number;
  readonly column: number;
  /** The line of the text that was expected. */
  readonly expected: string;
  /** The line of the text that was received. */
  readonly received: string;
}

/** The first difference between two strings to sign; `undefined` when they are equal. */
export function firstDifference(expected: string, received: string): Difference | undefined {
  const [left, right] = [expected.split('\n'), received.split('\n')];
  const line = left.findIndex((text, index) => text !== right[index]);
  if (line < 0 && left.length === right.length) return undefined;
  const at = line < 0 ? left.length : line;
  const [wanted = '', got = ''] = [left[at], right[at]];
  let column = 0;
  while (column < wanted.length && wanted[column] === got[column]) column++;
  return { line: at + 1, column: column + 1, expected: wanted, received: got };
}

/** A difference as lines to be read, its place marked. Of long lines what is near it. */
export function formatDifference({ line, column, expected, received }: Difference): string {
  const start = expected.length > longest || received.length > longest ? Math.max(column - 1 - near, 0) : 0;
  const shown = (text: string) => {
    const end = start + longest;
    return `${start > 0 ? '…' : ''}${text.slice(start, end)}${text.length > end ? '…' : ''}`;
  };
  const mark = `${' '.repeat(column - 1 - start + (start > 0 ? 1 : 0))}^`;
  return [
    `line ${line}, column ${column}:`,
    `  expected  ${shown(expected)}`,
    `  received  ${shown(received)}`,
    `            ${mark}`,
  ].join('\n');
}

/** Characters of a line that are shown. */
const longest = 100;
/** Characters that are shown before the mark where the line does not begin there. */
const near = 40;
