/** Formats a Markdown table. In cells, line breaks become spaces and bars are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableOf(head, rows.map(tableRow));
}

/** Formats a Markdown table from rows that {@link tableRow} has formatted. */
export function tableOf(head: readonly string[], rows: readonly string[]): string {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows].join('\n');
}

/** Formats a row of a Markdown table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return (
    text
      .replaceAll('|', '\\|')
      .replaceAll(/\s*\n\s*/g, ' ')
      .trim() || ' '
  );
}

/** Formats a fenced code block. The fence is longer than any run of backticks in the code. */
export function fence(language: string, code: string): string {
  const ticks = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${ticks}${language}\n${code.replace(/\n$/, '')}\n${ticks}`;
}
