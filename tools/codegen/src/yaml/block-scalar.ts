import type { Read } from './scalar.ts';
import { unsupported } from './unsupported.ts';

/**
 * The block scalar with a header (`>-`, `|` …) whose content starts on the line at an offset. Its lines must be indented by more than
 * `parent` columns.
 */
export function readBlockScalar(text: string, header: string, start: number, parent: number): Read<string> {
  const { lines, end } = readLines(text, start, parent);
  const isFolded = header.startsWith('>');
  if (!/^[>|]-?$/.test(header) || (isFolded && lines.some((line) => line.startsWith(' ') || line.endsWith(' ')))) {
    unsupported();
  }
  const content = isFolded ? fold(lines) : lines.join('\n');
  return { value: header.endsWith('-') ? content : `${content}\n`, end };
}

/** The lines of the content without their common indentation and without empty lines at the end. */
function readLines(text: string, start: number, parent: number): { lines: string[]; end: number } {
  const indent = indentAt(text, start);
  if (indent <= parent || text[start + indent] === '\n') unsupported();
  const lines: string[] = [];
  let at = start;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd > at) {
      const own = indentAt(text, at);
      if (at + own === lineEnd) unsupported();
      if (own < indent) break;
    }
    lines.push(text.slice(at + indent, Math.max(lineEnd, at + indent)).replace(/\n$/, ''));
    at = lineEnd + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  return { lines, end: at };
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at - start;
}

/** Joins lines by spaces. An empty line becomes a line break. */
function fold(lines: readonly string[]): string {
  let folded = '';
  let isNewParagraph = true;
  for (const line of lines) {
    if (line === '') folded += '\n';
    else folded += isNewParagraph ? line : ` ${line}`;
    isNewParagraph = line === '';
  }
  return folded;
}
