import type { Table } from './section.ts';

/** Formats a table as Markdown, which also reads well in a terminal. */
export function formatTable({ title, columns, rows, missed }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(...[column, ...rows.map((row) => row[index]!)].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => '-'.repeat(index === 0 ? width : width - 1) + (index === 0 ? '' : ':')).join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(columns),
    rule,
    ...rows.map(line),
    ...(missed.length > 0 ? ['', 'Falls short:', '', ...missed.map((sentence) => `- ${sentence}`)] : []),
    '',
  ].join('\n');
}
