import type { Difference } from '@polyface/runtime/server';

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
