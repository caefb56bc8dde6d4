/** A run of text or code. */
export interface Inline {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

/** A paragraph or a bullet list. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

type OpenBlock = { kind: 'paragraph'; content: Inline[] } | { kind: 'list'; items: Inline[][] };

const bullet = /^\s*[-*•] +/;

/**
 * Parses the text of a description: blank lines separate paragraphs, lines that begin with `- ` are list items, and text between backticks is
 * code.
 */
export function blocksOf(text: string | readonly Inline[]): readonly Block[] {
  // Most descriptions are one line of text.
  if (typeof text === 'string' && !/[\n`]/.test(text) && !bullet.test(text)) {
    return text.trim() === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text: text.trimStart() }] }];
  }
  const blocks: OpenBlock[] = [];
  let current: OpenBlock | undefined;
  for (const line of linesOf(typeof text === 'string' ? inlinesOf(text) : text)) {
    const start = line[0]?.kind === 'text' ? line[0].text : '';
    if (line.every(({ text: part }) => part.trim() === '')) {
      current = undefined;
    } else if (bullet.test(start)) {
      if (current?.kind !== 'list') blocks.push((current = { kind: 'list', items: [] }));
      current.items.push([]);
      appendLine(current.items.at(-1)!, [{ kind: 'text', text: start.replace(bullet, '') }, ...line.slice(1)]);
    } else if (current?.kind === 'list' && /^\s/.test(start)) {
      appendLine(current.items.at(-1)!, line);
    } else {
      if (current?.kind !== 'paragraph') blocks.push((current = { kind: 'paragraph', content: [] }));
      appendLine(current.content, line);
    }
  }
  return blocks;
}

/** The first paragraph, or the first list item, as one line of text. */
export function firstParagraph(text: string): string {
  const [first] = blocksOf(text);
  const content = first?.kind === 'list' ? first.items[0] : first?.content;
  return (content ?? []).map((part) => part.text).join('');
}

function inlinesOf(text: string): readonly Inline[] {
  return text.split(/`([^`\n]+)`/).map((part, index) => ({ kind: index % 2 === 1 ? 'code' : 'text', text: part }));
}

function linesOf(parts: readonly Inline[]): readonly Inline[][] {
  const lines: Inline[][] = [[]];
  for (const part of parts) {
    const [first = '', ...rest] = part.kind === 'text' ? part.text.split('\n') : [part.text];
    if (first !== '') lines.at(-1)!.push({ kind: part.kind, text: first });
    for (const line of rest) lines.push(line === '' ? [] : [{ kind: 'text', text: line }]);
  }
  return lines;
}

/** Appends a line. Lines are joined by a space, but Chinese text is joined without one. */
function appendLine(content: Inline[], line: readonly Inline[]): void {
  const before = content.at(-1)?.text.trimEnd() ?? '';
  const [first = { kind: 'text', text: '' } as const, ...rest] = line;
  const start = first.text.trimStart();
  const isChinese = /[\u3000-\u9fff\uff00-\uffef]$/.test(before) && /^[\u3000-\u9fff\uff00-\uffef]/.test(start);
  if (content.length > 0 && !isChinese) content.push({ kind: 'text', text: ' ' });
  content.push({ kind: first.kind, text: first.kind === 'code' ? first.text : start }, ...rest);
}
