import type { Text } from '../model/text.ts';

/** Columns of a line of documentation, without its indentation. A Chinese character takes two. */
const width = 100;

/** A description as lines that fit source code: English, an empty line, Chinese. */
export function docLines({ en, zh }: Text): string[] {
  const parts = [en, zh].filter((part) => part !== undefined && part !== '').map((part) => wrapped(part!));
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** The lines as HTML for Javadoc: what HTML and Javadoc would read as markup is escaped, an empty line begins a paragraph. */
export function htmlLines(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    if (line === '') return index === lines.length - 1 ? [] : ['<p>'];
    return [line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '&#64;')];
  });
}

function wrapped(text: string): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trim()));
}

function wrapLine(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of wordsOf(line)) {
    if (current !== '' && columns(current) + columns(word.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = '';
    }
    current += word;
  }
  return [...lines, current.trimEnd()];
}

/** Words with the space behind them; each Chinese character is a word, with the punctuation that must not begin a line. */
function wordsOf(line: string): string[] {
  return (
    line.match(/[\u2e80-\u9fff\uff00-\uffef][，。；：、！？）】》”,.;:)]*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu) ??
    []
  );
}

function columns(text: string): number {
  let count = 0;
  for (const character of text) count += character >= '\u2e80' ? 2 : 1;
  return count;
}
