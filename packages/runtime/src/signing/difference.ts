/** The first difference between two texts. Line and column count from 1. */
export interface Difference {
  /** The line of the first difference, from 1. */
  readonly line: number;
  /** The column of the first difference, from 1. */
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
