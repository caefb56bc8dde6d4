/** The first difference between two texts. Line and column count from 1. */
export interface Difference {
  readonly line: number;
  readonly column: number;
  /** The line of the expected text. */
  readonly expected: string;
  /** The line of the received text. */
  readonly received: string;
}

/** Returns the first difference between two strings to sign; `undefined` if they are equal. */
export function firstDifference(expected: string, received: string): Difference | undefined {
  const [left, right] = [expected.split('\n'), received.split('\n')];
  const differing = left.findIndex((text, index) => text !== right[index]);
  if (differing < 0 && left.length === right.length) return undefined;
  const index = differing < 0 ? left.length : differing;
  const [leftLine = '', rightLine = ''] = [left[index], right[index]];
  let column = 0;
  while (column < leftLine.length && leftLine[column] === rightLine[column]) column++;
  return { line: index + 1, column: column + 1, expected: leftLine, received: rightLine };
}

/** Formats a difference as four lines with a mark under its column. Long lines are cut around the mark. */
export function formatDifference({ line, column, expected, received }: Difference): string {
  const isLong = expected.length > maxLineLength || received.length > maxLineLength;
  const start = isLong ? Math.max(column - 1 - contextLength, 0) : 0;
  const cut = (text: string) => {
    const end = start + maxLineLength;
    return `${start > 0 ? '…' : ''}${text.slice(start, end)}${text.length > end ? '…' : ''}`;
  };
  const mark = `${' '.repeat(column - 1 - start + (start > 0 ? 1 : 0))}^`;
  return [
    `line ${line}, column ${column}:`,
    `  expected  ${cut(expected)}`,
    `  received  ${cut(received)}`,
    `            ${mark}`,
  ].join('\n');
}

/** Characters of a line that are printed. */
const maxLineLength = 100;
/** Characters that are printed before the mark if the start of the line is cut. */
const contextLength = 40;
